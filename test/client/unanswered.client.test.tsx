// What people are told when no answer comes: whether something was sent, as far as it is known.
import { render } from 'solid-js/web';
import { afterEach, expect, test, vi } from 'vitest';
import RegistrationForm from '../../client/features/exhibitions/public/RegistrationForm.tsx';
import { StaffMoveDocument } from '../../client/generated/consultations/graphql.ts';
import { tellReturn } from '../../client/platform/connection-state.ts';
import { ask, mutate } from '../../client/platform/graphql.ts';

let dispose = () => {};
afterEach(() => {
  dispose();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Each request fails as browsers let it fail; the network may be off before, and come back meanwhile. */
function network({ before, after = before }: { before: boolean; after?: boolean }): void {
  let isOnline = before;
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
  vi.stubGlobal('fetch', async () => {
    isOnline = after;
    throw new TypeError('Failed to fetch');
  });
}

const EXHIBITION = { id: 'e', placesLeft: 5 } as Parameters<typeof RegistrationForm>[0]['exhibition'];
async function pressed(): Promise<string> {
  dispose = render(
    () => <RegistrationForm exhibition={EXHIBITION} full={false} onReceipt={() => {}} />,
    document.body.appendChild(document.createElement('div')),
  );
  document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  return vi.waitFor(() => document.querySelector('[role=alert]')!.textContent!);
}

test('a form that was sent without network says that nothing was sent', async () => {
  network({ before: false });
  expect(await pressed()).toBe(
    'インターネットにつながっていないため、送っていません。つながったら、もう一度お試しください。',
  );
});

test.each([
  { before: true, after: true },
  { before: true, after: false },
  { before: false, after: true },
])('what may have been sent is not called unsent; a registration may be sent again: %o', async (given) => {
  network(given);
  expect(await pressed()).toBe('サーバーから返事がなく、届いたか分かりません。もう一度送っても、二重にはなりません。');
});

test('what could happen twice asks to look first; a question only says that there is no connection', async () => {
  network({ before: true });
  const { error } = await mutate(StaffMoveDocument, { consultation: { id: 'c', version: 1 }, to: 'HEARING' });
  expect(error).toMatchObject({ code: 'OFFLINE', isOutcomeUnknown: true });
  expect(error!.message).toContain('確かめてから');
  const asked = await ask(StaffMoveDocument as never, {});
  expect(asked.error).toMatchObject({ code: 'OFFLINE' });
  expect(asked.error).not.toHaveProperty('isOutcomeUnknown');
});

test('a question that is on its way when the connection comes back is asked anew', async () => {
  const answers: ((response: Response) => void)[] = [];
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => answers.push(resolve)));
  const asked = ask(StaffMoveDocument as never, {});
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  tellReturn(false);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  const headers = { 'content-type': 'application/json' };
  answers[1]!(new Response('{"data":{"now":true}}', { headers }));
  expect(await asked).toEqual({ data: { now: true }, error: null });
});
