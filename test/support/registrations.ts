import { randomUUID } from 'node:crypto';

export const REGISTER = 'mutation ($input: RegistrationInput!) { registerForExhibition(input: $input) { code } }';

/** Somebody who registers for an exhibition, each time anew. */
export const registrationFor = (exhibition: string) => ({
  ...{ exhibition, requestId: randomUUID(), name: '来場 太郎', email: 'v@example.jp', company: '', people: 1 },
});
