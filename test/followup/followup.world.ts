// A member and a vendor that learnt its name, with their people's mail.
import { keepFollowUp } from '../../server/features/followup/followup.upkeep.ts';
import { createWorld, type World } from '../permissions/table.world.ts';
import type { TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import type { MailServer } from '../support/mail.ts';
import { PASSWORD } from '../support/viewers.ts';

export const DAY_MS = 86_400_000;

export interface FollowUpWorld extends World {
  readonly app: TestApp;
  readonly post: MailServer;
  /** The other vendor's own people. */
  readonly member: ApiClient;
  readonly vendor: ApiClient;
  readonly support: ApiClient;
}

export async function followUpWorld(app: TestApp, post: MailServer): Promise<FollowUpWorld> {
  const world = await createWorld(app, { followUp: false });
  const { member, vendor, support } = world.people;
  return { ...world, app, post, member, vendor, support };
}

export async function introductionOf({ app, own }: FollowUpWorld) {
  const { rows } = await app.services.pool.query(
    'select id, version, state, contacted_at as "contactedAt" from introduction where id = $1',
    [own.introduction],
  );
  return rows[0];
}

/** The member agrees to be named to the vendor. */
export async function disclose(world: FollowUpWorld): Promise<void> {
  const { id, version } = await introductionOf(world);
  await world.member.get('mutation ($i: IntroductionReference!) { discloseIdentity(introduction: $i) { id } }', {
    i: { id, version },
  });
}

/** Days later: what is due was done. Sessions are over. */
export async function later(world: FollowUpWorld, days: number): Promise<void> {
  const { app } = world;
  app.clock.advance(days * DAY_MS);
  await keepFollowUp(app.services);
  await app.services.mail.wake();
}

const signedInAt = new WeakMap<ApiClient, number>();
/** A code of the authenticator app is good once: no second sign-in at the same moment. */
async function signInAgain({ app }: FollowUpWorld, client: ApiClient, email: string): Promise<void> {
  const now = app.clock.now().getTime();
  if (signedInAt.get(client) === now) return;
  await client.signIn(email, PASSWORD);
  signedInAt.set(client, now);
}

/** Signed in anew, after days. */
export const again = {
  member: (world: FollowUpWorld) => signInAgain(world, world.member, 'm-own@example.jp'),
  vendor: (world: FollowUpWorld) => signInAgain(world, world.vendor, 'v-own@example.jp'),
  support: (world: FollowUpWorld) => signInAgain(world, world.support, 'ogata@example.jp'),
} as const;

/** The token of the newest link to a page in the mails to an address. */
export function linkTo({ post }: FollowUpWorld, path: string, to: string): string {
  const letter = post.letters.findLast((one) => one.to === to && one.text.includes(`${path}?token=`));
  const token = new RegExp(`${path}\\?token=([\\w.-]+)`).exec(letter?.text ?? '')?.[1];
  if (!token)
    throw new Error(`no link to ${path} for ${to} among ${post.letters.map((one) => `${one.to} ${one.subject}`)}`);
  return token;
}

let addresses = 0;

/** Sends a form as a browser without JavaScript does. Answers where it ends. */
export async function send(app: TestApp, path: string, fields: Record<string, string>): Promise<URL> {
  const response = await app.fastify.inject({
    ...{ method: 'POST', url: path, payload: new URLSearchParams(fields).toString() },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    remoteAddress: `127.1.0.${++addresses % 250}`,
  });
  if (response.statusCode !== 303) throw new Error(`${response.statusCode} ${response.body}`);
  return new URL(String(response.headers.location), 'http://local');
}

/** What stands in the ledger of a kind. */
export async function standing({ app }: FollowUpWorld, kind: string): Promise<{ sum: number; rows: number }> {
  const { rows } = await app.services.pool.query(
    'select coalesce(sum(quantity), 0)::int as sum, count(*)::int as rows from fact where kind = $1',
    [kind],
  );
  return rows[0];
}
