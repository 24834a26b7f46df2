import CircleAlert from 'lucide-solid/icons/circle-alert';
import CircleCheck from 'lucide-solid/icons/circle-check';
import CircleDashed from 'lucide-solid/icons/circle-dashed';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { fieldId } from '../../../ui/Field.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { type Content, completeness, requirementsOf } from './content.ts';

const AROUND = 2 * Math.PI * 30;

/** 完成度: what is there, what is missing, and the way to it. */
export function CompletenessPanel(props: { content: Content }): JSX.Element {
  const items = createMemo(() => requirementsOf(props.content));
  const percent = () => completeness(items());
  const missing = () => items().filter((item) => item.required && !item.done);
  const done = () => items().flatMap((item) => (item.done ? [item.label] : []));
  const open = () => items().filter((item) => !item.done).length;
  const go = (event: MouseEvent, field: string) => {
    const target = document.getElementById(fieldId(field));
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  };
  return (
    <>
      <div class="flex items-center gap-4">
        <svg viewBox="0 0 72 72" class="size-[72px] flex-none" role="img" aria-label={`完成度 ${percent()}%`}>
          <circle cx="36" cy="36" r="30" fill="none" stroke="#d5dbd7" stroke-width="8" />
          <circle
            cx="36"
            cy="36"
            r="30"
            fill="none"
            stroke="#27674d"
            stroke-width="8"
            stroke-linecap="round"
            stroke-dasharray={`${(AROUND * percent()) / 100} ${AROUND}`}
            transform="rotate(-90 36 36)"
          />
          <text x="36" y="42" text-anchor="middle" font-size="18" font-weight="700" fill="#171d1a">
            {percent()}%
          </text>
        </svg>
        <div>
          <h2 class="text-[17px] leading-snug">{open() ? `あと${open()}つあります` : 'すべてそろっています'}</h2>
          <p class="text-[14px] leading-[1.6] text-ink-600">
            {missing().length ? `申請には必須の${missing().length}項目が必要です。` : '掲載を申請できます。'}
          </p>
        </div>
      </div>
      <ul class="mt-3 divide-y divide-ink-200 border-ink-200 border-t">
        <For each={items().filter((item) => !item.done)}>
          {(item) => (
            <li class="flex items-start gap-2.5 py-2 text-[15px] leading-snug">
              <Icon
                of={item.required ? CircleAlert : CircleDashed}
                class={`size-5 ${item.required ? 'text-[#ce0000]' : 'text-ink-600'}`}
              />
              <span>
                <a
                  class="link inline-flex min-h-6 items-center"
                  href={`#${fieldId(item.field)}`}
                  onClick={(event) => go(event, item.field)}
                >
                  {item.label}
                </a>
                <span class="ml-1.5 text-[14px] text-ink-600">{item.required ? '必須' : '任意'}</span>
                <span class="block text-[14px] text-ink-600">{item.hint}</span>
              </span>
            </li>
          )}
        </For>
        <Show when={done().length}>
          <li class="flex items-start gap-2.5 py-2 text-[15px] leading-snug">
            <Icon of={CircleCheck} class="size-5 text-[#197a4b]" />
            <span>
              記入済み
              <span class="block text-[14px] text-ink-600">{done().join('、')}</span>
            </span>
          </li>
        </Show>
      </ul>
    </>
  );
}
