// For what could not even begin without network: it begins by itself when there is one.
import { OFFLINE_WAIT_MS, waitBefore } from './reconnection.ts';

/**
 * Tries until `attempt` answers `true`: each time after a longer wait, at once when the network or the person comes back. Returns
 * what ends it. Browser only.
 */
export function untilBack(attempt: () => Promise<boolean>): () => void {
  let attempts = 0;
  let turn = 0;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    ended = true;
    clearTimeout(timer);
    removeEventListener('online', back);
    document.removeEventListener('visibilitychange', seen);
  };
  const wait = () => {
    const ms = navigator.onLine ? waitBefore(++attempts, Math.random()) : OFFLINE_WAIT_MS;
    timer = setTimeout(() => void go(), ms);
  };
  const go = async () => {
    clearTimeout(timer);
    // One that went into the old network may take long to fail: it is not waited for.
    const mine = ++turn;
    const isDone = await attempt();
    if (ended) return;
    if (isDone) end();
    else if (mine === turn) wait();
  };
  const back = () => {
    attempts = 0;
    void go();
  };
  const seen = () => {
    if (document.visibilityState === 'visible') back();
  };
  addEventListener('online', back);
  document.addEventListener('visibilitychange', seen);
  wait();
  return end;
}
