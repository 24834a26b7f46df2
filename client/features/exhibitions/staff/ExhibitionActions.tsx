import CalendarCheck from 'lucide-solid/icons/calendar-check';
import DoorClosed from 'lucide-solid/icons/door-closed';
import DoorOpen from 'lucide-solid/icons/door-open';
import { createSignal, type JSX, Show } from 'solid-js';
import { StaffChangeExhibitionDocument } from '../../../generated/exhibitions/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { StaffExhibition } from './ExhibitionsPage.tsx';
import { HoldDialog } from './HoldDialog.tsx';

const DONE = {
  open: '来場の受付を始めました',
  close: '来場の受付を終えました',
  reopen: '来場の受付を再開しました',
} as const;

interface ActionsProps {
  readonly of: StaffExhibition;
  readonly onChanged: (node: StaffExhibition) => void;
}

/** What staff may do with an exhibition in its present state. */
export function ExhibitionActions(props: ActionsProps): JSX.Element {
  const [busy, setBusy] = createSignal<string | null>(null);
  const [error, setError] = createSignal<AppError | null>(null);
  const [holding, setHolding] = createSignal(false);

  let place: HTMLElement | undefined;
  /** What was pressed is gone: one is still where the next step is, or was. */
  const stay = () => place?.focus();

  const change = async (event: keyof typeof DONE) => {
    setBusy(event);
    const answer = await mutate(StaffChangeExhibitionDocument, { id: props.of.id, event });
    setBusy(null);
    setError(answer.error);
    if (!answer.data) return;
    props.onChanged(answer.data.changeExhibition);
    showToast({ text: DONE[event] });
    stay();
  };

  const any = () =>
    props.of.viewerCanOpen || props.of.viewerCanClose || props.of.state === 'CLOSED' || props.of.viewerCanHold;

  return (
    <section ref={place} tabindex="-1" aria-label="次にできること" class="outline-offset-4">
      <Show when={any() || error()}>
        <div class="mt-5 border-t border-ink-200 pt-4">
          <Show when={error()}>
            {(refusal) => (
              <Note tone="err" urgent class="mb-3" fact={refusal().message}>
                状態は変わっていません。画面には最新の状態を表示しています。
              </Note>
            )}
          </Show>
          <div class="flex flex-wrap gap-2">
            <Show when={props.of.viewerCanOpen}>
              <Button look="fill" busy={busy() === 'open'} onClick={() => void change('open')}>
                <Icon of={DoorOpen} />
                来場の受付を始める
              </Button>
            </Show>
            <Show when={props.of.state === 'CLOSED'}>
              <Button busy={busy() === 'reopen'} onClick={() => void change('reopen')}>
                <Icon of={DoorOpen} />
                受付を再開する
              </Button>
            </Show>
            <Show when={props.of.viewerCanClose}>
              <Button busy={busy() === 'close'} onClick={() => void change('close')}>
                <Icon of={DoorClosed} />
                受付を終える
              </Button>
            </Show>
            <Show when={props.of.viewerCanHold}>
              <Button look={props.of.state === 'CLOSED' ? 'fill' : 'outline'} onClick={() => setHolding(true)}>
                <Icon of={CalendarCheck} />
                開催を記録する
              </Button>
            </Show>
          </div>
        </div>
      </Show>
      <HoldDialog
        open={holding()}
        of={props.of}
        onClose={() => setHolding(false)}
        onHeld={(node) => {
          setHolding(false);
          props.onChanged(node);
          showToast({ text: '開催を記録しました' });
          stay();
        }}
      />
    </section>
  );
}
