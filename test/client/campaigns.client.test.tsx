// The announcements (周知・案内, R3.4), when there are many.
import { afterEach, expect, test, vi } from 'vitest';
import { CampaignsPanel } from '../../client/features/campaigns/CampaignsPanel.tsx';
import { CampaignNumbersDocument, CampaignsDocument } from '../../client/generated/campaigns/graphql.ts';
import { idOf } from '../../client/platform/operation.ts';
import { asStaff, button, clear, server, showAt } from './page.tsx';

asStaff();

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

test('R3.4: each of many announcements has its figures, also those behind the first hundred', async () => {
  const all = Array.from({ length: 120 }, (_, at) => ({
    ...{ id: `c${at}`, name: `ちらし${at}`, phase: 'RUNNING', phaseLabel: '周知中', mediumLabel: 'ちらし' },
    ...{ beginsOn: null, endsOn: null, link: '' },
  }));
  server(({ documentId, variables }) => {
    const from = Number(variables.after ?? 0);
    const to = from + variables.first;
    const data =
      documentId === idOf(CampaignsDocument)
        ? {
            campaigns: {
              ...{ nodes: all.slice(from, to), totalCount: 120, position: '' },
              pageInfo: { hasNextPage: to < all.length, endCursor: String(to) },
            },
          }
        : {
            campaignFigures: variables.ids.map((campaign: string) => ({ campaign, visits: Number(campaign.slice(1)) })),
          };
    expect([idOf(CampaignsDocument), idOf(CampaignNumbersDocument)]).toContain(documentId);
    return { data };
  });
  showAt('/', '/', CampaignsPanel);
  const rows = () => [...document.querySelectorAll('ul[aria-label="周知・案内"] > li')];
  for (const shown of [50, 100]) {
    await vi.waitFor(() => expect(rows()).toHaveLength(shown));
    button('さらに表示').click();
  }
  await vi.waitFor(() => expect(rows()).toHaveLength(120));
  const visits = () => rows().map((row) => row.querySelector('dd')!.textContent);
  await vi.waitFor(() => expect(visits()).toEqual(all.map((_, at) => String(at))));
});
