// @ts-nocheck
export async function countSignIn(..._: any[]): Promise<any> {}
export async function countCode(..._: any[]): Promise<any> {}
export async function countLink(..._: any[]): Promise<any> {}
export async function countReset(..._: any[]): Promise<any> {}
export async function countInvitation(..._: any[]): Promise<any> {}
