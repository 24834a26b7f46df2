// @ts-nocheck
export async function beginPasskeyEnrolment(..._: any[]): Promise<any> {}
export async function confirmPasskeyEnrolment(..._: any[]): Promise<any> {}
