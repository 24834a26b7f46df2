// A query in the words of Elasticsearch. The same terms, fields and weights as in PostgreSQL; beside them BM25 of whole words.
import type { estypes } from '@elastic/elasticsearch';
import type { Term } from '../../kernel/search-query.ts';
import { lookupsOf } from '../../kernel/search-text.ts';
import { type Features, SEPARATOR, shuffleOf } from './elasticsearch-mapping.ts';
import { MOST_FACET_VALUES, type SearchPage, type SearchQuery } from './search-backend.ts';
import type { SearchIndex } from './search-index.ts';
import { RELAXED_SHARE, WEIGHTS } from './weights.ts';

type Query = estypes.QueryDslQueryContainer;

/** How much of the terms a record has to hold; tried in this order until something is found. */
export type Stage = 'all' | 'corrected' | 'relaxed';

/** Weights are scores of PostgreSQL's whole numbers. */
const SCALE = 100;
const TWO_SLIPS_FROM = 7;
const SHORTEST_CORRECTED = 3;

const holds = (field: string, text: string): Query => ({
  bool: {
    filter: lookupsOf(text).map(({ gram, isPrefix }) =>
      isPrefix ? { prefix: { [field]: gram } } : { term: { [field]: gram } },
    ),
  },
});

const holdsAny = (field: string, texts: readonly string[]): Query => ({
  bool: { should: texts.map((text) => holds(field, text)), minimum_should_match: 1 },
});

const worth = (filter: Query, weight: number): Query => ({ constant_score: { filter, boost: weight / SCALE } });

function slips({ text }: Term): Query[] {
  const { length } = [...text];
  if (length < SHORTEST_CORRECTED) return [];
  return [{ fuzzy: { words: { value: text, fuzziness: length < TWO_SLIPS_FROM ? 1 : 2, transpositions: true } } }];
}

function termQuery(term: Term, stage: Stage): Query {
  const { text, alternatives, corrections, rarity } = term;
  const forms = stage === 'all' ? [text, ...alternatives] : [text, ...alternatives, ...corrections];
  const found: Query =
    stage === 'all'
      ? holdsAny('grams', forms)
      : { bool: { should: [holdsAny('grams', forms), ...slips(term)], minimum_should_match: 1 } };
  const should: Query[] = [
    worth(holdsAny('title_grams', forms), WEIGHTS.title * rarity),
    worth(holdsAny('summary_grams', forms), WEIGHTS.summary * rarity),
    {
      dis_max: {
        queries: forms.map((form) => ({ term: { title_words: { value: form, boost: WEIGHTS.titleWord / SCALE } } })),
      },
    },
    { dis_max: { queries: forms.map((form) => ({ term: { words: { value: form, boost: WEIGHTS.word / SCALE } } })) } },
  ];
  if (forms.length > 1) should.push(worth(holds('grams', text), WEIGHTS.typed));
  return { bool: { filter: [found], should } };
}

/** What matches the text, with its score. */
function textQuery({ text }: SearchQuery, stage: Stage, { kuromoji }: Features): Query {
  if (!text) return { match_all: {} };
  const terms = text.terms.filter((term) => lookupsOf(term.text).length > 0);
  const each = terms.map((term) => termQuery(term, stage));
  const should = text.phrases.flatMap((phrase) => [
    worth(holds('title_grams', phrase), WEIGHTS.phraseTitle),
    worth(holds('grams', phrase), WEIGHTS.phrase),
  ]);
  if (kuromoji) should.push({ match: { text: { query: terms.map((term) => term.text).join(' '), boost: 0.5 } } });
  if (stage !== 'relaxed') return { bool: { must: each, should } };
  const minimum = Math.max(1, Math.ceil(each.length * RELAXED_SHARE));
  // A term without a score of its own counts as well.
  const enough = each.map((query) => ({ bool: { must: [query], should: [worth({ match_all: {} }, 100)] } }));
  return { bool: { must: [{ bool: { should: enough, minimum_should_match: minimum } }], should } };
}

function filtersOf(index: SearchIndex, { facets, atMost }: SearchQuery): { facet: string; filter: Query }[] {
  const filters: { facet: string; filter: Query }[] = [];
  for (const [facet, { everyone }] of Object.entries(index.facets)) {
    const chosen = facets[facet];
    if (!chosen?.length) continue;
    filters.push({ facet, filter: { terms: { [`facets.${facet}`]: [...chosen, ...(everyone ? [everyone] : [])] } } });
  }
  for (const [name, most] of Object.entries(atMost)) {
    filters.push({ facet: '', filter: { range: { [`numbers.${name}`]: { lte: most } } } });
  }
  return filters;
}

/** Counts what matches the text alone: whether a stage found anything does not depend on filters. */
export const MATCHED = 'matched';

export function searchRequest(
  index: SearchIndex,
  query: SearchQuery,
  { offset, limit, withFacets }: SearchPage,
  stage: Stage,
  features: Features,
): estypes.SearchRequest {
  const filters = filtersOf(index, query);
  const { order } = query;
  const aggregations: Record<string, estypes.AggregationsAggregationContainer> = {
    [MATCHED]: { filter: { match_all: {} } },
  };
  for (const [facet, { uncounted }] of withFacets ? Object.entries(index.facets) : []) {
    if (uncounted) continue;
    const others = filters.filter((each) => each.facet !== facet).map(({ filter }) => filter);
    const terms = {
      field: `facets.${facet}`,
      size: MOST_FACET_VALUES,
      order: [{ _count: 'desc' as const }, { _key: 'asc' as const }],
    };
    aggregations[facet] = { filter: { bool: { filter: others } }, aggs: { values: { terms } } };
  }
  const shuffle = { [shuffleOf(query.day)]: { order: 'asc' as const } };
  return {
    from: offset,
    size: limit,
    track_total_hits: true,
    _source: false,
    query: textQuery(query, stage, features),
    post_filter: { bool: { filter: filters.map(({ filter }) => filter) } },
    sort: order
      ? [{ [`numbers.${order.number}`]: { order: order.descending ? 'desc' : 'asc', missing: '_last' } }, shuffle]
      : [{ _score: { order: 'desc' } }, shuffle],
    track_scores: true,
    aggs: aggregations,
  };
}

const REGULAR = /[.?+*|{}[\]()"\\#@&<>~^$-]/g;

/** Counts what begins with a prefix. */
export const suggestRequest = (prefix: string): estypes.SearchRequest => ({
  size: 0,
  query: { prefix: { suggest: prefix } },
  aggs: {
    // The same text may begin so as it is written and as it is read.
    found: { terms: { field: 'suggest', include: `${prefix.replace(REGULAR, '\\$&')}.*`, size: 100 } },
  },
});

/** `[key, kind, text]` of a suggestion. */
export const suggestionOf = (value: string) => value.split(SEPARATOR) as [key: string, kind: string, text: string];
