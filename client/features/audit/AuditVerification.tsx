import ShieldCheck from 'lucide-solid/icons/shield-check';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { VerifyAuditLogDocument, type VerifyAuditLogMutation } from '../../generated/audit/graphql.ts';
import { announce } from '../../platform/announce.ts';
import { dayTime, figure } from '../../platform/format.ts';
import { mutate } from '../../platform/graphql.ts';
import type { AppError } from '../../platform/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Note } from '../../ui/Note.tsx';

type Outcome = VerifyAuditLogMutation['verifyAuditLog'];

/** Problems that are listed at once. */
const SHOWN = 20;

/** Has the whole log read again, and says whether anything was changed, taken away, added or moved. */
export function AuditVerification(props: { onVerified: () => void }): JSX.Element {
  const [outcome, setOutcome] = createSignal<Outcome | null>(null);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const verify = async () => {
    setBusy(true);
    const answer = await mutate(VerifyAuditLogDocument, {});
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return;
    setOutcome(answer.data.verifyAuditLog);
    announce(answer.data.verifyAuditLog.sound ? '監査ログに改変はありません' : '監査ログに問題があります');
    props.onVerified();
  };

  return (
    <section aria-label="監査ログの検証" class="card p-4">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-3">
        <p class="min-w-0 flex-1 basis-[280px] text-[15px] leading-[1.7] text-ink-700">
          書き換え・削除・並べ替えがないかを確かめます。
        </p>
        <Button look="outline" class="max-md:w-full" busy={busy()} onClick={() => void verify()}>
          <Icon of={ShieldCheck} />
          検証する
        </Button>
      </div>
      <Show when={error()}>
        {(refusal) => (
          <Note tone="err" urgent class="mt-3" fact={refusal().message}>
            検証は終わっていません。時間をおいて、もう一度お試しください。
          </Note>
        )}
      </Show>
      <Show when={!error() && outcome()} keyed>
        {(found) => <Found outcome={found} />}
      </Show>
    </section>
  );
}

function Found(props: { outcome: Outcome }): JSX.Element {
  const { outcome } = props;
  const facts = () =>
    `${dayTime(outcome.at)}に、${figure(outcome.entries)}件を${figure(outcome.milliseconds)}ミリ秒で確かめました。` +
    (outcome.seals ? `サーバーの控え${figure(outcome.seals)}件とも照合しました。` : '');
  return (
    <Show
      when={!outcome.sound}
      fallback={
        <Note tone="ok" class="mt-3" fact="改変はありません">
          <p class="num mt-1 text-[14px] leading-[1.7]">{facts()}</p>
          <p class="num mt-1 text-[14px] leading-[1.7] break-all">
            末尾（{figure(outcome.lastNumber)}番）の印: {outcome.hash}
          </p>
        </Note>
      }
    >
      <Note tone="err" urgent class="mt-3" fact={`${figure(outcome.problemCount)}件の問題が見つかりました`}>
        <p class="num mt-1 text-[14px] leading-[1.7]">{facts()}</p>
        <ul class="num mt-1 list-disc pl-5 text-[15px] leading-[1.7]">
          <For each={outcome.problems.slice(0, SHOWN)}>{({ text }) => <li>{text}</li>}</For>
        </ul>
        <Show when={outcome.problemCount > SHOWN}>
          <p class="num text-[14px]">ほか{figure(outcome.problemCount - SHOWN)}件</p>
        </Show>
        <p class="mt-1 text-[14px] leading-[1.7]">
          データベースを止めずに写しを取り、システムの管理者に知らせてください。
        </p>
      </Note>
    </Show>
  );
}
