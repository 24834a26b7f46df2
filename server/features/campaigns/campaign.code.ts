// The code of an announcement's link: short, to be typed from paper as well.
import { randomInt } from 'node:crypto';

/** Without what looks alike: 0 and o, 1, i and l. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 5;

export const newCampaignCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** A code as it was typed or carried along, in its one form; `null` when it is none. */
export function campaignCodeOf(typed: string | null | undefined): string | null {
  const code = (typed ?? '').normalize('NFKC').trim().toLowerCase();
  return /^[a-z0-9]{5}$/.test(code) ? code : null;
}
