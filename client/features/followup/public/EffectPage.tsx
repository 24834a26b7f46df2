// The questionnaire on the effect, by the link in a mail (R3.11): kept on the way, sent when it is complete. Works without JavaScript.
import { useSearchParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import {
  EffectQuestionnaireDocument,
  type EffectQuestionnaireQuery,
} from '../../../generated/followup/public/graphql.ts';
import { date, dayTime } from '../../../platform/format.ts';
import { PageAnswer } from '../../../platform/page-answer.tsx';
import { usePageQuery } from '../../../platform/page-data.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Note } from '../../../ui/Note.tsx';
import { DoorFrame } from '../../accounts/public/DoorFrame.tsx';
import { LinkInvalid } from '../../accounts/public/LinkInvalid.tsx';
import { EffectFields, effectValueOf } from '../EffectFields.tsx';
import { sendForm } from '../send-form.ts';
import { LinkRefusal } from './LinkRefusal.tsx';

type Questionnaire = NonNullable<EffectQuestionnaireQuery['effectQuestionnaire']>;
type Address = { token?: string; done?: string; kept?: string; refused?: string; at?: string };

export default function EffectPage(): JSX.Element {
  const [search] = useSearchParams<Address>();
  const query = usePageQuery(EffectQuestionnaireDocument, () => ({ token: search.token ?? '' }));
  const done = () => search.done !== undefined && !search.refused;
  return (
    <DoorFrame title={done() ? '回答を受け取りました' : '導入の効果についてのアンケート'} unlisted>
      <PageAnswer query={query}>
        {(data) => (
          <Show
            when={data().effectQuestionnaire}
            fallback={
              <LinkInvalid
                advice="新しいメールのリンクを開くか、ログインしてお答えください。"
                action={{ href: '/signin', label: 'ログインへ進む' }}
              />
            }
          >
            {(one) => <Questions of={one()} address={search} />}
          </Show>
        )}
      </PageAnswer>
    </DoorFrame>
  );
}

const PROBLEMS: Readonly<Record<string, string>> = {
  adoption: '導入されたかどうかを選んでください。',
  adopted: '導入した製品を選ぶか、名前を入力してください。',
  costYen: '数字で入力してください。',
  hoursSaved: '数字で入力してください。例：12.5',
};

function Questions(props: { of: Questionnaire; address: Address }): JSX.Element {
  const [value, setValue] = createSignal(effectValueOf(props.of));
  const [unsent, setUnsent] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  let form: HTMLFormElement | undefined;
  const problem = (path: string) =>
    props.address.refused && props.address.at === path ? (PROBLEMS[path] ?? 'ここを確かめてください。') : undefined;
  const send = async (submitter: HTMLElement | null) => {
    if (busy() || !form) return;
    setBusy(true);
    setUnsent(false);
    setUnsent(!(await sendForm(form, submitter)));
    setBusy(false);
  };
  return (
    <>
      <p class="mt-3 leading-[1.8]">
        「{props.of.subject}」のご相談で企業と連絡が取れてから、{props.of.months}
        か月がたちました。その後の様子をお聞かせください。
      </p>
      <Show when={props.of.state === 'ANSWERED' && props.of.answeredAt}>
        {(at) => (
          <Note tone="ok" class="mt-5" fact="ご回答ありがとうございます">
            <p class="num mt-1">{dayTime(at())}に受け取りました。違うところがあれば、直してもう一度送れます。</p>
          </Note>
        )}
      </Show>
      <Show when={props.address.kept && props.of.savedAt}>
        {(at) => (
          <Note class="mt-5" fact="途中まで保存しました">
            <p class="num mt-1">{dayTime(at())}に保存しました。まだ送っていません。同じリンクから続けられます。</p>
          </Note>
        )}
      </Show>
      <LinkRefusal code={props.address.refused} unsent={unsent()} />
      <Show
        when={props.of.state !== 'CLOSED'}
        fallback={
          <Note class="mt-5" fact="回答の期限が過ぎました">
            <p class="mt-1">お聞かせいただけることがあれば、支援員へご連絡ください。</p>
          </Note>
        }
      >
        <Form
          ref={form}
          class="mt-6"
          method="post"
          action={`/effect?token=${encodeURIComponent(props.address.token ?? '')}`}
          onSubmit={(submitter) => void send(submitter)}
        >
          <EffectFields value={value()} onChange={setValue} choices={props.of.choices} problem={problem} />
          <div class="mt-6 flex flex-col gap-3">
            <Button type="submit" look="fill" size="lg" class="w-full" busy={busy()}>
              {props.of.state === 'ANSWERED' ? '直した内容を送る' : '回答を送る'}
            </Button>
            <Show when={props.of.state === 'SENT'}>
              <Button type="submit" name="keep" value="1" size="lg" class="w-full">
                途中で保存する
              </Button>
            </Show>
          </div>
          <p class="mt-4 text-[14px] text-ink-600 leading-[1.7]">
            <Show when={props.of.closesAt}>{(at) => <>回答の期限：{date(at())}。</>}</Show>
            回答は、支援の改善と県への報告の集計に使います。
          </p>
        </Form>
      </Show>
    </>
  );
}
