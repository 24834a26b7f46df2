import Plus from 'lucide-solid/icons/plus';
import Trash from 'lucide-solid/icons/trash';
import { Index, type JSX, Show } from 'solid-js';
import { announce } from '../../../platform/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { fieldId } from '../../../ui/Field.tsx';
import { FigureInput } from '../../../ui/FigureInput.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import type { CaseFigure } from './content.ts';
import { goToField } from './TextSections.tsx';

const MOST = 4;
const EMPTY: CaseFigure = { label: '', before: null, after: null, unit: '' };

interface CaseFiguresFieldProps {
  /** The path of the case: `content.cases.0`. */
  readonly name: string;
  readonly figures: readonly CaseFigure[];
  readonly problem: (field: string) => string | undefined;
  readonly onChange: (figures: CaseFigure[], touched?: string) => void;
}

/** 数値で見る効果 of a case: what is measured, before, after, and the unit. */
export function CaseFiguresField(props: CaseFiguresFieldProps): JSX.Element {
  const change = (index: number, values: Partial<CaseFigure>) =>
    props.onChange(
      props.figures.map((one, i) => (i === index ? { ...one, ...values } : { ...one })),
      `figures.${index}.label`,
    );
  const add = () => {
    const { length } = props.figures;
    props.onChange([...props.figures.map((each) => ({ ...each })), { ...EMPTY }]);
    goToField(`${props.name}.figures.${length}.label`);
  };
  const remove = (index: number) => {
    props.onChange(props.figures.filter((_, i) => i !== index).map((each) => ({ ...each })));
    announce(`数値${index + 1}を消しました`);
    goToField(`${props.name}.figures`);
  };
  return (
    <div class="flex flex-col gap-3">
      <p class="lab">
        数値で見る効果<span class="opt">任意</span>
      </p>
      <Index each={props.figures}>
        {(one, index) => (
          <fieldset class="rounded-8 bg-ink-50 p-3">
            <legend class="sr-only">数値{index + 1}</legend>
            <div class="grid grid-cols-[1fr_1fr_1fr] items-end gap-3 md:grid-cols-[2fr_1fr_1fr_1fr_44px]">
              <TextInput
                name={`${props.name}.figures.${index}.label`}
                label="項目"
                class="max-md:col-span-3"
                maxlength={30}
                value={one().label}
                error={props.problem(`figures.${index}.label`)}
                onInput={(label) => change(index, { label })}
              />
              <FigureInput
                name={`${props.name}.figures.${index}.before`}
                label="前"
                value={one().before}
                onInput={(before) => change(index, { before })}
              />
              <FigureInput
                name={`${props.name}.figures.${index}.after`}
                label="後"
                value={one().after}
                onInput={(after) => change(index, { after })}
              />
              <TextInput
                name={`${props.name}.figures.${index}.unit`}
                label="単位"
                maxlength={12}
                value={one().unit}
                onInput={(unit) => change(index, { unit })}
              />
              <button
                type="button"
                class="iconbtn max-md:col-span-3 max-md:justify-self-end"
                aria-label={`数値${index + 1}を消す`}
                onClick={() => remove(index)}
              >
                <Icon of={Trash} />
              </button>
            </div>
          </fieldset>
        )}
      </Index>
      <Show when={props.figures.length < MOST}>
        <Button look="quiet" size="sm" class="self-start" id={fieldId(`${props.name}.figures`)} onClick={add}>
          <Icon of={Plus} class="size-4" />
          数値を加える
        </Button>
      </Show>
    </div>
  );
}
