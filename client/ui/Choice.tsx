// Choosing: one of a list, yes or no, one of few, several.
import { For, type JSX, Show } from 'solid-js';
import { controlProps, Field, FieldGroup, type FieldProps } from './Field.tsx';
import { keepChecked, keepChosen } from './keep-typed.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
}

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string;
  /** The entry for "nothing chosen". Without it the first option is chosen. */
  readonly placeholder?: string;
  readonly onChange?: (value: string) => void;
}

export function Select(props: SelectProps): JSX.Element {
  return (
    <Field {...props}>
      <select
        {...controlProps(props)}
        ref={keepChosen(props)}
        class="inp"
        onChange={(event) => props.onChange?.(event.currentTarget.value)}
      >
        <Show when={props.placeholder !== undefined}>
          <option value="" selected={!props.value}>
            {props.placeholder}
          </option>
        </Show>
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
    </Field>
  );
}

interface CheckboxProps {
  readonly name: string;
  readonly label: JSX.Element;
  readonly value?: string;
  readonly checked?: boolean;
  readonly onChange?: (checked: boolean) => void;
  readonly id?: string;
  readonly error?: string;
  readonly small?: boolean;
}

export function Checkbox(props: CheckboxProps): JSX.Element {
  return (
    <label class={props.small ? 'ck ck-sm' : 'ck'}>
      <input
        ref={keepChecked(props)}
        type="checkbox"
        id={props.id ?? `field-${props.name}`}
        name={props.name}
        value={props.value ?? 'true'}
        checked={props.checked ?? false}
        aria-invalid={props.error ? 'true' : undefined}
        onChange={(event) => props.onChange?.(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

interface RadioGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

export function RadioGroup(props: RadioGroupProps): JSX.Element {
  return (
    <FieldGroup {...props}>
      <div>
        <For each={props.options}>
          {(option) => (
            <label class="ck">
              <input
                ref={keepChecked({
                  checked: option.value === props.value,
                  onChange: () => props.onChange?.(option.value),
                })}
                type="radio"
                name={props.name}
                value={option.value}
                checked={option.value === props.value}
                onChange={() => props.onChange?.(option.value)}
              />
              <span>
                {option.label}
                <Show when={option.help}>
                  <span class="help block">{option.help}</span>
                </Show>
              </span>
            </label>
          )}
        </For>
      </div>
    </FieldGroup>
  );
}

interface CheckboxGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange?: (values: string[]) => void;
}

export function CheckboxGroup(props: CheckboxGroupProps): JSX.Element {
  const change = (value: string, checked: boolean) =>
    props.onChange?.(checked ? [...props.values, value] : props.values.filter((other) => other !== value));
  return (
    <FieldGroup {...props}>
      <div>
        <For each={props.options}>
          {(option) => (
            <Checkbox
              id={`${props.form ?? 'field'}-${props.name}-${option.value}`}
              name={props.name}
              value={option.value}
              label={option.label}
              checked={props.values.includes(option.value)}
              onChange={(checked) => change(option.value, checked)}
            />
          )}
        </For>
      </div>
    </FieldGroup>
  );
}
