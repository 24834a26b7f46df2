// @ts-nocheck
export async function acceptInvitation(..._: any[]): Promise<any> {}
