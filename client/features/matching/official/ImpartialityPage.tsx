import type { JSX } from 'solid-js';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { ImpartialityView } from '../selection/ImpartialityView.tsx';

/** 公平性 for officials: figures by vendor, and no case. */
export default function ImpartialityPage(): JSX.Element {
  return (
    <>
      <PageTitle title="紹介の公平性" />
      <p class="mt-2 mb-4 text-[15px] text-ink-700 leading-[1.75]">
        特定の企業に偏らずに紹介しているかを、企業ごとの回数で示します。どの相談に紹介したかは表示しません。
      </p>
      <ImpartialityView />
    </>
  );
}
