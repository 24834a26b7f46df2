import ClipboardList from 'lucide-solid/icons/clipboard-list';
import GitCompareArrows from 'lucide-solid/icons/git-compare-arrows';
import MessageSquareText from 'lucide-solid/icons/message-square-text';
import TrendingUp from 'lucide-solid/icons/trending-up';
import { For, type JSX } from 'solid-js';
import { Icon } from '../../../ui/Icon.tsx';
import { SectionTitle } from '../../../ui/SectionTitle.tsx';

const STEPS = [
  {
    icon: MessageSquareText,
    title: '相談する',
    text: '困っている場面を、普段の言葉で。計画や予算が決まっていなくても構いません。',
    measure: 'ご返事は2営業日以内が目安',
  },
  {
    icon: ClipboardList,
    title: '課題を整理する',
    text: '支援員が訪問かオンラインでうかがい、1枚の課題整理シートにまとめます。',
    measure: '内容をご確認いただいてから次へ',
  },
  {
    icon: GitCompareArrows,
    title: '候補を比べる',
    text: '会社名を伏せて候補をご紹介。会社名は、同意した相手にだけ伝わります。',
    measure: '原則3社以上',
  },
  {
    icon: TrendingUp,
    title: '導入して確かめる',
    text: '導入してから効果を確認し、次の一歩も一緒に考えます。',
    measure: '1・3・6か月後',
  },
] as const;

/** How a consultation goes, from the first word to the effect. */
export function HomeSteps(): JSX.Element {
  return (
    <section class="wrap pt-14 md:pt-20">
      <SectionTitle title="相談の流れ" more={{ href: '/pages/support', label: 'くわしく' }}>
        会員企業は、相談から導入後の確認まで費用がかかりません。
      </SectionTitle>
      <ol class="grid gap-px overflow-hidden rounded-12 border border-ink-200 bg-ink-200 md:grid-cols-4">
        <For each={STEPS}>
          {({ icon, title, text, measure }, at) => (
            <li class="bg-white p-5 max-md:grid max-md:grid-cols-[44px_1fr] max-md:gap-x-3 md:p-6">
              <div class="flex items-center justify-between max-md:items-start">
                <span class="grid size-11 place-items-center rounded-full bg-key-100 text-key-900">
                  <Icon of={icon} class="size-[22px]" />
                </span>
                <span class="num text-[14px] text-ink-600 max-md:hidden" aria-hidden="true">
                  {at() + 1} / {STEPS.length}
                </span>
              </div>
              <div>
                <h3 class="text-[18px] leading-snug md:mt-4">
                  <span class="num mr-1.5 text-key-700 md:hidden" aria-hidden="true">
                    {at() + 1}
                  </span>
                  {title}
                </h3>
                <p class="mt-1.5 text-[15px] text-ink-700 leading-[1.7]">{text}</p>
                <p class="mt-2 font-bold text-[14px] text-key-800 md:mt-3">{measure}</p>
              </div>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
