// @ts-nocheck
export async function invitationOf(..._: any[]): Promise<any> {}
export async function staffInvitations(..._: any[]): Promise<any> {}
