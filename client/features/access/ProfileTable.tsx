import Eye from 'lucide-solid/icons/eye';
import EyeOff from 'lucide-solid/icons/eye-off';
import Split from 'lucide-solid/icons/split';
import { For, type JSX, Show } from 'solid-js';
import type { AccessOutcome } from '../../generated/access/graphql.ts';
import { Chip, type ChipTone } from '../../ui/Chip.tsx';
import type { IconSource } from '../../ui/Icon.tsx';
import type { Asked } from './access-address.ts';
import { OUTCOMES, PROFILE_NAMES, type ProfileRow, profileReason } from './access-words.ts';

const LOOKS: Readonly<Record<AccessOutcome, { tone: ChipTone; icon: IconSource }>> = {
  ALL: { tone: 'ok', icon: Eye },
  SOME: { tone: 'info', icon: Split },
  NONE: { tone: 'ink', icon: EyeOff },
};

interface ProfileTableProps {
  readonly profiles: readonly ProfileRow[];
  readonly asked: Asked | null;
  readonly hrefFor: (who: Asked) => string;
}

const COLUMNS = 'md:grid md:grid-cols-[176px_168px_minmax(0,1fr)_112px] md:items-center md:gap-4';

/** The audiences as a whole: who sees the record, and why. */
export function ProfileTable(props: ProfileTableProps): JSX.Element {
  return (
    <section class="card p-4 md:p-5" aria-labelledby="profiles">
      <h2 id="profiles" class="text-[18px]">
        立場ごと
      </h2>
      <ul class="mt-2 divide-y divide-ink-200 border-t border-ink-200">
        <For each={props.profiles}>
          {(row) => (
            <li class={`py-2.5 md:min-h-14 md:py-1 ${COLUMNS}`}>
              <span class="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 md:contents">
                <span class="font-bold">{PROFILE_NAMES[row.profile]}</span>
                <span>
                  <Chip {...LOOKS[row.outcome]}>{OUTCOMES[row.outcome]}</Chip>
                </span>
              </span>
              <span class="block text-[15px] leading-[1.6] text-ink-700 max-md:mt-1">{profileReason(row)}</span>
              <Show when={row.organizations === null} fallback={<span />}>
                <a
                  class="link inline-flex min-h-11 items-center text-[15px] md:justify-self-end"
                  href={props.hrefFor({ profile: row.profile })}
                  noScroll
                  aria-current={isAsked(props.asked, row) ? 'true' : undefined}
                >
                  項目ごとに見る<span class="sr-only">：{PROFILE_NAMES[row.profile]}</span>
                </a>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

const isAsked = (asked: Asked | null, { profile }: ProfileRow) => asked?.profile === profile && !asked.personId;
