// @ts-nocheck
export async function confirmEmailChange(..._: any[]): Promise<any> {}
export async function requestEmailChange(..._: any[]): Promise<any> {}
