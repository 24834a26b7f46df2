// A query in the words of Elasticsearch. The same terms, fields and weights as in PostgreSQL; beside them BM25 of whole words.
import type { estypes } from '@elastic/elasticsearch';
import type { Term } from '../../kernel/search-query.ts';
import { lookupsOf } from '../../kernel/search-text.ts';
import { type Features, SEPARATOR, shuffleOf } from './elasticsearch-mapping.ts';
import { enoughOf } from './relaxation.ts';
import { MOST_FACET_VALUES, type SearchPage, type SearchQuery } from './search-backend.ts';
import type { SearchIndex } from './search-index.ts';
import { WEIGHTS } from './weights.ts';

type Query = estypes.QueryDslQueryContainer;

/** How much of the terms a record has to hold; tried in this order until something is found. */
export type Stage = 'all' | 'corrected' | 'relaxed';

/** Weights are scores of PostgreSQL's whole numbers. */
const SCALE = 100;
/** A rare word has some three times as much by BM25. */
const SCALE_BM25 = 3 * SCALE;
const TWO_SLIPS_FROM = 7;
const SHORTEST_CORRECTED = 3;

/** What was typed is also found as the beginning of a Latin word; what stands for it is a word as it is. */
const holds = (field: string, text: string, isTyped: boolean): Query => ({
  bool: {
    filter: lookupsOf(text).map(({ gram, isPrefix }) =>
      isPrefix && isTyped ? { prefix: { [field]: gram } } : { term: { [field]: gram } },
    ),
  },
});

const holdsAny = (field: string, texts: readonly string[], typed: string): Query => ({
  bool: { should: texts.map((text) => holds(field, text, text === typed)), minimum_should_match: 1 },
});

const worth = (filter: Query, weight: number): Query => ({ constant_score: { filter, boost: weight / SCALE } });

function slips({ text }: Term): Query[] {
  const { length } = [...text];
  if (length < SHORTEST_CORRECTED) return [];
  return [{ fuzzy: { words: { value: text, fuzziness: length < TWO_SLIPS_FROM ? 1 : 2, transpositions: true } } }];
}

/** What it is worth where a term stands, as in PostgreSQL; whole words by BM25. */
function worths({ text, readings, alternatives, corrections, rarity, parts }: Term, factor = 1): Query[] {
  const ofForms = (forms: readonly string[], share: number): Query[] => {
    if (!forms.length) return [];
    const worthOf = (field: string, weight: number) =>
      worth(holdsAny(field, forms, text), weight * share * factor * rarity);
    const word = (field: string, weight: number): Query => ({
      dis_max: {
        queries: forms.map((value) => ({
          term: { [field]: { value, boost: (weight * share * factor) / SCALE_BM25 } },
        })),
      },
    });
    return [
      worthOf('title_grams', WEIGHTS.title),
      worthOf('summary_grams', WEIGHTS.summary),
      worthOf('frequent_grams', WEIGHTS.frequent),
      word('title_words', WEIGHTS.titleWord),
      word('words', WEIGHTS.word),
    ];
  };
  return [
    ...ofForms([text, ...readings, ...corrections], 1),
    ...ofForms(alternatives, WEIGHTS.alternative),
    ...parts.flatMap((part) => worths(part, factor * WEIGHTS.part)),
  ];
}

/** 撮る, 集めて: what may stand in a text in other forms. */
const INFLECTED = /^[\p{sc=Han}々]+\p{sc=Hira}+$/u;

/** A word in whichever of its forms. */
const inAnyForm = (text: string, { kuromoji }: Features): Query[] =>
  kuromoji && INFLECTED.test(text) ? [{ match_phrase: { text } }] : [];

const anyOf = (should: Query[]): Query =>
  should.length === 1 ? should[0]! : { bool: { should, minimum_should_match: 1 } };

/** That a record holds a term; with `slips` also by a word that is one or two letters away. */
function found(term: Term, withSlips: boolean, features: Features): Query {
  const { text, readings, alternatives, corrections } = term;
  const forms = [text, ...readings, ...alternatives, ...(withSlips ? corrections : [])];
  const should = [holdsAny('grams', forms, text), ...(withSlips ? slips(term) : []), ...inAnyForm(text, features)];
  return anyOf(should);
}

/** What matches the text, with its score. */
function textQuery({ text }: SearchQuery, stage: Stage, features: Features): Query {
  if (!text) return { match_all: {} };
  const terms = text.terms.filter((term) => lookupsOf(term.text).length > 0);
  const all = (withSlips: boolean): Query[] => terms.map((term) => found(term, withSlips, features));
  const should = terms.flatMap((term) => worths(term));
  for (const phrase of text.phrases) {
    should.push(
      worth(holds('title_grams', phrase, true), WEIGHTS.phraseTitle),
      worth(holds('grams', phrase, true), WEIGHTS.phrase),
    );
  }
  if (terms.length > 1) should.push(worth({ bool: { filter: all(true) } }, WEIGHTS.all));
  // 渡した is cut into 渡 and した, which alone say little.
  const whole = text.phrases.filter((phrase) => phrase === terms.map((term) => term.text).join(''));
  const inflected = whole.flatMap((phrase) => inAnyForm(phrase, features));
  should.push(...inflected.map((query) => worth(query, WEIGHTS.all + WEIGHTS.phrase)));
  const sets =
    stage === 'relaxed'
      ? enoughOf(terms).map((set) => set.map((unit) => found(unit, true, features)))
      : [all(stage === 'corrected')];
  const enough = [...sets.map((filter): Query => ({ bool: { filter } })), ...inflected];
  return { bool: { filter: [anyOf(enough)], should } };
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
