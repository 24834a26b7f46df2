import { useNavigate } from '@solidjs/router';
import Ellipsis from 'lucide-solid/icons/ellipsis';
import UserRoundSearch from 'lucide-solid/icons/user-round-search';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { StaffAssignDocument } from '../../../generated/consultations/graphql.ts';
import { saveFile } from '../../../platform/file-door.ts';
import { mutate } from '../../../platform/graphql.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { offerCommands } from '../../../ui/shells/commands.ts';
import { showToast } from '../../../ui/Toast.tsx';
import { explainPath } from '../../access/access-address.ts';
import { useOfficeTime } from '../../desk/office-time.ts';
import { PresentPeople } from '../PresentPeople.tsx';
import type { Present } from '../presence.ts';
import type { Case, LiveCase } from './case.ts';
import type { Colleague } from './colleagues.ts';
import { dueOf } from './due.ts';
import { MoveMenu } from './MoveMenu.tsx';
import { ProposalsDialog } from './ProposalsDialog.tsx';
import { DueLine } from './SignalLine.tsx';

export type Closing = 'advise' | 'withdraw';
export type Rearranging = 'merge' | 'split';

interface CaseHeaderProps {
  readonly case: Case;
  readonly live: LiveCase;
  readonly now: Date;
  readonly colleagues: readonly Colleague[];
  readonly present: readonly Present[];
  readonly onMove: (to: string) => void;
  readonly onClose: (how: Closing) => void;
  readonly onRearrange: (how: Rearranging) => void;
}

const CONFLICT = 'ほかの人が先にこの相談を変えました。今の内容を表示しています。もう一度選んでください。';

/** Number, subject, due time, who works on it, and what can be done with the case. */
export function CaseHeader(props: CaseHeaderProps): JSX.Element {
  const { person: me, lead } = useSignedIn();
  const navigate = useNavigate();
  const due = () => dueOf(props.case.dueAt, props.now, useOfficeTime());
  const [proposing, setProposing] = createSignal(false);
  const endings = () => [
    ...(props.case.viewerCanAdvise ? [{ label: '助言で完了にする', onSelect: () => props.onClose('advise') }] : []),
    ...(props.case.viewerCanMerge
      ? [{ label: 'ほかの相談に統合する', onSelect: () => props.onRearrange('merge') }]
      : []),
    ...(props.case.viewerCanSplit
      ? [{ label: 'やりとりを分けて新しい相談にする', onSelect: () => props.onRearrange('split') }]
      : []),
    ...(props.case.viewerCanWithdraw ? [{ label: '取下げにする', onSelect: () => props.onClose('withdraw') }] : []),
    { label: 'PDFで保存', onSelect: () => void print({}) },
    { label: '内部メモも含めてPDFで保存', onSelect: () => void print({ notes: 'on' }) },
    ...(lead
      ? [{ label: 'だれに見えるか', onSelect: () => navigate(explainPath('Consultation', props.case.id)) }]
      : []),
  ];

  const print = async (choice: Readonly<Record<string, string>>) => {
    const error = await saveFile(`/consultation-files/${props.case.id}/pdf`, choice);
    if (error) showToast({ text: error.message, failed: true });
  };
  offerCommands(() => [
    { label: '担当を提案から決める', note: props.case.number, run: () => setProposing(true) },
    ...endings().map(({ label, onSelect }) => ({ label, note: props.case.number, run: onSelect })),
  ]);

  const assign = async (assignee: string | null) => {
    const { id, version } = props.case;
    const { data, error } = await mutate(StaffAssignDocument, { consultation: { id, version }, assignee });
    if (data) {
      props.live.show(data.assignConsultation);
      const name = data.assignConsultation.assignee?.name;
      showToast({ text: name ? `担当を${name}にしました` : '担当を外しました' });
      return;
    }
    if (error?.code === 'CONFLICT') await props.live.refetch();
    showToast({ text: error?.code === 'CONFLICT' ? CONFLICT : error!.message, failed: true });
  };

  return (
    <div class="border-ink-200 border-b bg-white px-4 py-3">
      <div class="flex items-start gap-2">
        <div class="min-w-0 flex-1">
          <p class="num text-[13px] text-ink-600 leading-snug">
            {props.case.number}
            {'　'}
            {props.case.stateLabel}
            {'　'}
            {props.case.organization?.name}
          </p>
          <h2 class="mt-0.5 text-[17px] leading-snug md:text-[18px]">{props.case.subject}</h2>
        </div>
        <PresentPeople present={props.present} where="この相談" class="max-w-[45%] justify-end pt-0.5" />
        <Menu
          label="その他の操作"
          buttonClass="iconbtn -mt-1 -mr-1.5"
          button={<Icon of={Ellipsis} />}
          items={endings()}
        />
      </div>
      <div class="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-[14px] leading-snug">
        <Show when={due()} fallback={<span class="text-ink-600">回答の期限はありません</span>}>
          {(value) => <DueLine due={value()} />}
        </Show>
        <span class="ml-auto flex flex-wrap items-center gap-2">
          <label class="flex items-center gap-1.5 text-ink-700">
            担当
            <select
              class="inp inp-sm !w-auto max-w-[180px] !py-1 !text-[14px]"
              onChange={(event) => {
                const select = event.currentTarget;
                const wanted = select.value || null;
                // The server's answer decides what is shown.
                select.value = props.case.assignee?.id ?? '';
                void assign(wanted);
              }}
            >
              <option value="" selected={!props.case.assignee}>
                担当なし
              </option>
              <For each={withCurrent(props.colleagues, props.case.assignee)}>
                {(person) => (
                  <option value={person.id} selected={person.id === props.case.assignee?.id}>
                    {person.name}
                    {person.id === me.id ? '（自分）' : ''}
                  </option>
                )}
              </For>
            </select>
          </label>
          <Button
            size="sm"
            look={props.case.assignee ? 'quiet' : 'outline'}
            class="!min-h-11 !px-3 !text-[14px] !font-normal"
            onClick={() => setProposing(true)}
          >
            <Icon of={UserRoundSearch} class="size-4" />
            提案
          </Button>
          <MoveMenu
            card={props.case}
            buttonClass="btn btn-quiet !min-h-11 !min-w-0 !px-3 !text-[14px] !font-normal"
            onMove={props.onMove}
          />
        </span>
      </div>
      <ProposalsDialog case={props.case} open={proposing()} onChoose={assign} onClose={() => setProposing(false)} />
    </div>
  );
}

/** Someone who has left the secretariat may still stand in the case. */
const withCurrent = (colleagues: readonly Colleague[], current: Colleague | null | undefined) =>
  !current || colleagues.some(({ id }) => id === current.id) ? colleagues : [...colleagues, current];
