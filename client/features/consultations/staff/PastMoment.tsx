import type { JSX } from 'solid-js';
import { isoDay, time } from '../../../platform/format.ts';
import { DateParts } from '../../../ui/DateParts.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

export interface MomentParts {
  /** `YYYY-MM-DD`; empty or `null` while it is none. */
  readonly day: string | null;
  /** 14:05, as typed. */
  readonly time: string;
}

export const momentNow = (): MomentParts => ({ day: isoDay(new Date()), time: time(new Date()) });

/** The instant of a day and a time in Japan; `null` when the two name none. Full-width figures are figures. */
export function instantOf({ day, time: typed }: MomentParts): string | null {
  const [, hour, minute] = /^(\d{1,2})[:時](\d{1,2})分?$/.exec(typed.normalize('NFKC').trim()) ?? [];
  if (!day || !hour || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${day}T${hour.padStart(2, '0')}:${minute!.padStart(2, '0')}:00+09:00`;
}

interface PastMomentProps {
  readonly value: MomentParts;
  readonly onChange: (value: MomentParts) => void;
  readonly label: string;
  readonly form: string;
  readonly error?: string;
}

/** When something happened: a day and a time, typed. */
export function PastMoment(props: PastMomentProps): JSX.Element {
  return (
    <div class="flex flex-wrap items-end gap-x-5 gap-y-3">
      <DateParts
        name="occurredAt"
        form={props.form}
        label={props.label}
        required
        error={props.error}
        value={props.value.day ?? ''}
        onChange={(day) => props.onChange({ ...props.value, day })}
      />
      <TextInput
        name="occurredTime"
        form={props.form}
        label="時刻"
        required
        class="!w-[112px] !gap-0"
        inputClass="num"
        maxlength={6}
        value={props.value.time}
        onInput={(typed) => props.onChange({ ...props.value, time: typed })}
      />
    </div>
  );
}
