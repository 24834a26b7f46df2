// @ts-nocheck
export async function beginPasskeySignIn(..._: any[]): Promise<any> {}
export async function signInWithPasskey(..._: any[]): Promise<any> {}
