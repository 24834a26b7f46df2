// Public pages as visitors get them, kept while nothing has changed: the key is the address, the validity a position of
// the change feed, and a minute, because texts such as 「3時間前」 age too.
import type { Clock } from '../../kernel/clock.ts';

const PAGES = 300;
const KEPT_MS = 60_000;

interface Kept {
  readonly html: string;
  readonly position: string;
  readonly until: number;
}

export class PageCache {
  readonly #pages = new Map<string, Kept>();

  constructor(
    private readonly position: () => string,
    private readonly clock: Clock,
  ) {}

  get(url: string): string | undefined {
    const kept = this.#pages.get(url);
    if (!kept) return undefined;
    if (kept.position === this.position() && kept.until > this.clock.now().getTime()) return kept.html;
    this.#pages.delete(url);
    return undefined;
  }

  /** `position` is where the feed stood before the page was rendered: a change in between makes it stale at once. */
  set(url: string, html: string, position: string) {
    this.#pages.delete(url);
    if (this.#pages.size >= PAGES) this.#pages.delete(this.#pages.keys().next().value!);
    this.#pages.set(url, { html, position, until: this.clock.now().getTime() + KEPT_MS });
  }
}
