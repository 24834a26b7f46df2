// `npm run search -- 言葉 [--limit 10] [--backend postgres|elasticsearch] [--json]`: what a visitor of the directory finds, with
// scores. Without `--backend` whichever answers the directory.
import { parseArgs } from 'node:util';
import { listingIndex } from '../features/listings/listing.index.ts';
import { listingHits } from '../features/listings/listing-hits.queries.ts';
import { tokyoDate } from '../kernel/fiscal-year.ts';
import { VISITOR } from '../kernel/viewer.ts';
import { ConfigError } from '../platform/config.ts';
import { isAway } from '../platform/search/elasticsearch-backend.ts';
import type { SearchBackend } from '../platform/search/search-backend.ts';
import { withApplication } from './application.ts';

const USAGE = '使い方: search -- 言葉… [--limit 件数] [--backend postgres|elasticsearch] [--json]';
const EXIT = { done: 0, failed: 1, usage: 64 } as const;
const MOST = 100;
const BACKENDS: readonly string[] = ['postgres', 'elasticsearch'] satisfies SearchBackend['name'][];

interface Asked {
  readonly text: string;
  readonly limit: number;
  readonly backend?: SearchBackend['name'];
  readonly json: boolean;
}

/** `null` when the arguments make no sense. */
function readArguments(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        limit: { type: 'string', default: '10' },
        backend: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const limit = Number(values.limit);
    const text = positionals.join(' ').trim();
    if (!text || !Number.isInteger(limit) || limit < 1 || limit > MOST) return null;
    if (values.backend !== undefined && !BACKENDS.includes(values.backend)) return null;
    return { text, limit, backend: values.backend as Asked['backend'], json: values.json };
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    console.error(USAGE);
    return EXIT.usage;
  }
  const { text, limit, json } = asked;
  return withApplication(async ({ services, contextFor }) => {
    const search = services.search.of(listingIndex);
    await search.elasticsearch?.indexer.wake();
    const backend = search.backend(asked.backend ?? (search.elasticsearch?.isUsable ? 'elasticsearch' : 'postgres'));
    const day = tokyoDate(services.clock.now());
    const { total, hits } = await listingHits(search, backend, contextFor(VISITOR).database, { text, limit, day });
    if (json) {
      const shown = hits.map(({ number, score, title }) => ({ number, score, title }));
      console.log(JSON.stringify({ query: text, backend: backend.name, total, hits: shown }));
    } else {
      for (const { number, score, marked } of hits) console.log(`${number}\t${score.toFixed(2)}\t${marked}`);
      console.log(`${total}件（${backend.name}）`);
    }
    return EXIT.done;
  });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (isAway(error)) console.error('Elasticsearchが応答しません。--backend postgres を試してください。');
    else console.error(error instanceof ConfigError || error instanceof RangeError ? error.message : error);
    process.exitCode = EXIT.failed;
  },
);
