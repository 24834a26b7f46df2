import EyeOff from 'lucide-solid/icons/eye-off';
import Lock from 'lucide-solid/icons/lock';
import LockOpen from 'lucide-solid/icons/lock-open';
import Send from 'lucide-solid/icons/send';
import { For, type JSX } from 'solid-js';
import { Icon } from '../../../ui/Icon.tsx';

/** 情報の開示の段階: the anonymous need, the answer, the company's name. */
export function DisclosureStages(props: { stage: number }): JSX.Element {
  const stages = () => [
    { icon: EyeOff, title: '匿名', rest: 'のニーズ', text: '業種・規模・地域・課題' },
    { icon: Send, title: '回答', rest: '', text: '支援員と相談した企業に届く' },
    {
      icon: props.stage === 2 ? LockOpen : Lock,
      title: '開示',
      rest: '',
      text: '企業の同意があったとき',
    },
  ];
  return (
    <ol class="grid grid-cols-3 gap-2" aria-label="情報の開示の段階">
      <For each={stages()}>
        {(stage, index) => (
          <li
            class={`rounded-8 border px-3 py-2.5 ${
              index() === props.stage
                ? 'border-key-800 bg-key-50'
                : index() < props.stage
                  ? 'border-key-300 bg-white text-key-900'
                  : 'border-ink-200 text-ink-600'
            }`}
            aria-current={index() === props.stage ? 'step' : undefined}
          >
            <span class="flex items-center gap-1.5 text-[14px] font-bold leading-snug md:text-[15px]">
              <Icon of={stage.icon} class="size-4" />
              <span>
                {stage.title}
                <span class="max-md:hidden">{stage.rest}</span>
              </span>
            </span>
            <span class="mt-0.5 block text-[14px] leading-snug max-md:hidden">{stage.text}</span>
          </li>
        )}
      </For>
    </ol>
  );
}
