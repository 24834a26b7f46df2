import { createSignal, type JSX, Show } from 'solid-js';
import {
  ReverseFactDocument,
  StaffFigureRowsDocument,
  type StaffFigureRowsQuery,
} from '../../../generated/figures/graphql.ts';
import { date } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { LedgerLines, rowsQuestion } from '../FigureRows.tsx';
import type { Figure } from '../live-dashboard.ts';

type Line = StaffFigureRowsQuery['figureRows']['nodes'][number];

/** Where the record behind a line is looked up: by its number, in the list that it stands in. */
function recordOf({ kind, subject }: Line): string | null {
  if (!subject) return null;
  const number = encodeURIComponent(subject);
  switch (kind) {
    case 'CONSULTATION_RECEIVED':
    case 'INFORMATION_PROVIDED':
    case 'CONTACT_CONFIRMED':
    case 'SOLUTION_ADOPTED':
      return `/staff/desk?q=${number}`;
    case 'MEMBER_JOINED':
    case 'MEMBER_WITHDRAWN':
      return `/staff/registry?q=${number}`;
    case 'EXHIBITION_HELD':
    case 'EXHIBITOR_ACCEPTED':
    case 'OPEN_EVENT_HELD':
    case 'OPEN_EVENT_ATTENDED':
      return '/staff/exhibitions';
    default:
      return null;
  }
}

/** The rows behind a figure with what they are about; a lead takes one back that was recorded by mistake. */
export function StaffFigureRows(props: { of: Figure; fiscalYear: number; asOf: string | null }): JSX.Element {
  const list = createPagedList(StaffFigureRowsDocument, (data) => data.figureRows, rowsQuestion(props));
  const [reversing, setReversing] = createSignal<Line | null>(null);
  const reversed = () => new Set(list.nodes.map(({ reverses }) => reverses));
  return (
    <>
      <LedgerLines
        of={props.of}
        list={list}
        note="新しい順。番号から元の記録を開けます。まちがいは、主任が理由を付けて取り消します。記録そのものは残ります。"
        subject={(line) => (
          <>
            <Show when={recordOf(line)} fallback={line.subject || '―'}>
              {(href) => (
                <a class="link inline-block py-1" href={href()}>
                  {line.subject}
                </a>
              )}
            </Show>
            <span class="block text-[14px] leading-[1.5] text-ink-700">
              {line.label?.replace(line.subject, '').trim()}
            </span>
          </>
        )}
        deed={(line) => (
          <Show when={line.viewerCanReverse && !reversed().has(line.id)}>
            <Button
              look="text"
              size="xs"
              class="mt-1 !min-h-11"
              aria-label={`${line.subject || date(line.occurredOn)} の記録を取り消す`}
              onClick={() => setReversing(line)}
            >
              取り消す
            </Button>
          </Show>
        )}
      />
      <ReversalDialog
        line={reversing()}
        onClose={() => setReversing(null)}
        onReversed={() => {
          setReversing(null);
          showToast({ text: '記録を取り消しました。数字はすぐに変わります。' });
          void list.refetch();
        }}
      />
    </>
  );
}

interface ReversalDialogProps {
  readonly line: Line | null;
  readonly onClose: () => void;
  readonly onReversed: () => void;
}

function ReversalDialog(props: ReversalDialogProps): JSX.Element {
  const [reason, setReason] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const reverse = async () => {
    if (busy() || !props.line) return;
    setBusy(true);
    const answer = await mutate(ReverseFactDocument, { fact: props.line.id, reason: reason() });
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return;
    setReason('');
    props.onReversed();
  };
  const close = () => {
    setError(null);
    props.onClose();
  };
  return (
    <Dialog
      open={props.line !== null}
      title="記録を取り消す"
      onClose={close}
      actions={
        <>
          <Button look="quiet" onClick={close}>
            やめる
          </Button>
          <Button look="danger" busy={busy()} onClick={() => void reverse()}>
            理由を残して取り消す
          </Button>
        </>
      }
    >
      <p>
        {props.line && date(props.line.occurredOn)} の記録（{props.line?.label || props.line?.subject}
        ）を打ち消します。元の記録と取消しの両方が台帳に残り、提出済みの月の数字は次の月次報告書に「訂正」として載ります。
      </p>
      <Show when={error() && !problemAt(error(), 'reason') && error()}>
        {(refusal) => (
          <Note tone="err" urgent class="mt-3" fact={refusal().message}>
            書いた理由は残しています。
          </Note>
        )}
      </Show>
      <TextArea
        class="mt-4"
        form="reverse-fact"
        name="reason"
        label="取り消す理由"
        help="県への報告書に載ります。企業名や個人名は書かないでください。"
        required
        rows={3}
        maxlength={300}
        value={reason()}
        onInput={setReason}
        error={problemAt(error(), 'reason')}
      />
    </Dialog>
  );
}
