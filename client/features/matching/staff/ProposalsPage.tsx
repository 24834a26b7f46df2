import type { JSX } from 'solid-js';
import { ProposalRows } from '../selection/ProposalRows.tsx';
import { MatchingPage } from './MatchingPage.tsx';

/** 選定案: every proposal, as officials see them, too. */
export default function ProposalsPage(): JSX.Element {
  return (
    <MatchingPage
      title="選定案"
      lead="支援員が提案した候補です。使った材料から計算し直し、同じ結果になるかを確かめられます。県も同じ画面を見ます。会員の企業名は含みません。"
    >
      <ProposalRows base="/staff/matching/proposals" />
    </MatchingPage>
  );
}
