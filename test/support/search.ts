// Until what was written can be found.
import { vi } from 'vitest';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import type { ElasticsearchBackend } from '../../server/platform/search/elasticsearch-backend.ts';
import { consumed, type TestApp } from './app.ts';

/** Until everything that was written is in every index, and the words of it are known. */
export async function searchable(app: TestApp): Promise<void> {
  await consumed(app);
  const search = app.services.search.of(listingIndex);
  await search.refresh();
  if (!search.elasticsearch) return;
  const { indexer } = search.elasticsearch;
  await vi.waitUntil(() => indexer.isCurrent, { timeout: 30_000 });
  await consumed(app);
  await (search.backend('elasticsearch') as ElasticsearchBackend).refresh();
}
