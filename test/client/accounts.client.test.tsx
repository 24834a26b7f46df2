// Signing in and sensitive acts, piece by piece; the whole of it is told in the browser tests.
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NewApiTokenDialog } from '../../client/features/accounts/own/NewApiTokenDialog.tsx';
import { type OwnAccount, OwnAccountProvider } from '../../client/features/accounts/own/own-account.ts';
import { makePasskey, usePasskey } from '../../client/features/accounts/passkeys.ts';
import { adviceFor, refusalOf } from '../../client/features/accounts/public/refusals.ts';
import { type SignInAddress, useSignInAddress } from '../../client/features/accounts/public/sign-in-address.ts';
import { RecoveryCodes } from '../../client/features/accounts/RecoveryCodes.tsx';
import { mutateSensitively } from '../../client/features/accounts/sensitive.ts';
import { RequestEmailChangeDocument } from '../../client/generated/accounts/graphql.ts';
import type { AppError } from '../../client/platform/operation.ts';
import { CodeInput } from '../../client/ui/CodeInput.tsx';
import { ConfirmDialog } from '../../client/ui/ConfirmDialog.tsx';
import { staffMenu } from '../../client/ui/shells/navigation.ts';
import operations from '../../schema/operations.json' with { type: 'json' };
import { clear, json, send, show, showAt } from './page.tsx';

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(name))!;

describe('the place of a sign-in in the address', () => {
  const at = async (path: string): Promise<SignInAddress> => {
    let address: SignInAddress | undefined;
    const Probe = () => {
      address = useSignInAddress();
      return null;
    };
    showAt(path, '/signin', Probe);
    await expect.poll(() => address).toBeDefined();
    return address!;
  };

  test('steps are links that keep where one wants to go', async () => {
    const address = await at('/signin?next=%2Fstaff%2Fboard&step=code&refused=SECOND_FACTOR_FAILED');
    expect([address.step(), address.next(), address.refused()]).toEqual([
      'code',
      '/staff/board',
      'SECOND_FACTOR_FAILED',
    ]);
    expect(address.hrefOf('recovery')).toBe('/signin?next=%2Fstaff%2Fboard&step=recovery');
    expect(address.hrefOf('password')).toBe('/signin?next=%2Fstaff%2Fboard');
    expect(address.actionOf('/signin/code')).toBe('/signin/code?next=%2Fstaff%2Fboard');
  });

  test('unknown steps are the first', async () => {
    expect((await at('/signin?step=anything')).step()).toBe('password');
  });
});

describe('what a refusal says', () => {
  const error = (code: string, more: Partial<AppError> = {}): AppError => ({ code, message: '', fields: [], ...more });
  test('until when one is locked out, in Japan’s time', () => {
    expect(adviceFor(error('LOCKED_OUT', { until: '2025-11-12T05:35:00Z' }))).toContain('14:35を過ぎると');
    expect(adviceFor(error('LOCKED_OUT'))).toContain('15分たつと');
    expect(adviceFor(error('RATE_LIMITED', { retryAfter: 61 }))).toContain('2分ほど');
  });
  test('another thing for a recovery code than for the app’s code', () => {
    expect(adviceFor(error('SECOND_FACTOR_FAILED'))).toContain('30秒ごと');
    expect(adviceFor(error('SECOND_FACTOR_FAILED'), true)).toContain('一度使った');
  });
  test('to a form without JavaScript the code alone is told; what is no code of ours says nothing', () => {
    expect(refusalOf('SIGN_IN_FAILED')?.message).toBeTruthy();
    expect(refusalOf('<script>')).toBeNull();
    expect(refusalOf(null)).toBeNull();
  });
});

test('the code field is for one-time codes: digits, one field, room for spaces', () => {
  const [code, setCode] = createSignal('');
  show(() => <CodeInput name="code" label="確認コード" required value={code()} onInput={setCode} error="違います。" />);
  const field = document.querySelector('input')!;
  expect([field.autocomplete, field.inputMode]).toEqual(['one-time-code', 'numeric']);
  expect(field.maxLength).toBeGreaterThanOrEqual('１２３　４５６'.length);
  expect(document.getElementById(field.getAttribute('aria-describedby')!)?.textContent).toContain('違います');
});

test('recovery codes lead on only when they are said to be kept', () => {
  const saved = vi.fn();
  show(() => <RecoveryCodes codes={['abcde-fghjk', 'mnpqr-stuvw']} action="続ける" onSaved={saved} />);
  expect(document.querySelectorAll('.recovery-codes li')).toHaveLength(2);
  button('続ける').click();
  expect(saved).not.toHaveBeenCalled();
  const box = document.querySelector<HTMLInputElement>('input[type=checkbox]')!;
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(box);
  box.click();
  button('続ける').click();
  expect(saved).toHaveBeenCalledOnce();
});

test('a confirmation stays open with the reason when the act is refused, and closes when it is done', async () => {
  const answers: (AppError | null)[] = [{ code: 'FORBIDDEN', message: '最後の管理者は外せません。', fields: [] }, null];
  const [open, setOpen] = createSignal(true);
  show(() => (
    <ConfirmDialog
      open={open()}
      title="外しますか"
      action="外す"
      run={async () => answers.shift()!}
      onClose={() => setOpen(false)}
    >
      説明
    </ConfirmDialog>
  ));
  button('外す').click();
  await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain('最後の管理者');
  expect(open()).toBe(true);
  button('外す').click();
  await expect.poll(open).toBe(false);
});

