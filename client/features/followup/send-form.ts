/**
 * Sends a form and goes where the server says. Without a network nothing that was typed is lost: answers `false`, and the page stays.
 */
export async function sendForm(form: HTMLFormElement, submitter: HTMLElement | null): Promise<boolean> {
  const body = new URLSearchParams(
    [...new FormData(form, submitter).entries()].map(([name, value]) => [name, String(value)]),
  );
  try {
    const { url, ok } = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' });
    if (!ok && !url.includes('?')) return false;
    location.assign(url);
    return true;
  } catch {
    return false;
  }
}
