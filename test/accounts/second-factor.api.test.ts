// Accounts: the second factor, with the application's own clock.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { totpCode } from '../../server/features/accounts/totp.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { type MailServer, startMailServer } from '../support/mail.ts';
import { TOTP_SECRET } from '../support/totp.ts';
import { account, organization, PASSWORD, signedIn } from '../support/viewers.ts';

let app: TestApp;
let post: MailServer;
beforeAll(async () => {
  post = await startMailServer();
  app = await startApp({ environment: { SMTP_URL: post.url } });
});
beforeEach(() => app.clock.advance(3_600_000));
afterAll(async () => {
  await app?.stop();
  await post?.stop();
});

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { needs methods session { audience } } }';
const VERIFY =
  'mutation ($input: SecondFactorInput!) { verifySecondFactor(input: $input) { needs session { audience person { name } } } }';
const BEGIN = 'mutation { beginTotpEnrolment { secret uri qr qrSize } }';
const CONFIRM =
  'mutation ($code: String!) { confirmTotpEnrolment(code: $code) { needs recoveryCodes session { audience } } }';

const codeAfter = (seconds: number, secret = TOTP_SECRET) =>
  totpCode(secret, new Date(app.clock.now().getTime() + seconds * 1000));

/** A browser in which the password was right. */
async function halfSignedIn(email: string) {
  const client = new ApiClient(app);
  const { signIn } = await client.get(SIGN_IN, { input: { email, password: PASSWORD } });
  const verify = (code: string, method = 'TOTP') => client.ask(VERIFY, { input: { method, code } });
  return { client, step: signIn, verify };
}
const refusal = ({ errors }: { errors?: unknown }): string | undefined =>
  (errors as { extensions: { code: string } }[] | undefined)?.[0]?.extensions.code;

let people = 0;
const supporter = async () => {
  const email = `support${++people}@example.jp`;
  return { email, id: await account(app, { name: `支援 ${people}`, email, role: 'support' }) };
};

test('the password alone opens no session for staff; the right code does, and gives the browser a new cookie', async () => {
  const { email } = await supporter();
  const { client, step, verify } = await halfSignedIn(email);
  expect(step).toEqual({ needs: 'SECOND_FACTOR', methods: ['TOTP'], session: null });
  expect(client.cookie).toMatch(/^pending=[\w-]{43}$/);
  expect((await client.get('{ session { audience } }')).session).toBeNull();
  const { data } = await verify(codeAfter(0));
  expect(data.verifySecondFactor).toMatchObject({ needs: null, session: { audience: 'support' } });
  expect(client.cookie).toMatch(/^sid=[\w-]{43}$/);
});

test('a code is accepted once, in its 30 seconds and the ones before and after, however it is typed', async () => {
  const { email } = await supporter();
  const attempt = async (code: string) => {
    const { verify } = await halfSignedIn(email);
    return refusal(await verify(code));
  };
  expect(await attempt(codeAfter(-60)), 'two steps late').toBe('SECOND_FACTOR_FAILED');
  expect(await attempt(codeAfter(60)), 'two steps early').toBe('SECOND_FACTOR_FAILED');
  expect(await attempt(codeAfter(-30)), 'one step late').toBeUndefined();
  expect(await attempt(codeAfter(-30)), 'the same code').toBe('SECOND_FACTOR_FAILED');
  const [first, second] = [codeAfter(0).slice(0, 3), codeAfter(0).slice(3)];
  const wide = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  expect(await attempt(`　${wide(first)} －${wide(second)} `), 'full width, in groups').toBeUndefined();
  expect(await attempt(codeAfter(30)), 'one step early').toBeUndefined();
  expect(await attempt(codeAfter(0)), 'an earlier step than the last one').toBe('SECOND_FACTOR_FAILED');
});

