import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import {
  CreateSynonymGroupDocument,
  SaveSynonymGroupDocument,
  StaffNearWordsDocument,
  StaffSynonymGroupsDocument,
  type SynonymGroupPartsFragment,
} from '../../../generated/listings/graphql.ts';
import { figure } from '../../../platform/format.ts';
import { ask, createQuery, mutate } from '../../../platform/graphql.ts';
import type { Answer, AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';

interface AdoptTermDialogProps {
  /** What was searched for; `null`: closed. */
  readonly term: string | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Characters that near words begin with. */
const STEM = 2;

const folded = (word: string) => word.normalize('NFKC').trim().toLowerCase();

/** The group that has a word, as it is now: there are more groups than a page of them, and colleagues change them. */
async function groupOf(word: string, after?: string | null): Promise<Answer<SynonymGroupPartsFragment>> {
  const { data, error } = await ask(StaffSynonymGroupsDocument, { first: 100, after });
  if (!data) return { data: null, error };
  const { nodes, pageInfo } = data.synonymGroups;
  const found = nodes.find(({ terms }) => terms.some((term) => folded(term) === folded(word)));
  if (found || !pageInfo.hasNextPage) return { data: found ?? null, error: null };
  return groupOf(word, pageInfo.endCursor);
}

/** A term becomes a synonym of a word by one press, or of one that is typed. */
export function AdoptTermDialog(props: AdoptTermDialogProps): JSX.Element {
  const [typed, setTyped] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  createEffect(
    on(
      () => props.term,
      () => {
        setTyped('');
        setError(null);
      },
    ),
  );
  const query = createQuery(StaffNearWordsDocument, () =>
    props.term ? { text: [...props.term].slice(0, STEM).join('') } : undefined,
  );
  const near = () => {
    const all = query.loading() ? [] : (query.data()?.solutionSuggestions ?? []);
    return all.filter(({ text }, at) => text !== props.term && all.findIndex((other) => other.text === text) === at);
  };

  /** Words that mean the same already take the term in. */
  const adopt = async (word: string) => {
    const term = props.term;
    if (busy() || !term || !word.trim()) return;
    setBusy(true);
    const { data: known, error: unread } = await groupOf(word);
    const { error } = unread
      ? { error: unread }
      : known
        ? await mutate(SaveSynonymGroupDocument, {
            group: { id: known.id, version: known.version },
            values: { terms: [...known.terms, term], note: known.note },
          })
        : await mutate(CreateSynonymGroupDocument, { values: { terms: [word.trim(), term], note: '' } });
    setBusy(false);
    setError(error);
    if (error) return;
    showToast({ text: `「${term}」で検索すると、「${word.trim()}」も見つかるようになりました` });
    props.onDone();
  };

  return (
    <Dialog open={props.term !== null} title={`「${props.term}」を同義語にする`} onClose={() => props.onClose()}>
      <Show when={error()}>
        {(refusal) => (
          <Note tone="err" urgent class="mb-3" fact={refusal().message}>
            <Show when={refusal().fields[0]}>{(field) => <p class="mt-1">{field().message}</p>}</Show>
          </Note>
        )}
      </Show>
      <p>「{props.term}」と同じ意味の言葉を選ぶと、すぐに検索に反映されます。</p>
      <Show when={near().length}>
        <ul class="mt-3 flex flex-col gap-2" aria-label="掲載にある近い言葉">
          <For each={near()}>
            {({ text, count }) => (
              <li>
                <Button class="w-full !justify-between" busy={busy()} onClick={() => void adopt(text)}>
                  <span>{text}</span>
                  <span class="num font-normal text-[14px]">{figure(count)}件の掲載</span>
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Form class="mt-4 flex items-end gap-2" onSubmit={() => void adopt(typed())}>
        <TextInput
          name="word"
          form="adopt"
          label={near().length ? 'ほかの言葉' : '同じ意味の言葉'}
          class="min-w-0 flex-1"
          value={typed()}
          maxlength={40}
          onInput={setTyped}
        />
        <Button look="fill" type="submit" busy={busy()}>
          登録する
        </Button>
      </Form>
    </Dialog>
  );
}
