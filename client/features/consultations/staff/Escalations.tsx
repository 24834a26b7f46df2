import { createSignal, For, type JSX, Show } from 'solid-js';
import { StaffAcknowledgeDocument } from '../../../generated/consultations/graphql.ts';
import { when } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Case, LiveCase } from './case.ts';

const WHAT_TO_DO: Readonly<Record<string, string>> = {
  HALF: '返信するか、担当を替えてください。',
  OVERDUE: '先におわびと見通しを返信してください。主任にも知らせています。',
  FORGOTTEN: '会員に様子をうかがうか、完了・取下げにしてください。主任にも知らせています。',
};

/** What stands out about a case until a person has acknowledged it (R3.5). */
export function Escalations(props: { case: Case; live: LiveCase; now: Date }): JSX.Element {
  const open = () => props.case.escalations.filter(({ acknowledgedAt, settledAt }) => !acknowledgedAt && !settledAt);
  const [busy, setBusy] = createSignal('');

  const acknowledge = async (id: string) => {
    if (busy()) return;
    setBusy(id);
    const { data, error } = await mutate(StaffAcknowledgeDocument, { id });
    setBusy('');
    if (data) {
      props.live.show(data.acknowledgeEscalation);
      return showToast({ text: '確認しました。この相談は目立たなくなります' });
    }
    if (error?.code === 'ALREADY_DONE') await props.live.refetch();
    showToast({ text: error?.code === 'ALREADY_DONE' ? 'ほかの人が先に確認しました' : error!.message, failed: true });
  };

  return (
    <Show when={open().length}>
      <ul class="flex flex-col gap-2 border-ink-200 border-b bg-white px-4 py-3">
        <For each={open()}>
          {(escalation) => (
            <li>
              <Note tone={escalation.rule === 'OVERDUE' ? 'err' : 'warn'} fact={escalation.text}>
                <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
                  <p class="min-w-0 flex-1 text-[14px]">
                    {WHAT_TO_DO[escalation.rule]}
                    <span class="num text-ink-600">（{when(escalation.raisedAt, props.now)}）</span>
                  </p>
                  <Button
                    size="sm"
                    look="quiet"
                    class="!min-h-11"
                    busy={busy() === escalation.id}
                    onClick={() => void acknowledge(escalation.id)}
                  >
                    確認した
                  </Button>
                </div>
              </Note>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
