// The five questions on the effect (R3.11): on the page behind a link, in the member's area, and for staff on the phone.
import { createSignal, For, type JSX, onMount, Show } from 'solid-js';
import { figure } from '../../platform/format.ts';
import { RadioGroup } from '../../ui/Choice.tsx';
import { controlProps, Field } from '../../ui/Field.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { TextArea, TextInput } from '../../ui/TextInput.tsx';
import { ADOPTIONS } from './contact.ts';

export interface EffectValue {
  readonly adoption: string | null;
  /** The introduction; empty: another solution. */
  readonly adopted: string;
  readonly solution: string;
  readonly costYen: number | null;
  readonly minutesSaved: number | null;
  readonly usesTalent: boolean | null;
  readonly comment: string;
}

export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly vendor: string;
}

interface EffectFieldsProps {
  readonly value: EffectValue;
  readonly onChange: (value: EffectValue) => void;
  readonly choices: readonly Choice[];
  readonly problem: (path: string) => string | undefined;
  readonly form?: string;
}

interface Known {
  readonly adoption?: string | null;
  readonly adopted?: string | { readonly id: string } | null;
  readonly solution: string;
  readonly costYen?: number | null;
  readonly minutesSaved?: number | null;
  readonly usesTalent?: boolean | null;
  readonly comment: string;
}

/** The answers of a questionnaire as its form holds them. */
export const effectValueOf = ({
  adoption,
  adopted,
  solution,
  costYen,
  minutesSaved,
  usesTalent,
  comment,
}: Known): EffectValue => {
  const chosen = (typeof adopted === 'string' ? adopted : adopted?.id) ?? '';
  return {
    ...{ adoption: adoption ?? null, adopted: chosen, solution: chosen ? '' : solution, comment },
    ...{ costYen: costYen ?? null, minutesSaved: minutesSaved ?? null, usesTalent: usesTalent ?? null },
  };
};

/** As the API takes them. */
export const effectAnswersOf = ({ adopted, ...value }: EffectValue) => ({ ...value, adopted: adopted || null });

/** Hours with halves; full-width digits are digits. */
const minutesOf = (text: string): number | null => {
  const plain = text.normalize('NFKC').replace(/[,時間\s]/g, '');
  const hours = Number(plain);
  return plain === '' || !Number.isFinite(hours) || hours < 0 ? null : Math.round(hours * 60);
};
const hoursText = (minutes: number | null) => (minutes === null ? '' : figure(Math.round((minutes / 60) * 100) / 100));

export function EffectFields(props: EffectFieldsProps): JSX.Element {
  const [scripted, setScripted] = createSignal(false);
  onMount(() => setScripted(true));
  const set = (part: Partial<EffectValue>) => props.onChange({ ...props.value, ...part });
  const form = () => ({ form: props.form });
  // Without JavaScript everything is shown.
  const asksMore = () => !scripted() || props.value.adoption === 'ADOPTED';
  const hours = { name: 'hoursSaved', label: '減った作業時間', optional: true } as const;
  const [typed, setTyped] = createSignal(hoursText(props.value.minutesSaved));
  return (
    <div class="flex flex-col gap-6">
      <RadioGroup
        {...{
          ...form(),
          name: 'adoption',
          label: '1. 紹介したもの、またはそれに代わるものを導入しましたか',
          required: true,
        }}
        options={ADOPTIONS}
        value={props.value.adoption ?? ''}
        onChange={(adoption) => set({ adoption })}
        error={props.problem('adoption')}
      />
      <div class="flex flex-col gap-6" classList={{ hidden: !asksMore() }}>
        <RadioGroup
          {...{ ...form(), name: 'adopted', label: '2. どれを導入しましたか' }}
          help="「1」で「導入した」を選んだ方だけお答えください。"
          options={[
            ...props.choices.map(({ id, title, vendor }) => ({ value: id, label: title, help: vendor })),
            { value: '', label: 'そのほかのもの' },
          ]}
          value={props.value.adopted}
          onChange={(adopted) => set({ adopted })}
          error={props.problem('adopted')}
        />
        <div classList={{ hidden: scripted() && props.value.adopted !== '' }}>
          <TextInput
            {...{ ...form(), name: 'solution', label: 'そのほかのものの名前', maxlength: 200 }}
            value={props.value.solution}
            onInput={(solution) => set({ solution })}
            error={props.problem('solution')}
          />
        </div>
        <NumberInput
          {...{
            ...form(),
            name: 'costYen',
            label: '3. かかった費用',
            unit: '円',
            optional: true,
            inputClass: '!w-[200px]',
          }}
          help="初めの費用と、これまでの利用料の合計です。分からないときは空欄で構いません。"
          value={props.value.costYen}
          onInput={(costYen) => set({ costYen })}
          error={props.problem('costYen')}
        />
        <Field
          {...{ ...form(), ...hours, label: '4. 減った作業時間（1か月あたり）' }}
          help="会社全体の合計で、おおよそで構いません。例：12.5"
          error={props.problem('hoursSaved') ?? props.problem('minutesSaved')}
        >
          <div class="flex items-center gap-2">
            <input
              {...controlProps({ ...form(), ...hours, help: 'x' })}
              class="inp num !w-[160px] text-right"
              inputmode="decimal"
              autocomplete="off"
              value={typed()}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                set({ minutesSaved: minutesOf(event.currentTarget.value) });
              }}
            />
            <span>時間</span>
          </div>
        </Field>
        <RadioGroup
          {...{
            ...form(),
            name: 'usesTalent',
            label: '5. 外部の人材（副業・専門家など）を活用しましたか',
            optional: true,
          }}
          options={[
            { value: 'true', label: 'はい' },
            { value: 'false', label: 'いいえ' },
          ]}
          value={props.value.usesTalent === null ? '' : String(props.value.usesTalent)}
          onChange={(value) => set({ usesTalent: value === 'true' })}
          error={props.problem('usesTalent')}
        />
      </div>
      <TextArea
        {...{
          ...form(),
          name: 'comment',
          label: 'お気づきの点・困っていること',
          optional: true,
          maxlength: 2000,
          rows: 4,
        }}
        value={props.value.comment}
        onInput={(comment) => set({ comment })}
        error={props.problem('comment')}
      />
    </div>
  );
}

/** What was answered, to be read. */
export function EffectSummary(props: { lines: readonly (readonly [label: string, text: string])[] }): JSX.Element {
  return (
    <dl class="dl">
      <For each={props.lines.filter(([, text]) => text)}>
        {([label, text]) => (
          <>
            <dt>{label}</dt>
            <dd class="whitespace-pre-wrap">{text}</dd>
          </>
        )}
      </For>
      <Show when={!props.lines.some(([, text]) => text)}>
        <dd class="col-span-2">まだ回答はありません。</dd>
      </Show>
    </dl>
  );
}

/** 12.5時間. */
export const hoursWords = (minutes: number | null | undefined): string =>
  minutes === null || minutes === undefined ? '' : `${hoursText(minutes)}時間`;
