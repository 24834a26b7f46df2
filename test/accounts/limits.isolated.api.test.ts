// Guessing: lock-outs and rate limits hold over several nodes, and tell nobody who has an account.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { account, organization, PASSWORD } from '../support/viewers.ts';

const argon = vi.hoisted(() => ({ verified: 0 }));
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  const verify: typeof real.verify = (...given) => {
    argon.verified++;
    return real.verify(...given);
  };
  return { ...real, verify };
});

let app: TestApp;
let other: TestApp;
beforeAll(async () => {
  app = await startApp();
  other = await startApp({ databaseUrl: app.databaseUrl });
});
afterAll(async () => {
  await other?.stop();
  await app?.stop();
});

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { needs } }';
const member = async (email: string) => {
  const company = await organization(app, { name: '株式会社潮騒マルシェ', isMember: true });
  return account(app, { name: '会員', email, organizationIds: [company] });
};
/** One after the other at both nodes. */
const attempts = async (email: string, password: string, times: number) => {
  const codes: string[] = [];
  for (let i = 0; i < times; i++) {
    const { errors } = await new ApiClient(i % 2 ? other : app).ask(SIGN_IN, { input: { email, password } });
    codes.push(errors?.[0]?.extensions?.code ?? 'OPEN');
  }
  return codes;
};
/** The windows of the rate limits are the machine's time: each test has its own. */
const newWindow = () => app.services.pool.query('delete from rate_limit');

test('eight failures lock an address for 15 minutes on every node, whether or not it has an account', async () => {
  await member('known@example.jp');
  for (const email of ['known@example.jp', 'unknown@example.jp']) {
    await newWindow();
    expect(await attempts(email, 'wrong', 8)).toEqual(Array(8).fill('SIGN_IN_FAILED'));
    expect(await attempts(email, 'wrong', 2)).toEqual(['LOCKED_OUT', 'LOCKED_OUT']);
  }
  expect(await attempts('known@example.jp', PASSWORD, 2)).toEqual(['LOCKED_OUT', 'LOCKED_OUT']);
  for (const { clock } of [app, other]) clock.advance(15 * 60_000);
  expect(await attempts('known@example.jp', PASSWORD, 1)).toEqual(['OPEN']);
  expect(await attempts('unknown@example.jp', 'wrong', 1)).toEqual(['SIGN_IN_FAILED']);
});

test('failures at the same time are all counted', async () => {
  await newWindow();
  await member('busy@example.jp');
  const codes = await Promise.all(Array.from({ length: 8 }, () => attempts('busy@example.jp', 'wrong', 1)));
  expect(codes.flat()).toEqual(Array(8).fill('SIGN_IN_FAILED'));
  expect(await attempts('busy@example.jp', PASSWORD, 1)).toEqual(['LOCKED_OUT']);
});

test('a known and an unknown address, a right and a wrong password cost one hash each', async () => {
  await newWindow();
  await member('timed@example.jp');
  const costs = async (email: string, password: string) => {
    const before = argon.verified;
    await attempts(email, password, 1);
    return argon.verified - before;
  };
  expect(await costs('timed@example.jp', 'wrong')).toBe(1);
  expect(await costs('nobody-at-all@example.jp', 'wrong')).toBe(1);
  expect(await costs('timed@example.jp', PASSWORD)).toBe(1);
});

test('twenty attempts on an account in five minutes are the limit over both nodes; refused ones count, and no address is kept', async () => {
  await newWindow();
  await member('limited@example.jp');
  expect(new Set(await attempts('limited@example.jp', PASSWORD, 20))).toEqual(new Set(['OPEN']));
  const { errors } = await new ApiClient(other).ask(SIGN_IN, {
    input: { email: ' Limited@example.jp', password: 'x' },
  });
  expect(errors![0]!.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
  const { rows } = await app.services.pool.query('select key from rate_limit');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/@|127\.0\.0\.1/);
});

test('sixty sign-ins from one address in a minute are the limit, whatever the accounts', async () => {
  await newWindow();
  const codes: string[] = [];
  for (let i = 0; i < 61; i++) codes.push(...(await attempts(`guess${i}@example.jp`, 'wrong', 1)));
  expect(codes.slice(0, 60)).toEqual(Array(60).fill('SIGN_IN_FAILED'));
  expect(codes[60]).toBe('RATE_LIMITED');
});

test('nobody guesses over a socket, where no address is counted', async () => {
  await newWindow();
  const socket = await new ApiClient(app).socket();
  const variables = { input: { email: 'known@example.jp', password: 'wrong' } };
  const answers: unknown[] = [];
  for await (const answer of socket.iterate({ query: SIGN_IN, variables })) answers.push(answer);
  expect(answers).toMatchObject([{ errors: [{ message: 'リクエストの形が正しくありません。' }] }]);
  expect((await app.services.pool.query('select key from rate_limit')).rows).toEqual([]);
  await socket.dispose();
});

test('three letters an hour to one address', async () => {
  await newWindow();
  const reset = async (node: TestApp) =>
    new ApiClient(node).ask('mutation { requestPasswordReset(email: "somebody@example.jp") }');
  for (const node of [app, other, app]) expect((await reset(node)).data).toEqual({ requestPasswordReset: true });
  expect((await reset(other)).errors![0]!.extensions!.code).toBe('RATE_LIMITED');
});
