// @ts-nocheck
export async function invitePerson(..._: any[]): Promise<any> {}
export async function inviteStaff(..._: any[]): Promise<any> {}
export async function inviteToOrganization(..._: any[]): Promise<any> {}
export async function resendInvitation(..._: any[]): Promise<any> {}
export async function revokeInvitation(..._: any[]): Promise<any> {}
