import { createEffect, createSignal, For, type JSX, Show } from 'solid-js';
import {
  type Delivery,
  NotificationSettingsDocument,
  type NotificationSettingsPartsFragment,
  SaveNotificationSettingsDocument,
} from '../../generated/notifications/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { createQuery, mutate } from '../../platform/graphql.ts';
import type { AppError } from '../../platform/operation.ts';
import { useSignedIn } from '../../platform/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox, type Option, Select } from '../../ui/Choice.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { showToast } from '../../ui/Toast.tsx';

const DELIVERIES: readonly Option[] = [
  { value: 'IN_APP', label: '画面だけ' },
  { value: 'MAIL', label: '画面と、すぐにメール' },
  { value: 'DIGEST', label: '画面と、1日1回まとめてメール' },
  { value: 'OFF', label: '知らせない' },
];
const WITH_OWN_MAIL: readonly Option[] = [
  { value: 'IN_APP', label: '画面でも知らせる' },
  { value: 'OFF', label: 'メールだけにする' },
];
const HOURS: readonly Option[] = Array.from({ length: 24 }, (_, at) => ({ value: String(at * 60), label: `${at}:00` }));
const NIGHT = { quietFrom: 20 * 60, quietTo: 7 * 60 };

/** お知らせ: how one is told of what, in the present capacity. */
export function NotificationSettingsSection(): JSX.Element {
  const query = createQuery(NotificationSettingsDocument, () => ({}));
  const session = useSignedIn();
  return (
    <>
      <p class="mt-1 text-[15px] text-ink-700">
        <Show when={session.organization} fallback="お知らせの受け取り方を選べます。">
          {(organization) => <>「{organization().name}」として操作しているときのお知らせです。</>}
        </Show>
        安全に関わるメールと、相談への返信のメールは、いつも届きます。
      </p>
      <Show
        when={query.data()?.notificationSettings}
        fallback={
          <Show when={query.error()} fallback={<Skeleton rows={3} class="mt-3" />}>
            {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
          </Show>
        }
      >
        {(settings) => <Choices settings={settings()} />}
      </Show>
    </>
  );
}

function Choices(props: { settings: NotificationSettingsPartsFragment }): JSX.Element {
  const [chosen, setChosen] = createSignal<Record<string, Delivery>>({});
  const [quiet, setQuiet] = createSignal<{ quietFrom: number; quietTo: number } | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  createEffect(() => {
    const { preferences, quietFrom, quietTo } = props.settings;
    setChosen(Object.fromEntries(preferences.map(({ kind, delivery }) => [kind, delivery])));
    setQuiet(quietFrom == null || quietTo == null ? null : { quietFrom, quietTo });
  });

  const save = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const preferences = props.settings.preferences.map(({ kind }) => ({ kind, delivery: chosen()[kind]! }));
    const { data, error: refusal } = await mutate(SaveNotificationSettingsDocument, {
      input: { preferences, quietFrom: quiet()?.quietFrom ?? null, quietTo: quiet()?.quietTo ?? null },
    });
    setBusy(false);
    setError(refusal);
    if (data) showToast({ text: 'お知らせの設定を保存しました' });
  };

  return (
    <Form class="mt-4" onSubmit={() => void save()}>
      <ErrorSummary error={error()} form="notifications" />
      <ul class="divide-y divide-ink-200 border-y border-ink-200">
        <For each={props.settings.preferences}>
          {({ kind, label, ownMail }) => (
            <li class="py-3">
              <Select
                {...{ form: 'notifications', name: kind, label }}
                class="md:!grid md:grid-cols-[minmax(0,1fr)_300px] md:items-center [&_.lab]:!font-normal"
                options={ownMail ? WITH_OWN_MAIL : DELIVERIES}
                value={chosen()[kind]}
                onChange={(value) => setChosen({ ...chosen(), [kind]: value as Delivery })}
              />
            </li>
          )}
        </For>
      </ul>
      <div class="mt-3">
        <Checkbox
          name="quiet"
          label="決まった時間は、お知らせのメールを送らない"
          checked={quiet() !== null}
          onChange={(checked) => setQuiet(checked ? NIGHT : null)}
        />
        <Show when={quiet()}>
          {(hours) => (
            <div class="mt-1 flex flex-wrap items-end gap-3 pl-8">
              <Select
                {...{ form: 'notifications', name: 'quietFrom', label: 'から', options: HOURS }}
                value={String(hours().quietFrom)}
                onChange={(value) => setQuiet({ ...hours(), quietFrom: Number(value) })}
              />
              <Select
                {...{ form: 'notifications', name: 'quietTo', label: 'まで', options: HOURS }}
                value={String(hours().quietTo)}
                onChange={(value) => setQuiet({ ...hours(), quietTo: Number(value) })}
              />
              <p class="pb-3 text-[14px] text-ink-600">過ぎてからまとめて送ります。</p>
            </div>
          )}
        </Show>
      </div>
      <Button type="submit" look="fill" class="mt-4" busy={busy()}>
        保存する
      </Button>
    </Form>
  );
}
