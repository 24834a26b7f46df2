import Check from 'lucide-solid/icons/check';
import Minus from 'lucide-solid/icons/minus';
import UserRoundX from 'lucide-solid/icons/user-round-x';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { StaffProposalsDocument } from '../../../generated/consultations/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { createQuery } from '../../../platform/graphql.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { photoOf } from '../../photos/photos.ts';
import type { Case } from './case.ts';

interface ProposalsDialogProps {
  readonly case: Case;
  readonly open: boolean;
  readonly onChoose: (person: string) => Promise<void>;
  readonly onClose: () => void;
}

const FIRST = 3;

/** Whom to give the case to, the best first, with what speaks for and against each (R3.1). */
export const ProposalsDialog = (props: ProposalsDialogProps): JSX.Element => (
  <Dialog open={props.open} wide title="担当の提案" onClose={props.onClose}>
    <Proposals {...props} />
  </Dialog>
);

function Proposals(props: ProposalsDialogProps): JSX.Element {
  const query = createQuery(StaffProposalsDocument, () => ({ consultation: props.case.id }));
  const [all, setAll] = createSignal(false);
  const [busy, setBusy] = createSignal('');
  const proposals = () => query.data()?.assignmentProposals ?? [];
  const shown = () => (all() ? proposals() : proposals().slice(0, FIRST));

  const choose = async (person: string) => {
    if (busy()) return;
    setBusy(person);
    await props.onChoose(person);
    setBusy('');
    props.onClose();
  };

  return (
    <>
      <p class="text-ink-700">
        得意分野、担当している件数、不在、最後に担当になった日から並べています。選ぶのは人です。だれにでも決められます。
      </p>
      <Show when={query.error()}>
        {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
      </Show>
      <Show when={!query.loading()} fallback={<Skeleton rows={3} class="mt-4" />}>
        <ol class="mt-4 flex flex-col gap-3">
          <For each={shown()}>
            {(proposal, index) => (
              <li class="rounded-12 border border-ink-200 p-4" classList={{ 'border-key-600': index() === 0 }}>
                <div class="flex flex-wrap items-center gap-3">
                  <Avatar name={proposal.name} photo={photoOf(proposal.personId)} decorative />
                  <h3 class="text-[17px]">{proposal.name}</h3>
                  <Show when={index() === 0 && proposal.isAvailable}>
                    <Chip tone="key">いちばんの候補</Chip>
                  </Show>
                  <Show when={!proposal.isAvailable}>
                    <Chip tone="warn" icon={UserRoundX}>
                      今は難しい
                    </Chip>
                  </Show>
                  <Show
                    when={proposal.personId !== props.case.assignee?.id}
                    fallback={<span class="ml-auto text-[14px] text-ink-600">今の担当です</span>}
                  >
                    <Button
                      size="sm"
                      look={index() === 0 ? 'fill' : 'outline'}
                      class="!min-h-11 ml-auto"
                      busy={busy() === proposal.personId}
                      onClick={() => void choose(proposal.personId)}
                    >
                      担当にする<span class="sr-only">：{proposal.name}</span>
                    </Button>
                  </Show>
                </div>
                <ul class="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-[14px] leading-[1.6]">
                  <For each={proposal.reasons}>
                    {(reason) => (
                      <li
                        class="num flex items-start gap-1.5"
                        classList={{
                          'text-key-800': reason.favours,
                          'font-bold text-[#8b3200]': !reason.favours && AGAINST.has(reason.kind),
                          'text-ink-700': !reason.favours && !AGAINST.has(reason.kind),
                        }}
                      >
                        <Icon of={reason.favours ? Check : Minus} class="mt-1 size-4" />
                        {reason.text}
                      </li>
                    )}
                  </For>
                </ul>
              </li>
            )}
          </For>
        </ol>
        <Show when={!all() && proposals().length > FIRST}>
          <Button look="quiet" class="mt-3 max-sm:w-full" onClick={() => setAll(true)}>
            ほかの支援員も見る（{proposals().length - FIRST}人）
          </Button>
        </Show>
      </Show>
    </>
  );
}

/** Reasons that speak against somebody outright. */
const AGAINST = new Set(['FULL', 'ABSENT', 'ABSENT_SOON']);
