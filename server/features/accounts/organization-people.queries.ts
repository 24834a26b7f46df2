// @ts-nocheck
export async function peopleOf(..._: any[]): Promise<any> {}
