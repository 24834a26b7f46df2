// @ts-nocheck
export async function accountDetail(..._: any[]): Promise<any> {}
export async function accountsPage(..._: any[]): Promise<any> {}
