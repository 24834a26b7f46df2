// How much waits for the reader, live, once for the whole page.
import { type Accessor, createSignal } from 'solid-js';
import {
  NotificationInboxDocument,
  NotificationsChangedDocument,
  ReadNotificationsDocument,
} from '../../generated/notifications/graphql.ts';
import { announce } from '../../platform/announce.ts';
import { ask, mutate } from '../../platform/graphql.ts';
import { subscribeLive } from '../../platform/live.ts';

interface Count {
  readonly unread: number;
  readonly latest?: string | null;
}

const [count, setCount] = createSignal(0);
const [told, setTold] = createSignal(0);
let started = false;

/** Changes with everything that one is told of, also where the count stays: beyond 99, or when one is read as another comes. */
export const news: Accessor<number> = told;
/** 100 stands for as many or more. */
export const unread: Accessor<number> = count;
export const countText = (of: number): string => (of >= 100 ? '99+' : String(of));

async function load() {
  const { data } = await ask(NotificationInboxDocument, {});
  if (data) setCount(data.notificationInbox.unread);
  setTold(told() + 1);
  return data?.notificationInbox;
}

function hear({ unread: now, latest }: Count): void {
  if (now > count() && latest) announce(`お知らせ：${latest}`);
  setCount(now);
  setTold(told() + 1);
}

/** Begins to count, once. Shells call it. */
export async function startInbox(): Promise<void> {
  if (started) return;
  started = true;
  const inbox = await load();
  if (!inbox) {
    started = false;
    return;
  }
  subscribeLive<object, { recipient: string; since?: string }, Count>(
    NotificationsChangedDocument,
    { recipient: inbox.recipient },
    {
      since: inbox.position,
      onEvent: ({ node }) => node && hear(node),
      onGap: async () => (await load())?.position,
    },
  );
}

/** Marks as read; without ids, everything. */
export const markRead = async (ids: readonly string[] | null) => {
  const answer = await mutate(ReadNotificationsDocument, { ids: ids && [...ids] });
  if (answer.data) setCount(ids ? Math.max(0, count() - answer.data.readNotifications) : 0);
  return answer;
};
