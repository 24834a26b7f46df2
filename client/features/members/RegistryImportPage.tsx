// The import of the lent registry (R1.4): choose a file, see what would happen, confirm. Nothing is written before.
import { batch, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { announce } from '../../platform/announce.ts';
import { figure } from '../../platform/format.ts';
import type { AppError } from '../../platform/operation.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Fill } from '../../ui/Fill.tsx';
import { Note } from '../../ui/Note.tsx';
import { Breadcrumbs } from '../../ui/PageTitle.tsx';
import { StaffPage } from '../../ui/shells/StaffShell.tsx';
import { ImportFile } from './ImportFile.tsx';
import { ImportFindings } from './ImportFindings.tsx';
import { ImportMapping } from './ImportMapping.tsx';
import { type Confirmation, confirmImport, type DryRun, dryRun, type Mapping } from './import-doors.ts';
import { adviceOn, confirmLabel, outcomeWords, refusedRows } from './import-words.ts';
import './import-tables.css';

type Work = 'checking' | 'confirming';

export default function RegistryImportPage(): JSX.Element {
  const [file, setFile] = createSignal<File | null>(null);
  const [checked, setChecked] = createSignal<DryRun | null>(null);
  const [mapping, setMapping] = createSignal<Mapping>({});
  const [done, setDone] = createSignal<Confirmation | null>(null);
  const [error, setError] = createSignal<AppError | null>(null);
  const [work, setWork] = createSignal<Work | null>(null);
  const [sent, setSent] = createSignal(0);
  const changed = () => {
    const before = checked()?.mapping ?? {};
    return Object.keys(before).some((key) => before[key] !== mapping()[key]);
  };

  const begin = (kind: Work) => {
    setError(null);
    setSent(0);
    setWork(kind);
  };

  const check = async (chosen: File, by: Mapping | null) => {
    begin('checking');
    const answer = await dryRun(chosen, by, setSent);
    setWork(null);
    setError(answer.error);
    const { data } = answer;
    if (!data) return;
    batch(() => {
      setChecked(data);
      setMapping(data.mapping);
    });
    announce(`確かめました。${outcomeWords(data.report)}`);
  };

  const choose = (chosen: File) => {
    setFile(chosen);
    setChecked(null);
    setDone(null);
    void check(chosen, null);
  };

  const confirm = async (run: DryRun) => {
    begin('confirming');
    const answer = await confirmImport(file()!, run, setSent);
    setWork(null);
    setError(answer.error);
    if (!answer.data) return;
    setDone(answer.data);
    document.getElementById('main')?.focus();
    scrollTo({ top: 0 });
  };

  const again = () => {
    setFile(null);
    setChecked(null);
    setDone(null);
  };

  return (
    <StaffPage title="会員の取り込み">
      <div class="mx-auto flex max-w-[1080px] flex-col gap-4">
        <Breadcrumbs crumbs={[{ label: '会員管理簿', href: '/staff/registry' }, { label: '取り込み' }]} />
        <Show when={done()} fallback={<Steps />}>
          {(confirmation) => <Done of={confirmation()} onAgain={again} />}
        </Show>
        <Show when={!done()}>
          <ImportFile file={file()} disabled={work() !== null} onFile={choose} />
        </Show>
        <Show when={work()}>{(kind) => <Progress work={kind()} sent={sent()} />}</Show>
        <Show when={error()}>
          {(refusal) => (
            <Note tone="err" urgent fact={refusal().message}>
              <p class="mt-1">{adviceOn(refusal().code)}</p>
              <Show when={refusal().id}>
                <p class="num mt-1 text-[14px] text-ink-600">受付番号 {refusal().id}</p>
              </Show>
              <Show when={refusal().code === 'OFFLINE' || refusal().code === 'CONFLICT'}>
                <Button class="mt-2" onClick={() => void check(file()!, checked() ? mapping() : null)}>
                  もう一度確かめる
                </Button>
              </Show>
            </Note>
          )}
        </Show>
        <Show when={!done() && checked()}>
          {(run) => (
            <>
              <Preview
                run={run()}
                blocked={changed()}
                busy={work() === 'confirming'}
                onConfirm={() => void confirm(run())}
              />
              <ImportMapping
                checked={run()}
                mapping={mapping()}
                changed={changed()}
                busy={work() === 'checking'}
                onChange={setMapping}
                onCheck={() => void check(file()!, mapping())}
              />
              <ImportFindings report={run().report} fileName={run().fileName} />
            </>
          )}
        </Show>
      </div>
    </StaffPage>
  );
}

const Steps = () => (
  <p class="text-[15px] leading-[1.75] text-ink-700">
    ファイルを選ぶと、まず内容を確かめます。<b>確認のボタンを押すまで、何も登録しません。</b>
    会員番号が同じ会員は、ファイルの内容に変わります。
  </p>
);

/** How far it is: sending the file, then reading it. */
function Progress(props: { work: Work; sent: number }): JSX.Element {
  const percent = () => Math.round(props.sent * 100);
  const words = () => {
    if (props.sent < 1) return 'ファイルを送っています';
    return props.work === 'checking' ? '内容を確かめています' : '登録しています';
  };
  return (
    <div class="card p-4">
      <p class="flex justify-between text-[15px]">
        <span role="status">{words()}</span>
        <span class="num text-ink-600">{percent()}%</span>
      </p>
      <div
        class="meter mt-2"
        role="progressbar"
        aria-label={words()}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow={percent()}
      >
        <Fill share={percent()} />
      </div>
    </div>
  );
}

/** What confirming would do, in words, and the button that does it. */
function Preview(props: { run: DryRun; blocked: boolean; busy: boolean; onConfirm: () => void }): JSX.Element {
  const label = () => confirmLabel(props.run.report);
  return (
    <section class="card border-t-4 !border-t-key-900 p-4 md:p-6" aria-labelledby="outcome">
      <p class="num text-[14px] text-ink-600">
        {props.run.fileName}・{props.run.encoding}・{figure(props.run.report.rows)}行
      </p>
      <h2 id="outcome" class="mt-1 text-[20px] leading-snug md:text-[22px]">
        {outcomeWords(props.run.report)}
      </h2>
      <Show when={refusedRows(props.run.report)}>
        <p class="mt-1 font-bold text-[#8b3200]">
          {figure(refusedRows(props.run.report))}行は取り込みません（理由は下の表にあります）
        </p>
      </Show>
      <Counts report={props.run.report} />
      <div class="mt-5">
        <Switch>
          <Match when={props.blocked}>
            <p class="text-[15px] text-[#8b3200]">列の対応を変えたので、下で確かめ直してから登録できます。</p>
          </Match>
          <Match when={label() === null}>
            <p class="text-[15px] text-ink-700">登録や変更をするものはありません。会員管理簿は今のままです。</p>
          </Match>
          <Match when={label()}>
            {(text) => (
              <Button look="fill" size="lg" class="max-sm:w-full" busy={props.busy} onClick={() => props.onConfirm()}>
                {text()}
              </Button>
            )}
          </Match>
        </Switch>
      </div>
    </section>
  );
}

function Counts(props: { report: Confirmation['report'] }): JSX.Element {
  const counts = () => {
    const { created, updated, unchanged, withdrawn } = props.report;
    return [
      ['新しく登録', created],
      ['変更', updated],
      ['変更なし', unchanged],
      ['退会', withdrawn],
      ['取り込まない', refusedRows(props.report)],
    ] as const;
  };
  return (
    <dl class="mt-4 grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-ink-200 bg-ink-200 sm:grid-cols-5">
      {counts().map(([label, count]) => (
        <div class="bg-white px-3 py-2.5 last:max-sm:col-span-2">
          <dt class="text-[14px] text-ink-600">{label}</dt>
          <dd class="num text-[22px] font-bold leading-tight">{figure(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Done(props: { of: Confirmation; onAgain: () => void }): JSX.Element {
  return (
    <section class="flex flex-col gap-4">
      <Note tone="ok" urgent fact={<h2 class="text-[20px]">取り込みました</h2>}>
        <p class="mt-1">
          {props.of.fileName}：{outcomeWords(props.of.report)}。
          <Show when={refusedRows(props.of.report)}>
            {figure(refusedRows(props.of.report))}行は取り込んでいません。
          </Show>
        </p>
        <Counts report={props.of.report} />
        <div class="mt-4 flex flex-wrap gap-2">
          <ButtonLink look="fill" href="/staff/registry">
            会員管理簿を見る
          </ButtonLink>
          <Button onClick={() => props.onAgain()}>別のファイルを取り込む</Button>
        </div>
      </Note>
      <ImportFindings report={props.of.report} fileName={props.of.fileName} />
    </section>
  );
}
