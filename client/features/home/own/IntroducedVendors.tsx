import { For, type JSX } from 'solid-js';
import { day } from '../../../platform/format.ts';
import { IntroductionChip } from '../../matching/member/IntroductionChip.tsx';
import type { MemberIntroduction } from '../../matching/member/introductions.ts';

const SHOWN = 6;

/** ご紹介した企業: the latest, with what became of them. */
export function IntroducedVendors(props: { introductions: readonly MemberIntroduction[] }): JSX.Element {
  const href = (one: MemberIntroduction) => `/member/consultations/${one.consultation?.id}`;
  const shown = () => props.introductions.slice(0, SHOWN);
  return (
    <section aria-labelledby="introduced-title" class="card overflow-hidden shadow-card">
      <h2 id="introduced-title" class="p-5 text-[18px] md:px-6">
        ご紹介した企業
      </h2>
      <table class="tbl max-md:hidden">
        <caption class="sr-only">ご紹介した企業と、その後</caption>
        <thead>
          <tr>
            <th scope="col" class="!pl-6">
              企業・製品
            </th>
            <th scope="col">紹介した日</th>
            <th scope="col">その後</th>
          </tr>
        </thead>
        <tbody>
          <For each={shown()}>
            {(one) => (
              <tr>
                <th scope="row" class="!pl-6">
                  <a class="link font-bold" href={href(one)}>
                    {one.vendor?.name}
                  </a>
                  <br />
                  <span class="text-[14px] text-ink-600">{one.listing?.title}</span>
                </th>
                <td class="num whitespace-nowrap">{one.sentAt && day(one.sentAt)}</td>
                <td>
                  <IntroductionChip state={one.state} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <ul class="divide-y divide-ink-200 border-ink-200 border-t md:hidden">
        <For each={shown()}>
          {(one) => (
            <li class="px-5 py-3.5">
              <a class="link inline-flex min-h-6 items-center font-bold" href={href(one)}>
                {one.vendor?.name}
              </a>
              <p class="mt-0.5 text-[14px] leading-snug text-ink-600">{one.listing?.title}</p>
              <p class="mt-2">
                <IntroductionChip state={one.state} />
              </p>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
