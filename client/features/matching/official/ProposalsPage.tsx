import type { JSX } from 'solid-js';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { ProposalRows } from '../selection/ProposalRows.tsx';

/** 選定の再現 for officials: every proposal, to be computed anew. */
export default function ProposalsPage(): JSX.Element {
  return (
    <>
      <PageTitle title="選定の再現" />
      <p class="mt-2 mb-4 text-[15px] text-ink-700 leading-[1.75]">
        候補の提案は、使った材料をすべて保存しています。番号を選ぶと、その材料から計算し直し、同じ結果になるかを確かめられます。会員の企業名は含みません。
      </p>
      <ProposalRows base="/official/proposals" />
    </>
  );
}
