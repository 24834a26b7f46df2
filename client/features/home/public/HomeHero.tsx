// The first view: what this place is for, 阿蘇's ridges, and the search.
import MessageSquareText from 'lucide-solid/icons/message-square-text';
import Search from 'lucide-solid/icons/search';
import { For, type JSX } from 'solid-js';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { useConsultLink } from '../../../ui/shells/consult-link.ts';

/** 困りごとから: what people say, and the word that finds it. */
const TROUBLES = [
  { label: 'FAXの注文を減らす', query: '受発注' },
  { label: 'シフト作成を楽に', query: 'シフト' },
  { label: '紙の日報をやめる', query: '日報' },
  { label: '在庫を正しくつかむ', query: '在庫' },
  { label: '予約の重なりをなくす', query: '予約' },
] as const;

export function HomeHero(): JSX.Element {
  return (
    <>
      <section class="relative overflow-hidden bg-gradient-to-b from-[#f7faf7] to-[#e9f2ec]">
        <Mark class="absolute top-8 right-[max(1rem,calc(50%-560px))] size-[300px] opacity-[.09] max-lg:hidden" />
        <LightRidges />
        <div class="wrap relative pt-10 pb-[176px] md:pt-[76px] md:pb-[212px]">
          <p class="eyebrow mb-3 md:mb-4">県内企業のための、無料の相談とマッチング</p>
          <h1 class="max-w-[17em] text-[32px] leading-[1.4] [text-wrap:initial] md:text-[48px] md:leading-[1.35]">
            現場の困りごとを、
            <br />
            熊本の技術とつなぐ。
          </h1>
          <p class="mt-4 max-w-[40em] text-[16px] text-ink-800 leading-[1.8] md:mt-5 md:text-[18px]">
            支援員が現場の話をうかがい、課題を整理したうえで、
            <br class="max-md:hidden" />
            複数のソリューション企業をご紹介します。特定の企業を勧めることはありません。
          </p>
          <div class="mt-6 flex flex-col gap-3 sm:flex-row md:mt-8">
            <ButtonLink look="fill" size="lg" rel="external" href={useConsultLink()}>
              <Icon of={MessageSquareText} />
              相談する
            </ButtonLink>
            <ButtonLink size="lg" href="/pages/support">
              ご利用の流れを見る
            </ButtonLink>
          </div>
        </div>
      </section>
      <SearchCard />
    </>
  );
}

function SearchCard(): JSX.Element {
  return (
    <div class="wrap relative z-10 -mt-[76px] md:-mt-[84px]">
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not yet announced everywhere */}
      <form role="search" action="/solutions" method="get" class="card p-4 shadow-pop md:p-6">
        <label for="q" class="lab">
          ソリューション・人材を探す
        </label>
        <div class="mt-2 flex gap-2">
          <div class="relative min-w-0 flex-1">
            <span class="absolute top-1/2 left-3.5 -translate-y-1/2 text-ink-600 leading-none">
              <Icon of={Search} />
            </span>
            <input
              id="q"
              name="q"
              class="inp !pl-11"
              type="search"
              maxlength="200"
              placeholder="例）受発注、シフト作成、日報"
              autocomplete="off"
            />
          </div>
          <button type="submit" class="btn btn-fill max-md:!min-w-[76px] max-md:!px-3">
            検索
          </button>
        </div>
        <p class="mt-3 flex flex-wrap items-center gap-x-4 text-[15px]">
          <span class="text-ink-600">困りごとから</span>
          <For each={TROUBLES}>
            {({ label, query }) => (
              <a class="link inline-flex min-h-11 items-center" href={`/solutions?q=${encodeURIComponent(query)}`}>
                {label}
              </a>
            )}
          </For>
        </p>
      </form>
    </div>
  );
}

const LightRidges = (): JSX.Element => (
  <svg
    class="absolute inset-x-0 bottom-0 h-[190px] w-full md:h-[300px]"
    viewBox="0 0 1280 320"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
  >
    <path
      fill="#deece4"
      d="M0 190C90 172 160 176 250 150c70-20 110-52 170-62 44-8 78 26 120 28 50 2 84-52 136-60 46-6 70 36 112 40 42 3 62-28 104-26 60 2 96 60 168 74 80 14 150-8 220 10v186H0z"
    />
    <path
      fill="#c3dcce"
      d="M0 236c120-22 210-16 320-40 76-16 130-52 196-58 44-4 66 22 104 24 46 2 72-62 118-76 30-10 44 14 70 16 22 2 34-14 56-10 44 8 66 72 124 92 92 30 190 8 292 32v124H0z"
    />
    <path
      fill="#74aa91"
      d="M0 268c160-8 290-18 420-34 90-12 150-34 226-34 70 0 104 20 176 14 66-6 104-46 166-44 76 2 128 50 292 62v108H0z"
    />
    <path fill="#164a36" d="M0 296c190-18 330 4 520-14 150-14 240-44 390-40 140 4 230 30 370 30v68H0z" />
    <path
      fill="none"
      stroke="#a67d1c"
      stroke-width="1.5"
      d="M0 290c190-18 330 4 520-14 150-14 240-44 390-40 140 4 230 30 370 30"
    />
  </svg>
);
