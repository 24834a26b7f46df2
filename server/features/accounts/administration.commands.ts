// @ts-nocheck
export async function changeStaffRole(..._: any[]): Promise<any> {}
export async function endPersonSessions(..._: any[]): Promise<any> {}
export async function resetSecondFactor(..._: any[]): Promise<any> {}
export async function revealAccount(..._: any[]): Promise<any> {}
export async function unlockAccount(..._: any[]): Promise<any> {}
