// People of the tests, made with the commands that make people.

import { type AccountInput, createAccounts } from '../../server/features/accounts/account.commands.ts';
import { Organization } from '../../server/features/members/organization.entity.ts';
import { nameKey } from '../../server/kernel/japanese-text.ts';
import { SYSTEM } from '../../server/kernel/viewer.ts';
import type { Command, Transaction } from '../../server/platform/database/transaction.ts';
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

/** A new organisation; answers its id. */
export const organization = (app: TestApp, values: Partial<Organization> & { name: string }): Promise<string> =>
  asSystem(app, registerOrganization, values);

async function registerOrganization(tx: Transaction, values: Partial<Organization> & { name: string }) {
  const created = Object.assign(new Organization(), { nameKey: nameKey(values.name), createdAt: tx.now }, values);
  tx.em.persist(created);
  return created.id;
}
