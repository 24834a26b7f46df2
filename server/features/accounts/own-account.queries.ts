// @ts-nocheck
export async function accountOf(..._: any[]): Promise<any> {}
