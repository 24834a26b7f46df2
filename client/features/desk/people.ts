// Colleagues and the days on which they are away, in words.
import type { DeskProfileFragment } from '../../generated/desk/graphql.ts';
import { dateParts } from '../../platform/format.ts';

/** A colleague with the profile that they have, or none yet. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly profile: DeskProfileFragment | undefined;
}

/** 12月3日, 12月3日–5日. */
export function daysText({ from, until }: { readonly from: string; readonly until: string }): string {
  const [a, b] = [dateParts(from), dateParts(until)];
  if (from === until) return `${a.month}月${a.day}日`;
  return a.month === b.month ? `${a.month}月${a.day}日–${b.day}日` : `${a.month}月${a.day}日–${b.month}月${b.day}日`;
}
