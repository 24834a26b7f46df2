// The bell and the list behind it, live.
import { afterEach, expect, test, vi } from 'vitest';
import { startInbox, unread } from '../../client/features/notifications/inbox.ts';
import { NotificationList } from '../../client/features/notifications/NotificationList.tsx';
import { NotificationInboxDocument, NotificationsDocument } from '../../client/generated/notifications/graphql.ts';
import { idOf } from '../../client/platform/operation.ts';
import { SessionProvider } from '../../client/platform/session.ts';
import { asStaff, clear, server, showAt } from './page.tsx';

type Hear = (event: { node: { unread: number; latest: string } }) => void;
const live = vi.hoisted(() => ({ hear: undefined as Hear | undefined }));
vi.mock('../../client/platform/live.ts', () => ({
  subscribeLive: (_: unknown, __: unknown, { onEvent }: { onEvent: Hear }) => {
    live.hear = onEvent;
    return () => {};
  },
}));
asStaff();

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

test('a new one comes into the list also where there are more than can be counted', async () => {
  const one = (id: string, title: string) => ({
    id,
    title,
    text: '',
    href: '/',
    at: '2026-12-01T00:00:00Z',
    readAt: null,
  });
  let nodes = [one('1', '前からあるお知らせ')];
  const answers = new Map<string, () => object>([
    [idOf(NotificationInboxDocument), () => ({ notificationInbox: { unread: 100, recipient: 'me', position: '1' } })],
    [
      idOf(NotificationsDocument),
      () => ({ notifications: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } }),
    ],
  ]);
  server(({ documentId }) => ({ data: answers.get(documentId)!() }));
  await startInbox();
  const session = { audience: 'support', lead: false, person: { id: 'me', name: '坂本 亮' } } as never;
  showAt('/', '/', () => (
    <SessionProvider value={session}>
      <NotificationList />
    </SessionProvider>
  ));
  await vi.waitFor(() => expect(document.body.textContent).toContain('前からあるお知らせ'));
  nodes = [one('2', '新しいお知らせ'), ...nodes];
  live.hear!({ node: { unread: 100, latest: '新しいお知らせ' } });
  await vi.waitFor(() => expect(document.querySelector('h2')?.textContent).toBe('新しいお知らせ'));
  expect(unread()).toBe(100);
});
