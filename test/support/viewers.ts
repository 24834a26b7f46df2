// People of the tests, made with the commands that make people.

import { type AccountInput, createAccounts } from '../../server/features/accounts/account.commands.ts';
import { SYSTEM } from '../../server/kernel/viewer.ts';
import type { Command } from '../../server/platform/database/transaction.ts';
import { abilityOf } from '../../server/platform/permissions/ability.ts';
import type { TestApp } from './app.ts';
import { ApiClient } from './client.ts';

export const PASSWORD = 'Kumamoto-2025-aso';

/** Runs a command as the system: for what has no door in the API. */
export const asSystem = <Input, Result>(app: TestApp, command: Command<Input, Result>, input: Input): Promise<Result> =>
  app.services.runner(SYSTEM, abilityOf(app.services.permissions.rulesForActor(SYSTEM)), command, input);

/** A new person with an account, signed in. */
export async function signedIn(
  app: TestApp,
  account: Omit<AccountInput, 'password' | 'kana'> & { kana?: string },
): Promise<ApiClient> {
  await asSystem(app, createAccounts, [{ kana: '', ...account, password: PASSWORD }]);
  return new ApiClient(app).signIn(account.email, PASSWORD);
}
