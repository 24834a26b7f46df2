import Scale from 'lucide-solid/icons/scale';
import { type Component, createSignal, For, type JSX, onMount, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import {
  PublicRelatedSolutionsDocument,
  type PublicSolutionQuery,
} from '../../../generated/listings/public/graphql.ts';
import { usePageQuery } from '../../../platform/page-data.ts';
import { useSession } from '../../../platform/session.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useConsultLink } from '../../../ui/shells/consult-link.ts';
import { leadTimeText, priceText, sizesText } from './listing-words.ts';
import { comparisonOf, MOST_COMPARED, searchOf } from './solution-address.ts';

type Solution = NonNullable<PublicSolutionQuery['solution']>;

/** What to do, the facts, and what else there is. */
export function SolutionAside(props: { solution: Solution }): JSX.Element {
  const facts = () => {
    const one = props.solution;
    return [
      ['価格の目安', [priceText(one), one.priceNote].filter(Boolean).join('。')],
      ['導入期間', leadTimeText(one)],
      ['向く業種', one.industries.join('、')],
      ['向く業務', one.processes.join('、')],
      ['向く規模', sizesText(one.companySizes)],
      ['支援のしかた', one.workStyles.join('、')],
      ['稼働の目安', one.availability],
      ['補助金', one.subsidy ? '対象になり得ます。支援員にご確認ください。' : ''],
    ].filter((fact): fact is [string, string] => Boolean(fact[1]));
  };
  return (
    <aside class="max-md:mt-8" aria-label="相談と概要">
      <div class="flex flex-col gap-4 md:sticky md:top-6">
        <div class="card !border-t-key-900 border-t-4 p-5 shadow-card md:p-6">
          <h2 class="text-[18px] leading-snug">これについて相談する</h2>
          <p class="mt-2 text-[15px] text-ink-700 leading-[1.75]">
            支援員が課題をうかがい、似たものも含めて原則3社以上をご紹介します。会社名は、同意なしに伝わりません。
          </p>
          <ButtonLink look="fill" rel="external" href={useConsultLink()} class="mt-4 w-full">
            相談する
          </ButtonLink>
        </div>
        <div class="card p-5 md:p-6">
          <h2 class="mb-3 text-[16px]">概要</h2>
          <dl class="dl">
            <For each={facts()}>
              {([label, text]) => (
                <>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </>
              )}
            </For>
          </dl>
        </div>
        <MemberContact number={props.solution.number} />
        <Related solution={props.solution} />
      </div>
    </aside>
  );
}

/** 問い合わせ先, for members: asked for by their browser, so that pages for visitors know nothing of it. */
function MemberContact(props: { number: string }): JSX.Element {
  const session = useSession();
  const [loaded, setLoaded] = createSignal<{ default: Component<{ number: string }> }>();
  onMount(() => {
    if (session.audience === 'member') void import('../member/SolutionContact.tsx').then(setLoaded);
  });
  return <Show when={loaded()}>{(module) => <Dynamic component={module().default} number={props.number} />}</Show>;
}

function Related(props: { solution: Solution }): JSX.Element {
  const answer = usePageQuery(PublicRelatedSolutionsDocument, () => ({ number: props.solution.number }));
  const others = () => answer.data()?.relatedSolutions.nodes ?? [];
  return (
    <Show when={others().length}>
      <section class="p-1" aria-labelledby="related">
        <h2 id="related" class="mb-1 text-[16px]">
          似ているもの
        </h2>
        <ul>
          <For each={others()}>
            {(other) => (
              <li class="relative border-ink-200 border-b py-2.5">
                <a href={`/solutions/${other.number}`} class="font-bold text-link underline underline-offset-4 cover">
                  {other.title}
                </a>
                <p class="text-[14px] text-ink-700 leading-snug">{other.promise}</p>
                <p class="text-[14px] text-ink-600">{other.vendor?.name}</p>
              </li>
            )}
          </For>
        </ul>
        <p class="mt-2 text-[14px] text-ink-600 leading-[1.6]">
          分野・タグ・業務の近い順です。近さが同じものは毎日入れ替わります。
          <a class="link hit" href="/solutions/order">
            表示順の決め方
          </a>
        </p>
        <ButtonLink
          look="quiet"
          class="mt-3"
          href={comparisonOf({
            ...searchOf(''),
            compared: [props.solution, ...others()].map(({ number }) => number).slice(0, MOST_COMPARED),
          })}
        >
          <Icon of={Scale} />
          並べて比べる
        </ButtonLink>
      </section>
    </Show>
  );
}

/** The main action on a phone, always in reach. */
export const ConsultBar = (): JSX.Element => (
  <section
    aria-label="相談"
    class="no-print sticky bottom-0 z-10 border-ink-300 border-t bg-white px-4 py-3 shadow-bar md:hidden"
  >
    <ButtonLink look="fill" rel="external" href={useConsultLink()} class="w-full">
      相談する
    </ButtonLink>
  </section>
);
