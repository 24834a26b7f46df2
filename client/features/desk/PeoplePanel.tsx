import CalendarOff from 'lucide-solid/icons/calendar-off';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { DeskColleaguesDocument, DeskProfilesDocument } from '../../generated/desk/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { isoDay } from '../../platform/format.ts';
import { createQuery } from '../../platform/graphql.ts';
import { useSignedIn } from '../../platform/session.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { photoOf } from '../photos/photos.ts';
import { AbsenceDialog } from './AbsenceDialog.tsx';
import { ProfileDialog } from './ProfileDialog.tsx';
import { type Colleague, daysText } from './people.ts';

/** Who knows what, how much they take on, and when they are away (R3.1). */
export function PeoplePanel(): JSX.Element {
  const { person: me, lead } = useSignedIn();
  const people = createQuery(DeskColleaguesDocument, () => ({}));
  const profiles = createQuery(DeskProfilesDocument, () => ({}));
  const [editing, setEditing] = createSignal<Colleague | null>(null);
  const [away, setAway] = createSignal<string | null>(null);
  const colleagues = createMemo((): Colleague[] => {
    const known = new Map(profiles.data()?.supportProfiles.nodes.map((each) => [each.person?.id, each]));
    const all = people.data()?.supportStaff.nodes ?? [];
    const each = all.map(({ id, name }) => ({ id, name, profile: known.get(id) }));
    // One's own stands first.
    return [...each.filter(({ id }) => id === me.id), ...each.filter(({ id }) => id !== me.id)];
  });
  const mayEdit = ({ id, profile }: Colleague) => profile?.viewerCanSave ?? (lead || id === me.id);
  const refetch = () => void profiles.refetch();
  const today = isoDay(new Date());
  const upcoming = ({ profile }: Colleague) =>
    (profile?.absences ?? []).filter(({ until }) => until >= today).toSorted((a, b) => a.from.localeCompare(b.from));

  return (
    <>
      <p class="text-[15px] text-ink-700 leading-[1.75]">
        担当を提案するときに使います。自分の分は自分で、主任は全員の分を直せます。不在は事務局の中だけで見えます。
      </p>
      <Show when={profiles.error() ?? people.error()}>
        {(error) => <LoadFailure error={error()} onRetry={refetch} />}
      </Show>
      <Show when={!people.loading() && !profiles.loading()} fallback={<Skeleton rows={4} class="mt-4" />}>
        <ul class="mt-4 grid gap-4 md:grid-cols-2">
          <For each={colleagues()}>
            {(colleague) => (
              <li class="card flex flex-col p-4 shadow-card">
                <div class="flex items-center gap-3">
                  <Avatar name={colleague.name} photo={photoOf(colleague.id)} decorative />
                  <h2 class="text-[17px]">
                    {colleague.name}
                    {colleague.id === me.id ? '（自分）' : ''}
                  </h2>
                  <Show when={upcoming(colleague).some(({ from }) => from <= today)}>
                    <Chip tone="warn" icon={CalendarOff} class="ml-auto">
                      不在
                    </Chip>
                  </Show>
                </div>
                <dl class="mt-3 grid grid-cols-[88px_1fr] gap-y-1.5 text-[15px] leading-[1.65]">
                  <dt class="text-ink-600">得意分野</dt>
                  <dd>{colleague.profile?.topics.join('、') || 'まだ登録がありません'}</dd>
                  <dt class="text-ink-600">得意な業種</dt>
                  <dd>{colleague.profile?.industries.join('、') || '—'}</dd>
                  <dt class="text-ink-600">目安の件数</dt>
                  <dd class="num">{colleague.profile ? `${colleague.profile.capacity}件まで` : '12件まで'}</dd>
                  <dt class="text-ink-600">不在</dt>
                  <dd class="num">
                    {upcoming(colleague)
                      .map((absence) => `${daysText(absence)}（${absence.kind}）`)
                      .join('、') || '予定はありません'}
                  </dd>
                  <Show when={colleague.profile?.note}>
                    <dt class="text-ink-600">メモ</dt>
                    <dd>{colleague.profile!.note}</dd>
                  </Show>
                </dl>
                <Show when={mayEdit(colleague)}>
                  <div class="mt-auto flex flex-wrap gap-2 pt-4">
                    <Button size="sm" look="quiet" class="!min-h-11" onClick={() => setEditing(colleague)}>
                      プロフィールを直す<span class="sr-only">：{colleague.name}</span>
                    </Button>
                    <Button size="sm" look="quiet" class="!min-h-11" onClick={() => setAway(colleague.id)}>
                      不在の日<span class="sr-only">：{colleague.name}</span>
                    </Button>
                  </div>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <ProfileDialog colleague={editing()} onDone={refetch} onClose={() => setEditing(null)} />
      <AbsenceDialog
        colleague={colleagues().find(({ id }) => id === away()) ?? null}
        onDone={refetch}
        onClose={() => setAway(null)}
      />
    </>
  );
}
