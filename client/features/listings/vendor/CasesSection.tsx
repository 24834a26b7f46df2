import Plus from 'lucide-solid/icons/plus';
import Trash from 'lucide-solid/icons/trash';
import { Index, type JSX, Show } from 'solid-js';
import { announce } from '../../../platform/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Remark } from '../../../ui/Field.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { TextArea, TextInput } from '../../../ui/TextInput.tsx';
import { CaseFiguresField } from './CaseFiguresField.tsx';
import { EMPTY_CASE, type ListingCase } from './content.ts';
import { goToField, Section, type SectionProps } from './TextSections.tsx';

const MOST = 5;

/** 導入事例: what was before, what is now. */
export function CasesSection(props: SectionProps): JSX.Element {
  const change = <K extends keyof ListingCase>(index: number, field: K, value: ListingCase[K], touched?: string) =>
    props.set(
      'cases',
      props.values.cases.map((one, i) => (i === index ? { ...one, [field]: value } : { ...one })),
      `cases.${index}.${touched ?? field}`,
    );
  const remove = (index: number) => {
    props.set(
      'cases',
      props.values.cases.filter((_, i) => i !== index).map((one) => ({ ...one })),
    );
    announce(`事例${index + 1}を消しました`);
    goToField('content.cases');
  };
  const add = () => {
    const { length } = props.values.cases;
    props.set(
      'cases',
      [...props.values.cases.map((one) => ({ ...one })), { ...EMPTY_CASE, figures: [] }],
      `cases.${length}`,
    );
    goToField(`content.cases.${length}.title`);
  };
  return (
    <Section id="cases" title="導入事例">
      <p class="help -mt-3">県内の事例があると、相談する企業に伝わりやすくなります。{MOST}件まで。</p>
      <Remark text={props.remark('cases')} />
      <Index each={props.values.cases}>
        {(one, index) => (
          <fieldset class="flex flex-col gap-4 rounded-8 border border-ink-200 p-4">
            <legend class="px-1 font-bold">事例{index + 1}</legend>
            <TextInput
              name={`content.cases.${index}.title`}
              label="見出し"
              required
              maxlength={120}
              value={one().title}
              error={props.problem(`cases.${index}.title`)}
              onInput={(text) => change(index, 'title', text)}
            />
            <TextInput
              name={`content.cases.${index}.industry`}
              label="業種と規模"
              help="例）食料品製造業、30人。会社名は許可を得てから書いてください。"
              maxlength={60}
              value={one().industry}
              error={props.problem(`cases.${index}.industry`)}
              onInput={(text) => change(index, 'industry', text)}
            />
            <div class="grid gap-4 md:grid-cols-2">
              <TextArea
                name={`content.cases.${index}.before`}
                label="導入の前"
                rows={3}
                maxlength={1000}
                value={one().before}
                error={props.problem(`cases.${index}.before`)}
                onInput={(text) => change(index, 'before', text)}
              />
              <TextArea
                name={`content.cases.${index}.after`}
                label="導入の後"
                rows={3}
                maxlength={1000}
                value={one().after}
                error={props.problem(`cases.${index}.after`)}
                onInput={(text) => change(index, 'after', text)}
              />
            </div>
            <CaseFiguresField
              name={`content.cases.${index}`}
              figures={one().figures}
              problem={(field) => props.problem(`cases.${index}.${field}`)}
              onChange={(figures, touched) => change(index, 'figures', figures, touched)}
            />
            <Button look="quiet" size="sm" class="self-start" onClick={() => remove(index)}>
              <Icon of={Trash} class="size-4" />
              事例{index + 1}を消す
            </Button>
          </fieldset>
        )}
      </Index>
      <Show when={props.values.cases.length < MOST}>
        <button
          type="button"
          id="field-content.cases"
          class="flex min-h-[56px] items-center justify-center gap-2 rounded-8 border-2 border-ink-420 border-dashed text-[15px] text-ink-700 hover:bg-ink-50"
          onClick={add}
        >
          <Icon of={Plus} />
          事例を加える
        </button>
      </Show>
    </Section>
  );
}
