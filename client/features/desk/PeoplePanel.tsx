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
  const colleagueOf = (id: string) => colleagues().find((each) => each.id === id);
  const mayEdit = ({ id, profile }: Colleague) => profile?.viewerCanSave ?? (lead || id === me.id);
  const refetch = () => void profiles.refetch();

  return (
    <>
      <p class="text-[15px] text-ink-700 leading-[1.75]">
        担当を提案するときに使います。自分の分は自分で、主任は全員の分を直せます。不在は事務局の中だけで見えます。
      </p>
      <Show when={profiles.error() ?? people.error()}>
        {(error) => (
          <LoadFailure error={error()} onRetry={() => void Promise.all([people.refetch(), profiles.refetch()])} />
        )}
      </Show>
      <Show
        when={people.data() && profiles.data()}
        fallback={
          <Show when={!profiles.error() && !people.error()}>
            <Skeleton rows={4} class="mt-4" />
          </Show>
        }
      >
        <ul class="mt-4 grid gap-4 md:grid-cols-2">
          {/* By id: cards, and the focus on their buttons, stay while what they show changes. */}
          <For each={colleagues().map(({ id }) => id)}>
            {(id) => (
              <Show when={colleagueOf(id)}>
                {(colleague) => (
                  <ColleagueCard
                    of={colleague()}
                    isOwn={id === me.id}
                    mayEdit={mayEdit(colleague())}
                    onEdit={() => setEditing(colleague())}
                    onAway={() => setAway(id)}
                  />
                )}
              </Show>
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

interface ColleagueCardProps {
  readonly of: Colleague;
  readonly isOwn: boolean;
  readonly mayEdit: boolean;
  readonly onEdit: () => void;
  readonly onAway: () => void;
}

function ColleagueCard(props: ColleagueCardProps): JSX.Element {
  const one = () => props.of;
  const today = isoDay(new Date());
  const upcoming = () =>
    (one().profile?.absences ?? [])
      .filter(({ until }) => until >= today)
      .toSorted((a, b) => a.from.localeCompare(b.from));
  return (
    <li class="card flex flex-col p-4 shadow-card">
      <div class="flex items-center gap-3">
        <Avatar name={one().name} photo={photoOf(one().id)} decorative />
        <h2 class="text-[17px]">
          {one().name}
          {props.isOwn ? '（自分）' : ''}
        </h2>
        <Show when={upcoming().some(({ from }) => from <= today)}>
          <Chip tone="warn" icon={CalendarOff} class="ml-auto">
            不在
          </Chip>
        </Show>
      </div>
      <dl class="mt-3 grid grid-cols-[88px_1fr] gap-y-1.5 text-[15px] leading-[1.65]">
        <dt class="text-ink-600">得意分野</dt>
        <dd>{one().profile?.topics.join('、') || 'まだ登録がありません'}</dd>
        <dt class="text-ink-600">得意な業種</dt>
        <dd>{one().profile?.industries.join('、') || '—'}</dd>
        <dt class="text-ink-600">目安の件数</dt>
        <dd class="num">{one().profile?.capacity ?? 12}件まで</dd>
        <dt class="text-ink-600">不在</dt>
        <dd class="num">
          {upcoming()
            .map((absence) => `${daysText(absence)}（${absence.kind}）`)
            .join('、') || '予定はありません'}
        </dd>
        <Show when={one().profile?.note}>
          <dt class="text-ink-600">メモ</dt>
          <dd>{one().profile!.note}</dd>
        </Show>
      </dl>
      <Show when={props.mayEdit}>
        <div class="mt-auto flex flex-wrap gap-2 pt-4">
          <Button size="sm" look="quiet" class="!min-h-11" onClick={() => props.onEdit()}>
            プロフィールを直す<span class="sr-only">：{one().name}</span>
          </Button>
          <Button size="sm" look="quiet" class="!min-h-11" onClick={() => props.onAway()}>
            不在の日<span class="sr-only">：{one().name}</span>
          </Button>
        </div>
      </Show>
    </li>
  );
}
