// One polite live region for the page: what happens while someone works is read out in batches, not one by one.
const EVERY_MS = 5_000;

const waiting: string[] = [];
let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let last = 0;

/** Puts the region into the page: it has to be there before it speaks. */
export function startAnnouncing(): void {
  region ??= document.body.appendChild(
    Object.assign(document.createElement('div'), { className: 'sr-only', ariaLive: 'polite' }),
  );
  region.setAttribute('role', 'status');
}

/** Reads `text` out at the next batch: at once after a quiet while, else within five seconds. */
export function announce(text: string): void {
  if (waiting.at(-1) === text) return;
  waiting.push(text);
  if (timer === undefined) timer = setTimeout(speak, Math.max(0, last + EVERY_MS - Date.now()));
}

function speak(): void {
  timer = undefined;
  last = Date.now();
  if (region) region.textContent = waiting.join('。');
  waiting.length = 0;
}
