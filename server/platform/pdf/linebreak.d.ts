declare module 'linebreak' {
  /** Where a line may end, by Unicode's rules (UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, or `null` at the end. */
    nextBreak(): { readonly position: number; readonly required?: boolean } | null;
  }
}
