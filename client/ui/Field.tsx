import CircleAlert from 'lucide-solid/icons/circle-alert';
import MessageSquare from 'lucide-solid/icons/message-square';
import { type JSX, Show } from 'solid-js';
import { Icon } from './Icon.tsx';

export interface FieldProps {
  /** The path in the input object, as in `contact.email`: errors and the error summary find the field by it. */
  readonly name: string;
  readonly label: string;
  /** 「※必須」. */
  readonly required?: boolean;
  /** 「任意」, in forms where most fields are required. */
  readonly optional?: boolean;
  readonly help?: string;
  readonly error?: string;
  /** What somebody who checked it says of this field. */
  readonly remark?: string;
  /** Distinguishes forms with the same field names on one page. */
  readonly form?: string;
  readonly class?: string;
}

export const fieldId = (name: string, form = 'field'): string => `${form}-${name}`;

/** The attributes that tie a control to its label, help and error. */
export const controlProps = (props: FieldProps) => {
  const id = fieldId(props.name, props.form);
  const described = [props.help && `${id}-help`, props.remark && `${id}-remark`, props.error && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return {
    id,
    name: props.name,
    'aria-required': props.required ? ('true' as const) : undefined,
    'aria-invalid': props.error ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
  };
};

export function Required(props: Pick<FieldProps, 'required' | 'optional'>): JSX.Element {
  return (
    <>
      <Show when={props.required}>
        <span class="req">※必須</span>
      </Show>
      <Show when={props.optional}>
        <span class="opt">任意</span>
      </Show>
    </>
  );
}

/** 指摘: what is to be changed here, in the words of who checked it. */
export function Remark(props: { text?: string; id?: string }): JSX.Element {
  return (
    <Show when={props.text}>
      <p
        id={props.id}
        class="flex items-start gap-2 rounded-8 border-[#c74700] border-l-4 bg-[#ffeee2] px-3 py-2 text-[15px] text-ink-900 leading-[1.65]"
      >
        <Icon of={MessageSquare} class="mt-0.5 size-[18px] flex-none text-[#8b3200]" />
        <span class="whitespace-pre-line">
          <span class="font-bold text-[#8b3200]">支援員から：</span>
          {props.text}
        </span>
      </p>
    </Show>
  );
}

/** Help, remark and error of a field, in this order, above its control. */
export function Hints(props: Pick<FieldProps, 'help' | 'error' | 'remark'> & { id: string }): JSX.Element {
  return (
    <>
      <Show when={props.help}>
        <p class="help" id={`${props.id}-help`}>
          {props.help}
        </p>
      </Show>
      <Remark text={props.remark} id={`${props.id}-remark`} />
      <Show when={props.error}>
        <p class="err" id={`${props.id}-error`}>
          <Icon of={CircleAlert} class="size-[18px]" />
          {props.error}
        </p>
      </Show>
    </>
  );
}

/** Label, help, error and a control made by the caller with `controlProps`. */
export function Field(props: FieldProps & { children: JSX.Element }): JSX.Element {
  const id = () => fieldId(props.name, props.form);
  return (
    <div class={`field ${props.class ?? ''}`}>
      <label class="lab" for={id()}>
        {props.label}
        <Required required={props.required} optional={props.optional} />
      </label>
      <Hints id={id()} help={props.help} error={props.error} remark={props.remark} />
      {props.children}
    </div>
  );
}

/** Several controls under one question. */
export function FieldGroup(props: FieldProps & { children: JSX.Element }): JSX.Element {
  const control = () => controlProps(props);
  return (
    <fieldset
      id={control().id}
      tabindex="-1"
      class={`field min-w-0 ${props.class ?? ''}`}
      aria-describedby={control()['aria-describedby']}
    >
      <legend class="lab">
        {props.label}
        <Required required={props.required} optional={props.optional} />
      </legend>
      <Hints id={control().id} help={props.help} error={props.error} remark={props.remark} />
      {props.children}
    </fieldset>
  );
}
