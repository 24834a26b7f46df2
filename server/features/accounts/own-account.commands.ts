// @ts-nocheck
export async function changePassword(..._: any[]): Promise<any> {}
export async function endOtherSessions(..._: any[]): Promise<any> {}
export async function endSession(..._: any[]): Promise<any> {}
export async function removePasskey(..._: any[]): Promise<any> {}
export async function removeTotp(..._: any[]): Promise<any> {}
export async function renamePasskey(..._: any[]): Promise<any> {}
export async function renewRecoveryCodes(..._: any[]): Promise<any> {}
export async function saveProfile(..._: any[]): Promise<any> {}
