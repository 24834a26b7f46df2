import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { CampaignChoicesDocument } from '../../generated/campaigns/graphql.ts';
import { createQuery } from '../../platform/graphql.ts';
import type { AppError } from '../../platform/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Choice.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

interface SourceFieldProps {
  readonly form: string;
  /** An announcement's id; empty: not known. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error?: string;
  /** Chosen before: offered also when it no longer runs. */
  readonly known?: { readonly id: string; readonly name: string } | null;
}

/** 何でお知りになりましたか: one of the announcements that run. */
export function SourceField(props: SourceFieldProps): JSX.Element {
  const choices = createQuery(CampaignChoicesDocument, () => ({}));
  const options = createMemo(() => {
    const running = (choices.data()?.campaigns.nodes ?? []).map(({ id, name, mediumLabel }) => ({
      ...{ value: id, label: `${name}（${mediumLabel}）` },
    }));
    const { known } = props;
    return !known || running.some(({ value }) => value === known.id)
      ? running
      : [{ value: known.id, label: known.name }, ...running];
  });
  return (
    <Select
      {...{ name: 'source', form: props.form, label: 'きっかけ（何でお知りになりましたか）', optional: true }}
      placeholder="聞いていない・分からない"
      options={options()}
      value={props.value}
      onChange={props.onChange}
      error={props.error}
    />
  );
}

interface SourceLineProps {
  readonly source: { readonly id: string; readonly name: string } | null | undefined;
  /** Keeps another one. `null` when done. */
  readonly save: (source: string | null) => Promise<AppError | null>;
}

/** By which announcement a record came, and its change. */
export function SourceLine(props: SourceLineProps): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const [chosen, setChosen] = createSignal('');
  const begin = () => {
    setChosen(props.source?.id ?? '');
    setOpen(true);
  };
  return (
    <>
      <Show when={props.source} fallback={<span class="text-ink-600">分かりません</span>}>
        {(source) => (
          <a class="link" href={`/staff/office/campaigns/${source().id}`}>
            {source().name}
          </a>
        )}
      </Show>
      <Button look="text" size="sm" class="ml-2 !min-h-11 !px-1 align-baseline" onClick={begin}>
        {props.source ? '直す' : '選ぶ'}
        <span class="sr-only">：きっかけ</span>
      </Button>
      <ConfirmDialog
        open={open()}
        title="きっかけを選ぶ"
        action="保存する"
        run={() => props.save(chosen() || null)}
        onClose={() => setOpen(false)}
      >
        <Show when={open()}>
          <SourceField form="source-line" value={chosen()} onChange={setChosen} known={props.source} />
          <p class="mt-3 text-[14px] text-ink-600 leading-[1.7]">
            電話やメールで伺ったときに選びます。事務局だけが見ます。
          </p>
        </Show>
      </ConfirmDialog>
    </>
  );
}
