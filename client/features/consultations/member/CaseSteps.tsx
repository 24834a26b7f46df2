import Check from 'lucide-solid/icons/check';
import { For, type JSX, Show } from 'solid-js';
import { Icon } from '../../../ui/Icon.tsx';
import { type Step, stepsOf } from './steps.ts';

interface CaseStepsProps {
  readonly state: string;
  readonly stateLabel: string;
  readonly wantsMatching: boolean | null;
  readonly class?: string;
}

const CIRCLES: Record<Step['status'], string> = {
  done: 'bg-key-800 text-white',
  current: 'border-[3px] border-key-800 bg-white text-key-900',
  ahead: 'border border-ink-300 bg-white text-ink-600',
};

/** The progress of a case: five circles; on a phone a bar with words. */
export function CaseSteps(props: CaseStepsProps): JSX.Element {
  const steps = () => stepsOf(props.state, props.wantsMatching);
  const current = () => steps().findIndex((step) => step.status === 'current');
  const next = () => steps()[current() + 1]?.label;
  return (
    <Show when={steps().length}>
      <div class={props.class}>
        <div class="md:hidden">
          <p class="flex gap-1" aria-hidden="true">
            <For each={steps()}>
              {({ status }) => (
                <i
                  class={`h-2 flex-1 rounded-full ${{ done: 'bg-key-800', current: 'bg-key-500', ahead: 'bg-ink-200' }[status]}`}
                />
              )}
            </For>
          </p>
          <p class="mt-2 text-[15px] leading-snug">
            <b>{steps()[current()]?.label ?? props.stateLabel}</b>
            <Show when={current() >= 0}>
              （{current() + 1} / {steps().length}）{'　'}
              {props.stateLabel === steps()[current()]?.label ? '' : props.stateLabel}
            </Show>
            <Show when={next()}>
              <span class="mt-0.5 block text-[14px] text-ink-600">次は{next()}</span>
            </Show>
          </p>
        </div>
        <ol class="flex max-md:hidden" aria-label="相談の進み">
          <For each={steps()}>
            {(step, index) => (
              <li
                class={`relative flex-1 text-center ${step.status === 'ahead' ? 'text-ink-600' : 'text-key-1000'}`}
                aria-current={step.status === 'current' ? 'step' : undefined}
              >
                <Show when={index() > 0}>
                  <span
                    class={`absolute top-[13px] right-1/2 h-0.5 w-full ${step.status === 'ahead' ? 'bg-ink-200' : 'bg-key-800'}`}
                  />
                </Show>
                <span
                  class={`num relative z-10 mx-auto grid size-7 place-items-center rounded-full text-[14px] font-bold leading-none ${CIRCLES[step.status]}`}
                >
                  <Show when={step.status === 'done'} fallback={index() + 1}>
                    <Icon of={Check} class="size-4 [stroke-width:3]" />
                    <span class="sr-only">済み</span>
                  </Show>
                </span>
                <span class={`mt-1.5 block text-[14px] leading-tight ${step.status === 'current' ? 'font-bold' : ''}`}>
                  {step.label}
                </span>
                <Show when={step.status === 'current' && step.label !== props.stateLabel}>
                  <span class="mt-1 block text-[13px] leading-tight">{props.stateLabel}</span>
                </Show>
              </li>
            )}
          </For>
        </ol>
      </div>
    </Show>
  );
}
