import { For, type JSX, Show } from 'solid-js';
import { CheckCard } from './CheckCard.tsx';
import { createChecksOf, createSurveysOf } from './follow-up.ts';
import { SurveyCard } from './SurveyCard.tsx';

/** What became of the introductions of one case: contacts and questionnaires. Nothing as long as there are none. */
export function CaseFollowUp(props: { consultation: string }): JSX.Element {
  const checks = createChecksOf(() => props.consultation);
  const surveys = createSurveysOf(() => props.consultation);
  const planned = () => surveys.nodes.filter(({ state }) => state !== 'CANCELLED');
  return (
    <>
      <Show when={checks.nodes.length}>
        <section class="mt-6" aria-label="連絡の確認">
          <h3 class="text-[15px]">連絡の確認</h3>
          <ul class="-mx-4 divide-y divide-ink-200">
            <For each={checks.nodes}>{(check) => <CheckCard check={check} list={checks} within />}</For>
          </ul>
        </section>
      </Show>
      <Show when={planned().length}>
        <section class="mt-4" aria-label="効果検証アンケート">
          <h3 class="text-[15px]">効果検証アンケート</h3>
          <ul class="-mx-4 divide-y divide-ink-200">
            <For each={planned()}>{(survey) => <SurveyCard survey={survey} list={surveys} within />}</For>
          </ul>
        </section>
      </Show>
    </>
  );
}
