// 検索のことば: what people searched for, what found nothing, and which words mean the same. For the secretariat.
import { createSignal, type JSX } from 'solid-js';
import { StaffSynonymGroupsDocument } from '../../../generated/listings/graphql.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { SearchTermsPanel } from './SearchTermsPanel.tsx';
import { SynonymsPanel } from './SynonymsPanel.tsx';

const TABS = [
  { id: 'zero', label: '0件の言葉' },
  { id: 'top', label: 'よくある言葉' },
  { id: 'synonyms', label: '同義語' },
] as const;
type TabId = (typeof TABS)[number]['id'];

export default function SearchWordsPage(): JSX.Element {
  const [tab, setTab] = createSignal<TabId>('zero');
  const groups = createPagedList(
    StaffSynonymGroupsDocument,
    ({ synonymGroups }) => synonymGroups,
    () => ({}),
  );
  const isSynonyms = () => tab() === 'synonyms';
  return (
    <StaffPage title="検索のことば" class="mx-auto w-full max-w-[960px] p-4 md:p-6">
      <p class="text-[15px] text-ink-700 leading-[1.75]">
        ソリューション検索で使われた言葉です。だれが検索したかは記録していません。同義語を登録すると、すぐに検索に反映されます。
      </p>
      <Tabs label="検索のことば" tabs={TABS} current={tab()} onChange={(id) => setTab(id as TabId)} class="mt-4">
        {isSynonyms() ? (
          <SynonymsPanel groups={groups} />
        ) : (
          <SearchTermsPanel onlyZero={tab() === 'zero'} onChanged={() => void groups.refetch()} />
        )}
      </Tabs>
    </StaffPage>
  );
}
