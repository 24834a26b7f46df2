// @ts-nocheck
export async function reauthenticate(..._: any[]): Promise<any> {}
