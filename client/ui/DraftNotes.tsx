import { type JSX, Match, Switch } from 'solid-js';
import { dayTime } from '../platform/format.ts';
import type { ServerDraft } from '../platform/server-draft.ts';
import { Button } from './Button.tsx';
import { Note } from './Note.tsx';

const PLACE = 'draft-notes';

/** Leads to what keeps the draft from being saved: what was pressed may stand far below it. */
export const goToDraftNotes = () => document.getElementById(PLACE)?.focus();

/** What stands between a draft and the server: a newer text from another window, or a save that failed. */
export function DraftNotes<T extends object>(props: { draft: ServerDraft<T>; class?: string }): JSX.Element {
  return (
    <Switch>
      <Match when={props.draft.newer()}>
        {(newer) => (
          <Note
            tone="warn"
            urgent
            id={PLACE}
            class={props.class}
            fact={`別の画面で、${dayTime(newer().savedAt)} に保存されています`}
          >
            <p class="mt-1">
              今の画面で入力した内容は消えていません。どちらを残すかを選ぶまで、サーバーへの保存を止めています。
            </p>
            <div class="mt-3 flex flex-wrap gap-3">
              <Button look="fill" size="sm" onClick={() => void props.draft.keepMine()}>
                この画面の内容で保存する
              </Button>
              <Button look="outline" size="sm" onClick={() => props.draft.takeNewer()}>
                保存されている内容を開く
              </Button>
            </div>
          </Note>
        )}
      </Match>
      <Match when={props.draft.state() === 'failed' && !props.draft.error()?.fields.length && props.draft.error()}>
        {(error) => (
          <Note
            tone="warn"
            urgent
            id={PLACE}
            class={props.class}
            fact={
              error().isOutcomeUnknown
                ? 'サーバーに保存できたか確かめられませんでした'
                : 'サーバーに保存できませんでした'
            }
          >
            <p class="mt-1">
              {error().code === 'OFFLINE' ? 'サーバーにつながりません。' : error().message}
              入力した内容はこの端末に残っています。
            </p>
            <Button look="outline" size="sm" class="mt-3" onClick={() => void props.draft.flush()}>
              もう一度保存する
            </Button>
          </Note>
        )}
      </Match>
    </Switch>
  );
}
