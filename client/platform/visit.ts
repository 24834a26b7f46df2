// What a visitor typed or was given, for as long as this tab is open: on a shared computer nothing stays for the next person.

/** What is kept under a name; null for nothing, and where nothing may be kept. */
export function kept<T>(name: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** Keeps it over reloads and other pages. Where nothing may be kept it stays on the page alone. */
export function keep(name: string, what: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(what));
  } catch {
    /* forbidden or full */
  }
}

export function forget(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    /* nothing was kept */
  }
}
