import BellPlus from 'lucide-solid/icons/bell-plus';
import { createSignal, type JSX, Show } from 'solid-js';
import { SaveSearchDocument } from '../../generated/listings/graphql.ts';
import { homeOf } from '../../platform/areas.ts';
import { mutateOverHttp } from '../../platform/late-mutation.ts';
import type { AppError } from '../../platform/operation.ts';
import { useSession } from '../../platform/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Note } from '../../ui/Note.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { addressOf, filterOf, type SolutionSearch } from './public/solution-address.ts';
import { conditionsOf } from './public/solution-conditions.ts';

const LONGEST_NAME = 60;

/** この条件を保存: new matches are told by mail from now on. */
export default function SaveSearchButton(props: { search: SolutionSearch }): JSX.Element {
  const session = useSession();
  const [open, setOpen] = createSignal(false);
  const [name, setName] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  /** What was kept, and under which name: of another search it says nothing. */
  const [saved, setSaved] = createSignal({ name: '', address: '' });
  const address = () => addressOf({ ...props.search, sort: '', compared: [], after: null });
  const suggestion = () =>
    [...[props.search.text, ...conditionsOf(props.search).map(({ label }) => label)].filter(Boolean).join('・')]
      .slice(0, LONGEST_NAME)
      .join('');

  const begin = () => {
    setName(suggestion());
    setError(null);
    setOpen(true);
  };
  const save = async () => {
    if (busy()) return;
    setBusy(true);
    const { sort: _, ...filter } = filterOf(props.search);
    const kept = { name: name(), address: address() };
    const answer = await mutateOverHttp(SaveSearchDocument, { search: { name: name(), filter } });
    setBusy(false);
    setError(answer.error);
    if (answer.error) return;
    setSaved(kept);
    setOpen(false);
  };
  const problem = () => error()?.fields.find(({ path }) => path.endsWith('.name'))?.message;

  return (
    <div class="flex flex-wrap items-center gap-3 text-[14px]">
      <Button look="quiet" size="sm" aria-haspopup="dialog" onClick={begin}>
        <Icon of={BellPlus} class="size-4" />
        この条件の新着を受け取る
      </Button>
      <p role="status">
        <Show when={saved().address === address()}>
          「{saved().name}」を保存しました。
          <a class="link" rel="external" href={`${homeOf(session.audience)}/account#saved-searches`}>
            保存した検索
          </a>
        </Show>
      </p>
      <Dialog
        open={open()}
        title="この条件の新着を受け取る"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>やめる</Button>
            <Button look="fill" type="submit" form="save-search" busy={busy()}>
              保存する
            </Button>
          </>
        }
      >
        <p>条件に合うものが新しく掲載されたら、1日1回までメールでお知らせします。いつでも止められます。</p>
        <Show when={error() && !problem()}>
          <Note tone="err" class="mt-3">
            {error()!.fields[0]?.message ?? error()!.message}
          </Note>
        </Show>
        <form
          id="save-search"
          class="mt-4"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextInput
            name="name"
            label="名前"
            value={name()}
            maxlength={LONGEST_NAME}
            error={problem()}
            onInput={setName}
          />
        </form>
      </Dialog>
    </div>
  );
}
