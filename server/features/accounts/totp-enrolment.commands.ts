// @ts-nocheck
export async function beginTotpEnrolment(..._: any[]): Promise<any> {}
export async function confirmTotpEnrolment(..._: any[]): Promise<any> {}