test('sent to two nodes at once, a code opens one session', async () => {
  const { email } = await supporter();
  const other = await startApp({ databaseUrl: app.databaseUrl, now: app.clock.now() });
  const halves = [await halfSignedIn(email), await halfSignedIn(email)];
  const input = { method: 'TOTP', code: codeAfter(0) };
  const answers = await Promise.all(
    halves.map(({ client }, i) => {
      const node = Object.assign(new ApiClient(i ? other : app), { cookie: client.cookie });
      return node.ask(VERIFY, { input });
    }),
  );
  expect(answers.map(refusal).sort()).toEqual(['SECOND_FACTOR_FAILED', undefined]);
  await other.stop();
});

test('five wrong codes end the sign-in; eight failures in all lock the account, passwords and codes together', async () => {
  const { email } = await supporter();
  const first = await halfSignedIn(email);
  for (let i = 0; i < 5; i++) expect(refusal(await first.verify('000000'))).toBe('SECOND_FACTOR_FAILED');
  expect(refusal(await first.verify(codeAfter(0)))).toBe('UNAUTHENTICATED');
  const second = await halfSignedIn(email);
  for (let i = 0; i < 3; i++) expect(refusal(await second.verify('000000'))).toBe('SECOND_FACTOR_FAILED');
  expect(refusal(await second.verify(codeAfter(0)))).toBe('LOCKED_OUT');
});

test('a sign-in that waits is over after ten minutes, in another browser, and when it is cancelled', async () => {
  const { email } = await supporter();
  const slow = await halfSignedIn(email);
  app.clock.advance(10 * 60_000);
  expect(refusal(await slow.verify(codeAfter(0)))).toBe('UNAUTHENTICATED');
  const other = new ApiClient(app);
  await halfSignedIn(email);
  expect(await other.refusal(VERIFY, { input: { method: 'TOTP', code: codeAfter(0) } })).toBe('UNAUTHENTICATED');
  const cancelled = await halfSignedIn(email);
  const former = cancelled.client.cookie;
  await cancelled.client.get('mutation { cancelSignIn }');
  expect(cancelled.client.cookie).toBe('');
  cancelled.client.cookie = former;
  expect(refusal(await cancelled.verify(codeAfter(0)))).toBe('UNAUTHENTICATED');
});

test('who must have a second factor and has none enrols before any session opens; recovery codes are shown once', async () => {
  const { email, id } = await supporter();
  await app.services.pool.query('delete from totp where person_id = $1', [id]);
  const { client, step } = await halfSignedIn(email);
  expect(step).toEqual({ needs: 'ENROLMENT', methods: [], session: null });
  const { secret, uri, qr, qrSize } = (await client.get(BEGIN)).beginTotpEnrolment;
  expect(uri).toContain(`secret=${secret}`);
  expect(qr).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  expect(qrSize).toBeGreaterThan(20);
  expect(await client.refusal(CONFIRM, { code: '000000' })).toBe('SECOND_FACTOR_FAILED');
  const { confirmTotpEnrolment } = await client.get(CONFIRM, { code: codeAfter(0, secret) });
  expect(confirmTotpEnrolment).toMatchObject({ needs: null, session: { audience: 'support' } });
  expect(confirmTotpEnrolment.recoveryCodes).toHaveLength(10);
  expect((await post.letter(email)).text).toContain('認証アプリが登録されました');
  const { rows } = await app.services.pool.query('select sealed_secret from totp where person_id = $1', [id]);
  expect(rows[0].sealed_secret).not.toContain(secret);
  expect(JSON.stringify(await client.get('{ account { totpSince recoveryCodesLeft } }'))).not.toContain(secret);
  expect((await halfSignedIn(email)).step.needs, 'from now on it is asked for').toBe('SECOND_FACTOR');
});

test('whoever knows the password alone cannot add a second factor of their own', async () => {
  const { email } = await supporter();
  const { client } = await halfSignedIn(email);
  expect(await client.refusal(BEGIN)).toBe('UNAUTHENTICATED');
  expect(await client.refusal('mutation { beginPasskeyEnrolment }')).toBe('UNAUTHENTICATED');
});

