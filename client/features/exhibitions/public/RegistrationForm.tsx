import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { PublicRegisterDocument } from '../../../generated/exhibitions/public/graphql.ts';
import { arrivedBy } from '../../../platform/arrival.ts';
import { mutateOverHttp } from '../../../platform/late-mutation.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Choice.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { keepTypedFor, type Receipt, type Typed, typedFor } from './kept-registration.ts';
import type { Exhibition } from './live-exhibition.ts';

interface RegistrationFormProps {
  readonly exhibition: Exhibition;
  /** No place is left at this moment. */
  readonly full: boolean;
  readonly onReceipt: (receipt: Receipt) => void;
}

const LABELS = { name: 'お名前', email: 'メールアドレス', company: '会社・団体名', people: '人数' };
/** At most, at once. */
const MOST_PEOPLE = 5;
const PEOPLE = Array.from({ length: MOST_PEOPLE }, (_, at) => ({ value: String(at + 1), label: `${at + 1}名` }));

/** The server names fields by their place in the input: `input.email` is our `email`. */
const withOwnPaths = (error: AppError): AppError => ({
  ...error,
  fields: error.fields.map((field) => ({ ...field, path: field.path.replace(/^input\./, '') })),
});

/** 来場の申込み. What is typed stays until the places are taken, over a reload, too. */
export default function RegistrationForm(props: RegistrationFormProps): JSX.Element {
  const exhibition = props.exhibition.id;
  const [typed, setTyped] = createStore(typedFor(exhibition));
  const set = (field: Exclude<keyof Typed, 'requestId'>) => (value: string) => {
    setTyped(field, value);
    keepTypedFor(exhibition, typed);
  };
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  // How many places are left has changed: what was said about them no longer holds.
  createEffect(
    on(
      () => props.exhibition.placesLeft,
      () => setError((before) => (before?.code === 'CAPACITY_FULL' ? null : before)),
      { defer: true },
    ),
  );

  const submit = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const { data, error: refusal } = await mutateOverHttp(PublicRegisterDocument, {
      input: {
        ...{ exhibition, requestId: typed.requestId, from: arrivedBy() || null },
        ...{ name: typed.name.trim(), email: typed.email.trim(), company: typed.company.trim() },
        people: Number(typed.people),
      },
    });
    setBusy(false);
    if (data) props.onReceipt(data.registerForExhibition);
    else setError(withOwnPaths(refusal!));
  };

  const at = (path: keyof typeof LABELS) => problemAt(error(), path);
  const tooMany = () => (error()?.code === 'CAPACITY_FULL' ? error()!.message : undefined);
  return (
    <Form class="mt-5 flex flex-col gap-4" onSubmit={submit}>
      <ErrorSummary error={error()} form="register" />
      <TextInput
        {...{ form: 'register', name: 'name', label: LABELS.name, required: true, autocomplete: 'name' }}
        maxlength={60}
        value={typed.name}
        onInput={set('name')}
        error={at('name')}
      />
      <TextInput
        {...{ form: 'register', name: 'email', label: LABELS.email, required: true, autocomplete: 'email' }}
        type="email"
        inputmode="email"
        help="変更や中止のときのご連絡に使います。"
        value={typed.email}
        onInput={set('email')}
        error={at('email')}
      />
      <TextInput
        {...{ form: 'register', name: 'company', label: LABELS.company, optional: true, autocomplete: 'organization' }}
        maxlength={100}
        value={typed.company}
        onInput={set('company')}
        error={at('company')}
      />
      <Select
        {...{ form: 'register', name: 'people', label: LABELS.people, required: true, options: PEOPLE }}
        value={typed.people}
        onChange={set('people')}
        error={at('people') ?? tooMany()}
      />
      <Button type="submit" look="fill" size="lg" class="w-full" busy={busy()} disabled={props.full}>
        来場を申し込む（無料）
      </Button>
      <p class="text-[14px] text-ink-600 leading-[1.7]">
        会員でなくても申し込めます。お預かりした情報は、この展示会のご案内にだけ使います。
        <Show when={typed.people !== '1'}>お連れの方のお名前は要りません。</Show>
      </p>
    </Form>
  );
}
