// @ts-nocheck
export async function requestPasswordReset(..._: any[]): Promise<any> {}
export async function resetPassword(..._: any[]): Promise<any> {}