describe('a sensitive act', () => {
  const REFUSED = { errors: [{ message: '確認', extensions: { code: 'REAUTHENTICATION_REQUIRED' } }] };
  const WRONG = {
    errors: [
      {
        message: '入力',
        extensions: {
          code: 'BAD_USER_INPUT',
          fields: [{ path: 'value', code: 'password_wrong', message: 'パスワードが違います。' }],
        },
      },
    ],
  };
  const METHODS = { data: { account: { reauthenticationMethods: ['PASSWORD', 'TOTP'] } } };
  let shown: boolean;
  let asked: { name: string; variables: Record<string, unknown> }[];

  /** The server's side of the conversation. */
  beforeEach(() => {
    shown = false;
    asked = [];
    vi.stubGlobal('fetch', async (url: string, { body }: { body?: string }) => {
      // Visitors ask by GET.
      const address = new URL(url, 'http://local').searchParams;
      const { documentId, variables } = (
        body ? JSON.parse(body) : { documentId: address.get('documentId'), variables: {} }
      ) as { documentId: string; variables: Record<string, unknown> };
      const name = /(?:query|mutation) (\w+)/.exec(operations[documentId as keyof typeof operations])![1]!;
      asked.push({ name, variables });
      return json(answerTo(name, variables));
    });
  });
  const answerTo = (name: string, variables: Record<string, unknown>) => {
    if (name === 'ReauthenticationMethods') return METHODS;
    if (name === 'Reauthenticate') {
      if ((variables.input as { value: string }).value !== 'right') return WRONG;
      shown = true;
      return { data: { reauthenticate: '2025-11-12T05:30:00Z' } };
    }
    return shown ? { data: { requestEmailChange: true } } : REFUSED;
  };
  const field = () => document.querySelector<HTMLInputElement>('#reauthentication-value');
  const give = (value: string) => {
    field()!.value = value;
    field()!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    button('確認して続ける').click();
  };

  test('asks who it is, says what is wrong at the field, and is then done as it was asked for', async () => {
    const answer = mutateSensitively(RequestEmailChangeDocument, { email: 'new@example.jp' });
    await expect.poll(field).toBeTruthy();
    give('wrong');
    await expect.poll(() => document.querySelector('#reauthentication-value-error')?.textContent).toContain('違います');
    expect(field()!.value).toBe('');
    give('right');
    expect(await answer).toEqual({ data: { requestEmailChange: true }, error: null });
    expect(asked.filter(({ name }) => name === 'RequestEmailChange').map(({ variables }) => variables)).toEqual([
      { email: 'new@example.jp' },
      { email: 'new@example.jp' },
    ]);
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
  });

  test('given up, it is an error, and nothing was sent again', async () => {
    const answer = mutateSensitively(RequestEmailChangeDocument, { email: 'new@example.jp' });
    await expect.poll(field).toBeTruthy();
    button('やめる').click();
    expect((await answer).error?.message).toContain('何も変更していません');
    expect(asked.filter(({ name }) => name === 'RequestEmailChange')).toHaveLength(1);
  });
});

describe('a passkey that does not come about says why', () => {
  const stub = (name: string) => {
    vi.stubGlobal('PublicKeyCredential', function PublicKeyCredential() {});
    const fail = async () => {
      throw new DOMException('', name);
    };
    vi.stubGlobal('navigator', { ...navigator, credentials: { get: fail, create: fail } });
  };
  const creation = {
    ...{ challenge: 'AA', rp: { id: 'localhost', name: '' }, user: { id: 'AA', name: '', displayName: '' } },
    pubKeyCredParams: [],
  };

  test('the device was given up', async () => {
    stub('NotAllowedError');
    const answer = await usePasskey(JSON.stringify({ challenge: 'AA', rpId: 'localhost' }));
    expect(answer).toMatchObject({ error: { code: 'PASSKEY_REFUSED' } });
    expect('error' in answer && adviceFor(answer.error)).toContain('もう一度');
  });

  test('the device has one already', async () => {
    stub('InvalidStateError');
    expect(await makePasskey(JSON.stringify(creation))).toMatchObject({ error: { code: 'PASSKEY_KNOWN' } });
  });

  test('the browser knows none', async () => {
    vi.stubGlobal('PublicKeyCredential', undefined);
    expect(await usePasskey('{}')).toMatchObject({ error: { code: 'PASSKEY_UNSUPPORTED' } });
  });
});

test('the accounts stand in the menu of leads only', () => {
  const hrefs = (lead: boolean) => staffMenu(lead).map(({ href }) => href);
  expect(hrefs(true)).toContain('/staff/people');
  expect(hrefs(false)).not.toContain('/staff/people');
});

test('an API token that is shown this once stays until one has kept it: Escape and a press beside the window do not close it', async () => {
  vi.stubGlobal('fetch', async () => json({ data: { createApiToken: 'kdx_geheim' } }));
  const own = { account: () => ({}), refetch: async () => undefined, take: () => null } as unknown as OwnAccount;
  const [open, setOpen] = createSignal(true);
  show(() => (
    <OwnAccountProvider value={own}>
      <NewApiTokenDialog open={open()} onClose={() => setOpen(false)} />
    </OwnAccountProvider>
  ));
  send();
  const shown = () => document.querySelector('[data-token]')?.textContent;
  await vi.waitFor(() => expect(shown()).toBe('kdx_geheim'));
  const dialog = document.querySelector('dialog')!;
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  dialog.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  dialog.dispatchEvent(new Event('click', { bubbles: true }));
  expect([open(), shown()]).toEqual([true, 'kdx_geheim']);
  expect(document.querySelector('[role=alert]')?.textContent).toContain('まだ閉じていません');
  button('控えました').click();
  expect(open()).toBe(false);
});
