// Words that only some may ever read. Who may is known when a word is made; more may come to it, never fewer.

/** `support`, `everyone`, or the organisation that a viewer acts for. */
export type Eyes = string;

export class Secrets {
  readonly #eyes = new Map<string, Set<Eyes>>();
  readonly #removals = new Map<string, Set<Eyes>>();

  word(eyes: Set<Eyes>): string {
    const word = `kanaria${this.#eyes.size.toString(36).padStart(5, '0')}`;
    this.#eyes.set(word, eyes);
    return word;
  }

  /** The words in `text` that `viewer` may not read. */
  foreignIn(text: string, viewer: Eyes): string[] {
    return (text.match(/kanaria\w{5}/g) ?? []).filter((word) => {
      const eyes = this.#eyes.get(word);
      return !eyes?.has(viewer) && !eyes?.has('everyone');
    });
  }

  /** Only these may be told that this record is gone. */
  knows(id: string, eyes: Set<Eyes>): void {
    this.#removals.set(id, eyes);
  }

  mayMiss(id: string, viewer: Eyes): boolean {
    return this.#removals.get(id)?.has(viewer) ?? true;
  }
}
