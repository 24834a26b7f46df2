// @ts-nocheck
export async function changeMembershipRole(..._: any[]): Promise<any> {}
export async function endMembership(..._: any[]): Promise<any> {}
