import { For, type JSX } from 'solid-js';

const RULES = [
  ['企業の数', '同じ企業は、何度情報を受け取っても1社と数えます。'],
  ['月の区切り', '日本時間の月末24:00です。'],
  ['見込み', '年度の残りの日も、これまでと同じ速さで進むとした値です。割合は今の値のままとします。'],
  ['訂正', '元の記録は消さず、打ち消す記録を足します。'],
] as const;

/** 数え方: what holds for all figures. */
export function Counting(): JSX.Element {
  return (
    <section class="figure-card card p-4 shadow-card md:p-6" aria-labelledby="counting">
      <h2 id="counting" class="text-[18px]">
        数え方
      </h2>
      <dl class="mt-2 divide-y divide-ink-200">
        <For each={RULES}>
          {([name, rule]) => (
            <div class="py-2.5">
              <dt class="text-[15px] font-bold">{name}</dt>
              <dd class="text-[15px] leading-[1.7] text-ink-700">{rule}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}