test('a recovery code signs in once; only digests are kept; a mail tells of it', async () => {
  const { email, id } = await supporter();
  const owner = (await signedInAgain(email)).client;
  const codes: string[] = (await owner.get('mutation { renewRecoveryCodes }')).renewRecoveryCodes;
  const { rows } = await app.services.pool.query('select digest from recovery_code where person_id = $1', [id]);
  expect(rows).toHaveLength(10);
  const digests = JSON.stringify(rows);
  for (const code of codes) expect(digests).not.toContain(code.replace('-', ''));
  const lost = await halfSignedIn(email);
  expect(lost.step.methods).toEqual(['TOTP', 'RECOVERY_CODE']);
  expect((await lost.verify(codes[3]!.toUpperCase().replace('-', ' '), 'RECOVERY_CODE')).errors).toBeUndefined();
  expect((await post.letter(email, ({ text }) => text.includes('回復コードを使った'))).subject).not.toContain('支援');
  const again = await halfSignedIn(email);
  expect(refusal(await again.verify(codes[3]!, 'RECOVERY_CODE'))).toBe('SECOND_FACTOR_FAILED');
  expect((await lost.client.get('{ account { recoveryCodesLeft } }')).account.recoveryCodesLeft).toBe(9);
  await owner.get('mutation { renewRecoveryCodes }');
  expect(refusal(await again.verify(codes[4]!, 'RECOVERY_CODE')), 'of the former ten').toBe('SECOND_FACTOR_FAILED');
});

test('the last second factor that is required stays; members may go without', async () => {
  const { email } = await supporter();
  const { client } = await signedInAgain(email);
  const { errors } = await client.ask('mutation { removeTotp { totpSince } }');
  expect(errors![0]).toMatchObject({
    message: expect.stringContaining('最後の方法'),
    extensions: { code: 'FORBIDDEN' },
  });
  const shop = await organization(app, { name: '株式会社潮騒マルシェ', isMember: true });
  const member = await signedIn(app, { name: '会員', email: 'm@example.jp', organizationIds: [shop] });
  const { secret } = (await member.get(BEGIN)).beginTotpEnrolment;
  await member.get(CONFIRM, { code: codeAfter(0, secret) });
  expect((await halfSignedIn('m@example.jp')).step.needs).toBe('SECOND_FACTOR');
  await member.get('mutation { removeTotp { totpSince } }');
  const { rows } = await app.services.pool.query(
    `select s.second_factor from session s join person p on p.id = s.person_id where p.email = 'm@example.jp' and s.ended_at is null`,
  );
  expect(rows).toEqual([{ second_factor: false }]);
  expect((await halfSignedIn('m@example.jp')).step).toMatchObject({ needs: null, session: { audience: 'member' } });
});

test('what happened is in the sign-in log and the audit log, without secrets', async () => {
  const { email, id } = await supporter();
  const { client, verify } = await halfSignedIn(email);
  await verify('000000');
  await verify(codeAfter(0));
  const { signIns } = (await client.get('{ account { signIns { outcome method device address } } }')).account;
  expect(signIns.map(({ outcome, method }: { outcome: string; method: string }) => `${method} ${outcome}`)).toEqual(
    expect.arrayContaining(['TOTP SUCCEEDED', 'TOTP WRONG_SECOND_FACTOR']),
  );
  const { rows } = await app.services.pool.query(
    `select action, subject_type from audit_entry where subject_id = $1 or person_id = $1::uuid order by id`,
    [id],
  );
  expect(rows).toContainEqual({ action: 'verifySecondFactor', subject_type: 'SignInFailure' });
});

async function signedInAgain(email: string) {
  const half = await halfSignedIn(email);
  expect(refusal(await half.verify(codeAfter(0)))).toBeUndefined();
  return half;
}
