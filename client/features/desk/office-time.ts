// The desk's open hours as the server tells them: asked once for all due times of a page.
import { createRoot, createSignal } from 'solid-js';
import { DeskOfficeDaysDocument } from '../../generated/desk/graphql.ts';
import { isoDay } from '../../platform/format.ts';
import { ask } from '../../platform/graphql.ts';
import { type OfficeTime, officeTimeOf } from './office-duration.ts';

const DAY_MS = 24 * 3_600_000;
const BACK_DAYS = 120;
const AHEAD_DAYS = 200;

const [known, setKnown] = createRoot(() => createSignal<OfficeTime | undefined>());
let asked: string | undefined;

async function load(today: string): Promise<void> {
  const now = Date.parse(`${today}T12:00:00+09:00`);
  const [from, to] = [now - BACK_DAYS * DAY_MS, now + AHEAD_DAYS * DAY_MS].map((at) => isoDay(new Date(at)));
  const { data } = await ask(DeskOfficeDaysDocument, { from: from!, to: to! });
  if (!data) {
    asked = undefined;
    return;
  }
  const days = data.officeDays.map(({ opens, closes }) => ({ opens: Date.parse(opens), closes: Date.parse(closes) }));
  setKnown(() => officeTimeOf(days));
}

/** Office time; `undefined` until it is known. Asked once a day, and again after `forgetOfficeTime`. */
export function useOfficeTime(): OfficeTime | undefined {
  const today = isoDay(new Date());
  if (asked !== today) {
    asked = today;
    void load(today);
  }
  return known();
}

/** Exception days were changed. */
export const forgetOfficeTime = (): void => void (asked = undefined);
