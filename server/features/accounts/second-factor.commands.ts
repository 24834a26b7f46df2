// @ts-nocheck
export async function cancelSignIn(..._: any[]): Promise<any> {}
export async function verifySecondFactor(..._: any[]): Promise<any> {}
