import Plus from 'lucide-solid/icons/plus';
import { For, type JSX, Show } from 'solid-js';
import { Avatar } from '../../../ui/Avatar.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { MemberCase } from '../../consultations/member/cases.ts';
import type { MemberIntroduction } from '../../matching/member/introductions.ts';

interface MemberAsideProps {
  /** Those that are under way. */
  readonly cases: readonly MemberCase[];
  readonly introductions: readonly MemberIntroduction[];
}

/** Who works for the member, and who knows the company's name. */
export function MemberAside(props: MemberAsideProps): JSX.Element {
  const staff = () => [...new Set(props.cases.flatMap(({ assignee }) => assignee?.name ?? []))];
  const knowing = () => [
    ...new Set(props.introductions.filter(({ disclosedAt }) => disclosedAt).map(({ vendor }) => vendor?.name)),
  ];
  return (
    <aside class="flex flex-col gap-6" aria-label="案内">
      <ButtonLink size="lg" href="/member/consultations/new" class="w-full">
        <Icon of={Plus} />
        新しく相談する
      </ButtonLink>
      <Show when={staff().length}>
        <section class="card p-5 shadow-card">
          <h2 class="text-[16px]">担当の支援員</h2>
          <ul class="mt-3 flex flex-col gap-3">
            <For each={staff()}>
              {(name) => (
                <li class="flex items-center gap-3">
                  <Avatar name={name} size="lg" decorative />
                  <span class="font-bold">{name}</span>
                </li>
              )}
            </For>
          </ul>
          <p class="mt-3 text-[14px] leading-[1.7] text-ink-600">窓口は平日 9:00–17:00 です。</p>
        </section>
      </Show>
      <section class="card p-5 shadow-card">
        <h2 class="text-[16px]">会社の情報が見える範囲</h2>
        <Show
          when={knowing().length}
          fallback={
            <p class="mt-1.5 text-[15px] leading-[1.7] text-ink-700">
              会社名を伝えたソリューション企業はありません。同意なく伝わることはありません。
            </p>
          }
        >
          <p class="mt-1.5 text-[15px] leading-[1.7] text-ink-700">
            会社名を伝えたソリューション企業は <b>{knowing().length}社</b> です。
          </p>
          <ul class="mt-1.5 list-disc pl-5 text-[15px] leading-[1.7]">
            <For each={knowing()}>{(name) => <li>{name}</li>}</For>
          </ul>
        </Show>
        <p class="mt-2">
          <a class="link inline-flex min-h-11 items-center text-[15px]" href="/member/provisions">
            情報を伝えた記録
          </a>
        </p>
      </section>
    </aside>
  );
}
