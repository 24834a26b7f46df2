// Who is told of what: once, in the capacity it concerns, in words of what they may read, and by mail as they chose.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepConsultations } from '../../server/features/consultations/consultation.upkeep.ts';
import { notificationConsumer } from '../../server/features/notifications/notification.consumer.ts';
import { keepNotifications } from '../../server/features/notifications/notification.mailing.ts';
import { createWorld, type World } from '../permissions/table.world.ts';
import { consumed, startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { type MailServer, startMailServer } from '../support/mail.ts';
import { PASSWORD } from '../support/viewers.ts';

let post: MailServer;
let app: TestApp;
let world: World;
beforeAll(async () => {
  post = await startMailServer();
  app = await startApp({ environment: { SMTP_URL: post.url } });
  world = await createWorld(app, { followUp: false });
  await give(world.lead, 'ogata@example.jp');
  await consumed(app);
}, 60_000);
afterAll(async () => {
  await app?.stop();
  await post?.stop();
});

const LIST =
  '{ notifications(first: 50) { nodes { id kind title text href readAt } pageInfo { hasNextPage endCursor } } }';
const told = async (client: ApiClient) => (await client.get(LIST)).notifications.nodes as Record<string, string>[];
const kinds = async (client: ApiClient) => (await told(client)).map(({ kind }) => kind);
const INBOX = '{ notificationInbox { recipient unread position } }';
const inbox = async (client: ApiClient) => (await client.get(INBOX)).notificationInbox;
const CHANGED =
  'subscription ($r: String!, $s: String) { notificationsChanged(recipient: $r, since: $s) { kind node { unread latest } } }';
const WRITE = 'mutation ($c: ID!, $t: String!) { addConsultationEntry(input: { consultation: $c, text: $t }) { id } }';
const write = (client: ApiClient, text: string) => client.get(WRITE, { c: world.own.consultation, t: text });
const introduction = async () => {
  const { rows } = await app.services.pool.query('select id, version from introduction where id = $1', [
    world.own.introduction,
  ]);
  return rows[0] as { id: string; version: number };
};
const ASSIGN =
  'mutation ($c: ConsultationReference!, $p: ID) { assignConsultation(consultation: $c, assignee: $p) { id } }';
/** Gives the case to a member of staff. */
async function give(by: ApiClient, to: string): Promise<void> {
  const { pool } = app.services;
  const person = (await pool.query('select id from person where email = $1', [to])).rows[0].id;
  const { rows } = await pool.query('select id, version from consultation where id = $1', [world.own.consultation]);
  await by.get(ASSIGN, { c: rows[0], p: person });
  await consumed(app);
}
const mails = (to: string) => post.letters.filter((one) => one.to === to && one.subject.includes('お知らせがあります'));
const deliver = async () => {
  await keepNotifications(app.services);
  await app.services.mail.wake();
};
const SAVE =
  'mutation ($i: NotificationSettingsInput!) { saveNotificationSettings(input: $i) { quietFrom preferences { kind delivery } } }';

describe('who is told', () => {
  test('the vendor that was introduced, and no other; it learns no more than its need says', async () => {
    const { vendor, member, official } = world.people;
    const need = (await told(vendor)).find(({ kind }) => kind === 'INTRODUCED');
    expect(need).toMatchObject({ kind: 'INTRODUCED', href: `/vendor/needs/${world.own.introduction}`, readAt: null });
    expect(JSON.stringify(await told(vendor))).not.toMatch(/会員 own|企業 foreign|受発注 foreign/);
    expect(await kinds(member)).toEqual([]);
    expect(await official.refusal(LIST)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('a message tells the assignee, not all of staff; an answer of staff the member, not its writer', async () => {
    await write(world.people.member, '明日は休みます。');
    await consumed(app);
    expect((await told(world.people.support)).find(({ kind }) => kind === 'MESSAGE')).toMatchObject({
      ...{ title: '会員から連絡があります', href: `/staff/cases/${world.own.consultation}` },
    });
    expect(await kinds(world.lead)).not.toContain('MESSAGE');
    expect(await kinds(world.people.member)).toEqual([]);
    await write(world.people.support, '承知しました。');
    await consumed(app);
    expect(await told(world.people.member)).toMatchObject([{ kind: 'MESSAGE', title: '支援員から返信があります' }]);
    // Neither says what was written.
    expect(JSON.stringify([await told(world.people.support), await told(world.people.member)])).not.toMatch(
      /明日は|承知しました/,
    );
  });

  test('the answer of a vendor tells the member and staff, the disclosure the vendor', async () => {
    const ANSWER = 'mutation ($i: AnswerInput!) { answerIntroduction(input: $i) { id } }';
    await world.people.vendor.get(ANSWER, { i: { ...(await introduction()), interested: true, text: '伺えます。' } });
    await world.people.member.get(
      'mutation ($i: IntroductionReference!) { discloseIdentity(introduction: $i) { id } }',
      {
        i: await introduction(),
      },
    );
    await consumed(app);
    expect(await kinds(world.people.member)).toContain('ANSWERED');
    expect((await told(world.people.vendor)).find(({ kind }) => kind === 'DISCLOSED')).toMatchObject({
      text: expect.stringContaining('会員 own'),
    });
    expect(await kinds(world.people.support)).toEqual(expect.arrayContaining(['ANSWERED', 'DISCLOSED']));
  });

  test('giving a case to a colleague tells the colleague, each time anew', async () => {
    const assigned = async (client: ApiClient) => (await kinds(client)).filter((kind) => kind === 'ASSIGNED').length;
    const before = [await assigned(world.lead), await assigned(world.people.support)];
    await give(world.people.support, 'lead@example.jp');
    await give(world.lead, 'ogata@example.jp');
    await give(world.people.support, 'lead@example.jp');
    // Whoever takes a case needs not be told that it is theirs.
    await give(world.people.support, 'ogata@example.jp');
    const after = [await assigned(world.lead), await assigned(world.people.support)];
    expect(after).toEqual([before[0]! + 2, before[1]! + 1]);
  });

  test('R3.5: a note that calls a colleague tells the colleague, not its writer and nobody else', async () => {
    const { support, member } = world.people;
    const { rows } = await app.services.pool.query(
      `select id, email from person where email = any('{lead@example.jp,ogata@example.jp}')`,
    );
    const NOTE = 'mutation ($i: EntryInput!) { addConsultationEntry(input: $i) { id } }';
    const mentions = rows.map(({ id }) => id);
    await support.get(NOTE, {
      i: { consultation: world.own.consultation, kind: 'NOTE', text: '価格を見てください。', mentions },
    });
    await consumed(app);
    const called = (await told(world.lead)).filter(({ kind }) => kind === 'MENTIONED');
    expect(called).toMatchObject([
      { title: '内部メモで名指しされました', href: `/staff/cases/${world.own.consultation}`, readAt: null },
    ]);
    expect(JSON.stringify(called)).not.toContain('価格');
    expect(await kinds(support)).not.toContain('MENTIONED');
    expect(await kinds(member)).not.toContain('MENTIONED');
  });

  test('the same is told once, however often the feed is read', async () => {
    const count = async () => (await app.services.pool.query('select count(*)::int as n from notification')).rows[0].n;
    const before = await count();
    await app.services.pool.query(
      `insert into change (topic, subject, kind) select 'Introduction', id::text, 'updated' from introduction
       union all select 'ConsultationEntry', id::text, 'created' from consultation_entry`,
    );
    await consumed(app);
    expect(await count()).toBe(before);
  });
});

describe('the bell', () => {
  test('counts live, for its owner alone; what is read is not new any more in other windows, too', async () => {
    const { member, vendor } = world.people;
    const { recipient, unread, position } = await inbox(member);
    const live = await member.subscribe(CHANGED, { r: recipient, s: position });
    const foreign = await vendor.subscribe(CHANGED, { r: recipient, s: position });
    // The latest is told by its time.
    app.clock.advance(1_000);
    await write(world.people.support, 'もう一つ伺います。');
    const arrived = await live.until(({ node }) => node?.unread === unread + 1);
    expect(arrived.node.latest).toBe('支援員から返信があります');
    await expect(foreign.until(() => true)).rejects.toThrow(/NOT_FOUND/);
    const [newest] = await told(member);
    expect(await member.get('mutation ($ids: [ID!]) { readNotifications(ids: $ids) }', { ids: [newest!.id] })).toEqual({
      readNotifications: 1,
    });
    await live.until(({ node }) => node?.unread === unread);
    await member.get('mutation { readNotifications }');
    await live.until(({ node }) => node?.unread === 0);
    expect((await inbox(member)).unread).toBe(0);
    await Promise.all([live.stop(), foreign.stop()]);
  });

  test('nobody reads or marks what others are told', async () => {
    const [own] = await told(world.people.vendor);
    expect(
      await world.people.member.get('mutation ($ids: [ID!]) { readNotifications(ids: $ids) }', { ids: [own!.id, 'x'] }),
    ).toEqual({
      readNotifications: 0,
    });
    expect((await told(world.people.vendor))[0]).toMatchObject({ id: own!.id, readAt: null });
  });

  test('5,000 are paged without a gap', async () => {
    const { recipient } = await inbox(world.people.support);
    await app.services.pool.query(
      `insert into notification (recipient, person_id, audience, kind, subject_type, subject_id, about, at)
       select n.recipient, n.person_id, n.audience, n.kind, n.subject_type, n.subject_id, 'copy ' || i, n.at - i * interval '1 minute'
       from (select * from notification where recipient = $1 and kind = 'MESSAGE' limit 1) n, generate_series(1, 5000) i`,
      [recipient],
    );
    const PAGE =
      'query ($a: String) { notifications(first: 100, after: $a) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const { notifications } = await world.people.support.get(PAGE, { a: after });
      for (const { id } of notifications.nodes) seen.add(id);
      after = notifications.pageInfo.hasNextPage ? notifications.pageInfo.endCursor : null;
    } while (after);
    expect(seen.size).toBeGreaterThan(5_000);
    expect((await inbox(world.people.support)).unread).toBe(100);
    expect(await world.people.support.refusal('{ notifications(first: 5, after: "x") { nodes { id } } }')).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('mail', () => {
  test('at once where one chose so: of what kind and how many, nothing of the records; one press ends it (RFC 8058)', async () => {
    await deliver();
    const [letter] = mails('v-own@example.jp');
    expect(letter!.text).toMatch(/新しいニーズ　1件/);
    expect(letter!.text).toMatch(/連絡先の開示　1件/);
    expect(letter!.text + letter!.subject).not.toMatch(/会員 own|発注|N-/);
    await deliver();
    expect(mails('v-own@example.jp')).toHaveLength(1);
    const headers = letter!.mail.headers.get('list') as { unsubscribe?: { url: string } };
    const stop = new URL(headers.unsubscribe!.url);
    expect(String(letter!.mail.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line)).toContain(
      'List-Unsubscribe=One-Click',
    );
    const get = await app.fastify.inject({ url: stop.pathname + stop.search });
    expect(get.statusCode).toBeLessThan(500);
    const SETTINGS = '{ notificationSettings { preferences { kind delivery } } }';
    const chosen = async () => (await world.people.vendor.get(SETTINGS)).notificationSettings.preferences;
    expect(await chosen()).toContainEqual({ kind: 'INTRODUCED', delivery: 'MAIL' });
    const press = (url: string) =>
      app.fastify.inject({
        ...{ method: 'POST', url, payload: 'List-Unsubscribe=One-Click' },
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://mail.example' },
      });
    expect((await press(stop.pathname + stop.search)).statusCode).toBe(200);
    expect(await chosen()).toContainEqual({ kind: 'INTRODUCED', delivery: 'IN_APP' });
    expect((await press(`${stop.pathname}${stop.search}x`)).statusCode).toBe(404);
  });

  test('not in quiet hours, and once a day where one chose so', async () => {
    const { member, support } = world.people;
    // It is 14:20.
    const setting = { preferences: [{ kind: 'MESSAGE', delivery: 'MAIL' }], quietFrom: 14 * 60, quietTo: 15 * 60 };
    expect((await support.get(SAVE, { i: setting })).saveNotificationSettings.quietFrom).toBe(840);
    await write(member, '一つ目です。');
    await write(member, '二つ目です。');
    await consumed(app);
    await deliver();
    expect(mails('ogata@example.jp')).toEqual([]);
    app.clock.advance(41 * 60_000);
    await deliver();
    expect(mails('ogata@example.jp')).toHaveLength(1);
    expect(mails('ogata@example.jp')[0]!.text).toContain('会員からの連絡　2件');
    await support.get(SAVE, { i: { preferences: [{ kind: 'MESSAGE', delivery: 'DIGEST' }] } });
    await write(member, '三つ目です。');
    await consumed(app);
    app.clock.advance(16 * 3_600_000);
    await deliver();
    expect(mails('ogata@example.jp')).toHaveLength(1);
    app.clock.advance(3_600_000);
    await deliver();
    expect(mails('ogata@example.jp')).toHaveLength(2);
  });

  test('a member’s replies come by the mail of the conversation: no second one', async () => {
    expect(mails('m-own@example.jp').every(({ text }) => !text.includes('支援員からの返信'))).toBe(true);
  });
});

test('R3.5: an escalation tells those who are to know, in the platform and with the day’s digest', async () => {
  const { support, member } = world.people;
  await write(member, 'まだでしょうか。');
  app.clock.advance(7 * 24 * 3_600_000);
  await app.services.pool.query(`delete from notification where recipient like 'support:%'`);
  // A case that is being worked on is passed by until the next time.
  await consumed(app);
  await keepConsultations(app.services);
  await consumed(app);
  await Promise.all([support.signIn('ogata@example.jp', PASSWORD), world.lead.signIn('lead@example.jp', PASSWORD)]);
  const own = `/staff/cases/${world.own.consultation}`;
  const escalations = async () =>
    (await told(support)).filter(({ kind, href }) => kind === 'ESCALATED' && href === own);
  const escalated = await escalations();
  expect(escalated).toMatchObject([{ title: '次の回答の期限を過ぎました', readAt: null }]);
  expect(escalated[0]!.text).toMatch(/^相談 .+「.+」$/);
  // Leads hear of what is late.
  expect(await kinds(world.lead)).toContain('ESCALATED');
  await member.signIn('m-own@example.jp', PASSWORD);
  expect(await kinds(member)).not.toContain('ESCALATED');
  const before = mails('ogata@example.jp').length;
  app.clock.advance(24 * 3_600_000);
  await deliver();
  const [letter] = mails('ogata@example.jp').slice(before);
  expect(letter!.text).toContain('期限が近い・過ぎた相談、動きのない相談　');
  expect(letter!.text + letter!.subject).not.toMatch(/会員 own|受発注|2025-/);
  // Once for each occasion, however often the desk is looked over.
  await keepConsultations(app.services);
  await consumed(app);
  expect((await escalations()).filter(({ title }) => title === escalated[0]!.title)).toHaveLength(1);
});

test('access that is withdrawn while it is told of something tells nobody, and fails nothing', async () => {
  const pool = app.services.pool;
  await pool.query(`delete from notification where recipient like 'member:%'`);
  await write(world.people.support, '明日お電話します。');
  const { rows } = await pool.query('select id from consultation_entry order by recorded_at desc limit 1');
  const change = { topic: 'ConsultationEntry', subject: rows[0].id, kind: 'created', position: '', before: null };
  const client = await pool.connect();
  await client.query('begin');
  // Read as a recipient, and gone before it is written.
  let asked = 0;
  const between = {
    query: async (...given: [string, unknown[]]) => {
      const answer = await client.query(...given);
      if (asked++ === 0) {
        expect(answer.rows.map(({ audience }) => audience)).toContain('member');
        await client.query(`delete from membership where id = any($1)`, [
          answer.rows.flatMap(({ membership }) => membership ?? []),
        ]);
      }
      return answer;
    },
  };
  try {
    await notificationConsumer.apply(between as never, [change as never]);
    expect(asked).toBe(3);
    const written = await client.query(`select 1 from notification where about = 'message:' || $1::text`, [rows[0].id]);
    expect(written.rows).toEqual([]);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('access that is withdrawn takes what was told along', async () => {
  const pool = app.services.pool;
  const count = async () =>
    (
      await pool.query(`select count(*)::int as n from notification where recipient like 'vendor:%' and person_id =
      (select id from person where email = 'v-own@example.jp')`)
    ).rows[0].n;
  expect(await count()).toBeGreaterThan(0);
  await pool.query(`delete from membership where person_id = (select id from person where email = 'v-own@example.jp')`);
  expect(await count()).toBe(0);
});
