import type { JSX } from 'solid-js';
import { DateParts } from '../../../ui/DateParts.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import type { MomentParts } from './past-moment.ts';

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
        class="[&>legend]:mb-1.5"
        error={props.error}
        value={props.value.day ?? ''}
        onChange={(day) => props.onChange({ ...props.value, day })}
      />
      <TextInput
        name="occurredTime"
        form={props.form}
        label="時刻"
        required
        class="!w-[112px]"
        inputClass="num"
        maxlength={6}
        value={props.value.time}
        onInput={(typed) => props.onChange({ ...props.value, time: typed })}
      />
    </div>
  );
}
