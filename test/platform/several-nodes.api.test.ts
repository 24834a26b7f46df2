// Two nodes behind a load balancer without stickiness: everything that takes several requests works across them.
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { type Balancer, balance } from '../support/balancer.ts';
import { ApiClient } from '../support/client.ts';
import { account, organization, PASSWORD } from '../support/viewers.ts';

let nodes: TestApp[];
let balancer: Balancer;
let staff: ApiClient;
let member: ApiClient;
beforeAll(async () => {
  const one = await startApp();
  nodes = [one, await startApp({ databaseUrl: one.databaseUrl })];
  balancer = await balance(nodes);
  const company = await organization(one, { name: '会員企業', isMember: true });
  await account(one, { name: '緒方 由美', email: 'staff@example.jp', role: 'support' });
  await account(one, { name: '会員 太郎', email: 'member@example.jp', organizationIds: [company] });
  staff = await new ApiClient(balancer.app).signIn('staff@example.jp', PASSWORD);
  member = await new ApiClient(balancer.app).signIn('member@example.jp', PASSWORD);
});
afterAll(async () => {
  await balancer?.stop();
  for (const node of nodes ?? []) await node.stop();
});

const AUDIENCE = '{ session { audience } }';
const SAVE = 'mutation ($input: ConsultationDraftInput!) { saveConsultationDraft(input: $input) { id version } }';
const SUBMIT = 'mutation ($c: ConsultationReference!) { submitConsultation(consultation: $c) { id number state } }';
const LIST = '{ consultations(first: 50) { position nodes { id state } } }';
const CHANGED = 'subscription ($since: String) { consultationChanged(since: $since) { id kind position } }';

async function submitted() {
  const input = { subject: '発注', body: '毎朝2時間', topics: [], wantsMatching: true };
  const { id, version } = (await member.get(SAVE, { input })).saveConsultationDraft;
  expect((await member.get(LIST)).consultations.nodes).toContainEqual({ id, state: 'DRAFT' });
  const answer = (await member.get(SUBMIT, { c: { id, version } })).submitConsultation;
  expect(answer.state).toBe('RECEIVED');
  return id as string;
}

test('the steps of a sign-in lie on different nodes, and its session is known to both', async () => {
  for (const _ of nodes) {
    expect((await staff.get(AUDIENCE)).session.audience).toBe('support');
    expect((await member.get(AUDIENCE)).session.audience).toBe('member');
  }
  expect(Math.abs(balancer.served[0]! - balancer.served[1]!)).toBeLessThanOrEqual(1);
});

test('what one request wrote, the next one reads and goes on with', async () => {
  const id = await submitted();
  for (const _ of nodes) expect((await staff.get(LIST)).consultations.nodes).toContainEqual({ id, state: 'RECEIVED' });
});

test('a picture that was sent to one node comes from both', async () => {
  const bytes = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#164a36' } })
    .png()
    .toBuffer();
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'me.png');
  const headers = { cookie: staff.cookie };
  const sent = await fetch(`${balancer.origin}/account/photo`, { method: 'POST', headers, body });
  const { hash } = (await sent.json()) as { hash: string };
  const { id } = (await staff.get('{ session { person { id } } }')).session.person;
  const urls = nodes.map(() => `${balancer.origin}/people/${id}/photo/${hash}`);
  const answers = await Promise.all(urls.map((url) => fetch(url, { headers })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
});

test('a subscription is resumed at another node, from the position that the first one told', async () => {
  const { position } = (await staff.get(LIST)).consultations;
  // The list's node, and the one of the socket: whichever they are, nothing falls between.
  const first = await submitted();
  const live = await staff.subscribe(CHANGED, { since: position });
  const told = await live.until((event) => event.id === first);
  const second = await submitted();
  const last = await live.until((event) => event.id === second);
  await live.stop();
  const missed = await submitted();
  for (const _ of nodes) {
    const again = await staff.subscribe(CHANGED, { since: last.position });
    await again.until((event) => event.id === missed);
    expect(again.events.filter((event) => event.id === first)).toEqual([]);
    expect(again.events.filter((event) => event.kind === 'GAP')).toEqual([]);
    await again.stop();
  }
  expect(told.position < last.position).toBe(true);
});

test('attempts are counted together, and a session that ends on one node is over on the other', async () => {
  await account(nodes[0]!, { name: '県 職員', email: 'official@example.jp', role: 'official' });
  const official = await new ApiClient(balancer.app).signIn('official@example.jp', PASSWORD);
  for (const _ of nodes) expect((await official.get(AUDIENCE)).session.audience).toBe('official');
  const { cookie } = official;
  await official.get('mutation { signOut }');
  const left = Object.assign(new ApiClient(balancer.app), { cookie });
  // Told by NOTIFY, which takes a moment; remembered for a second at most.
  await expect
    .poll(async () => [await left.get(AUDIENCE), await left.get(AUDIENCE)])
    .toEqual([{ session: null }, { session: null }]);
});
