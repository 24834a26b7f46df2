import UserRoundSearch from 'lucide-solid/icons/user-round-search';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { StaffAskReferralDocument } from '../../../generated/matching/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { Section } from '../../consultations/staff/CaseSection.tsx';
import type { Case } from '../../consultations/staff/case.ts';
import { ReferralItem } from './ReferralItem.tsx';
import { createReferrals, type Referral } from './referrals.ts';

const OPEN = new Set(['ASKED', 'AGREED', 'PASSED_ON', 'ANSWERED']);

/** 人材の取次ぎ of a case: talent is referred to the prefecture's desk, outside of the vendors' turns (R3.7). */
export function ReferralSection(props: { case: Case }): JSX.Element {
  const list = createReferrals(() => props.case.id);
  const [asking, setAsking] = createSignal(false);
  const show = (node: Referral) => void list.optimistic({ kind: 'CHANGED', position: '', id: node.id, node });
  const isOpen = () => list.nodes.some(({ state }) => OPEN.has(state));
  return (
    <Section title="人材の取次ぎ">
      <Show
        when={list.nodes.length}
        fallback={
          <p class="mt-1 text-[14px] text-ink-700 leading-[1.6]">
            デジタル人材の相談は、熊本県プロフェッショナル人材戦略拠点に取り次ぎます。
          </p>
        }
      >
        <ul class="mt-1 divide-y divide-ink-200">
          <For each={list.nodes}>
            {(referral) => <ReferralItem referral={referral} onChanged={show} onConflict={() => void list.refetch()} />}
          </For>
        </ul>
      </Show>
      <Show when={!isOpen() && !list.loading() && props.case.viewerCanWrite}>
        <Button size="sm" look="quiet" class="mt-3" onClick={() => setAsking(true)}>
          <Icon of={UserRoundSearch} class="size-4" />
          人材の取次ぎを始める
        </Button>
      </Show>
      <AskDialog
        case={props.case}
        open={asking()}
        onClose={() => setAsking(false)}
        onAsked={(node) => {
          setAsking(false);
          show(node);
        }}
      />
    </Section>
  );
}

interface AskProps {
  readonly case: Case;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAsked: (referral: Referral) => void;
}

const FORM = 'referral';

function AskDialog(props: AskProps): JSX.Element {
  const draft = useDraft(`staff-referral:${props.case.id}`, { summary: '' });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const ask = async () => {
    if (busy()) return;
    setBusy(true);
    const input = { consultation: props.case.id, summary: draft.values.summary };
    const { data, error: refusal } = await mutate(StaffAskReferralDocument, { input });
    setBusy(false);
    setError(refusal);
    if (!data) return;
    draft.clear();
    showToast({ text: '会員に同意をお願いしました' });
    props.onAsked(data.askReferral);
  };
  return (
    <Dialog open={props.open} title="人材の取次ぎを始める" onClose={props.onClose}>
      <Form class="flex flex-col gap-4" onSubmit={() => void ask()}>
        <Note fact="会員の同意を得てから取り次ぎます">
          会員の画面に、伝える内容と同意のボタンが表示されます。電話などで同意を得たときは、あとから記録できます。
        </Note>
        <ErrorSummary error={error()} form={FORM} labels={{ summary: '拠点に伝える内容' }} />
        <TextArea
          form={FORM}
          name="summary"
          label="拠点に伝える内容"
          required
          rows={6}
          maxlength={2000}
          help="求める人材、期間、働き方などを書きます。会社名と連絡先は、同意のあとに一緒に伝わります。"
          value={draft.values.summary}
          error={problemAt(error(), 'summary')}
          onInput={(value) => draft.set('summary', value)}
        />
        <FormActions action="会員に同意をお願いする" leave="閉じる" busy={busy()} onClose={() => props.onClose()} />
      </Form>
    </Dialog>
  );
}
