// @ts-nocheck
export async function hold(..._: any[]): Promise<any> {}
export async function proceed(..._: any[]): Promise<any> {}
export async function enter(..._: any[]): Promise<any> {}
export function thrown(x: any): any {}
