// @ts-nocheck
export async function signIn(..._: any[]): Promise<any> {}
