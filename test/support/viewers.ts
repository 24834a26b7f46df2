// People of the tests, made with the commands that make people.

import { type AccountInput, createAccounts } from '../../server/features/accounts/account.commands.ts';
import { sealTotp } from '../../server/features/accounts/totp.ts';
import { Organization } from '../../server/features/members/organization.entity.ts';
import { nameKey } from '../../server/kernel/japanese-text.ts';
import { SYSTEM } from '../../server/kernel/viewer.ts';
import type { Command, Transaction } from '../../server/platform/database/transaction.ts';
import { abilityOf } from '../../server/platform/permissions/ability.ts';
import type { TestApp } from './app.ts';
import { ApiClient } from './client.ts';
import { TOTP_SECRET } from './totp.ts';

export const PASSWORD = 'Kumamoto-2025-aso';

/** Runs a command as the system: for what has no door in the API. */
export const asSystem = <Input, Result>(app: TestApp, command: Command<Input, Result>, input: Input): Promise<Result> =>
  app.services.runner(SYSTEM, abilityOf(app.services.permissions.rulesForActor(SYSTEM)), command, input);

type TestAccount = Omit<AccountInput, 'password' | 'kana' | 'sealedTotp'> & { kana?: string };

/** A new person with an account; staff and officials have the tests' authenticator app. Answers its id. */
export async function account(app: TestApp, input: TestAccount): Promise<string> {
  const sealedTotp = input.role && sealTotp(app.services.secrets, TOTP_SECRET);
  const [id] = await asSystem(app, createAccounts, [{ kana: '', ...input, password: PASSWORD, sealedTotp }]);
  return id!;
}

/** A new person with an account, signed in. */
export async function signedIn(app: TestApp, input: TestAccount): Promise<ApiClient> {
  await account(app, input);
  return new ApiClient(app).signIn(input.email, PASSWORD);
}

/** A new organisation; answers its id. */
export const organization = (app: TestApp, values: Partial<Organization> & { name: string }): Promise<string> =>
  asSystem(app, registerOrganization, values);

async function registerOrganization(tx: Transaction, values: Partial<Organization> & { name: string }) {
  const created = Object.assign(new Organization(), { nameKey: nameKey(values.name), createdAt: tx.now }, values);
  tx.em.persist(created);
  return created.id;
}
