// What somebody wrote, apart from what their mail program quoted below it.

/** Stands at the top of our mails: what is below it is ours. */
export const REPLY_ABOVE = '＝＝＝ 返信は、この行より上にお書きください ＝＝＝';

export interface ReplyText {
  readonly text: string;
  /** What was quoted; empty when nothing was. */
  readonly quoted: string;
}

const isQuote = (line: string) => /^\s*[>＞|]/.test(line);

/** Lines with which mail programs begin a quotation. Each may be broken in two. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^\s*On\b.{4,200}\bwrote:\s*$/s,
  /^\s*\d{4}年\d{1,2}月\d{1,2}日.{0,200}[:：]\s*$/s,
  /^\s*\d{4}[/-]\d{1,2}[/-]\d{1,2}.{0,200}(wrote|書きました|のメール)?\s*[:：]\s*$/s,
  /^.{0,200}(さん|様)?(は|が)書きました\s*[:：]\s*$/s,
  /^\s*-{2,}\s*(Original Message|Forwarded message|元のメッセージ|転送メッセージ|Original message).*$/i,
  /^\s*_{20,}\s*$/,
];
/** Outlook: a block of headers without any mark. */
const isHeaderBlock = (lines: readonly string[], at: number): boolean =>
  /^\s*\*?(From|差出人)\*?\s*[:：]/.test(lines[at]!) &&
  lines.slice(at + 1, at + 5).some((line) => /^\s*\*?(Sent|Date|送信日時|日時|日付)\*?\s*[:：]/.test(line));

const isAttribution = (lines: readonly string[], at: number): boolean =>
  ATTRIBUTIONS.some((pattern) => pattern.test(lines[at]!)) ||
  (isQuote(lines[at + 2] ?? '') && ATTRIBUTIONS.some((pattern) => pattern.test(`${lines[at]} ${lines[at + 1]}`)));

/** Where the quotation begins; the number of lines when there is none. */
function beginOfQuote(lines: readonly string[]): number {
  const marker = lines.findIndex((line) => line.includes(REPLY_ABOVE));
  const last = marker < 0 ? lines.length : marker;
  for (let at = 0; at < last; at++) if (isAttribution(lines, at) || isHeaderBlock(lines, at)) return at;
  if (marker >= 0) return marker;
  // Quoted without a word about it: the last block of marked lines, with nothing after it.
  let at = lines.length;
  while (at > 0 && (isQuote(lines[at - 1]!) || !lines[at - 1]!.trim())) at--;
  return lines.slice(at).some(isQuote) ? at : lines.length;
}

/**
 * Takes a mail's text apart. Whoever answers below the quotation, or within it, is not cut off: then it stays in one piece, but
 * for the marked lines.
 */
export function splitReply(given: string): ReplyText {
  const lines = given.replace(/\r\n?/g, '\n').split('\n');
  const at = beginOfQuote(lines);
  const text = lines.slice(0, at).join('\n').trim();
  if (text || at === lines.length) return { text, quoted: lines.slice(at).join('\n').trim() };
  const own = lines.slice(at).filter((line) => !isQuote(line) && !line.includes(REPLY_ABOVE));
  const below = own.slice(ATTRIBUTIONS.some((pattern) => pattern.test(own[0] ?? '')) ? 1 : 0);
  return { text: below.join('\n').trim() || given.trim(), quoted: lines.slice(at).filter(isQuote).join('\n').trim() };
}
