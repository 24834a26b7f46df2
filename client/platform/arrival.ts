// By which announcement a visit began (R3.4): the code in the address, kept for this tab and in no cookie. Visits are counted once the
// page is seen; a browser that only fetches it ahead counts nothing.
const KEPT = 'from';

/** The code that this visit began with; empty when it began otherwise, or where nothing may be kept. */
export function arrivedBy(): string {
  try {
    return sessionStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the code of the address, and knocks once a visit. */
export function noteArrival(): void {
  const code = /[?&]from=([a-z0-9]{5})(?:&|$)/.exec(location.search)?.[1];
  if (!code || code === arrivedBy()) return;
  if (document.visibilityState !== 'visible') {
    document.addEventListener('visibilitychange', noteArrival, { once: true });
    return;
  }
  try {
    sessionStorage.setItem(KEPT, code);
  } catch {
    /* kept for this page alone, by its address */
  }
  void fetch(`/campaign-visits/${code}`, { method: 'POST', keepalive: true }).catch(() => {});
}
