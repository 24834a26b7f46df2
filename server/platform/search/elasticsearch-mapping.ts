// An index of Elasticsearch: explicit, closed to anything else, and filled with words that our own normaliser has made.
import { createHash } from 'node:crypto';
import type { estypes } from '@elastic/elasticsearch';
import { ANALYSER } from '../../kernel/search-text.ts';
import { documentTerms } from './document-terms.ts';
import type { SearchDocument, SearchIndex } from './search-index.ts';
import { suggestionRows } from './suggestion-keys.ts';

/** Seven shuffles of all documents, one for each weekday: equal matches are ordered by them. */
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
export const shuffleOf = (day: string): string => `shuffle_${new Date(day).getUTCDay()}`;

/** Raised when the mapping or the making of its documents changes. */
const MAPPING = '3';
/** A late write must not bring back what was removed. */
const REMOVED_ARE_REMEMBERED = '1h';
/** Between two parts of one suggestion. */
export const SEPARATOR = '\t';

/** What the cluster offers beyond its core. */
export interface Features {
  /** The plugin analysis-kuromoji: inflected forms are found by their base form. */
  readonly kuromoji: boolean;
}

export const versionOf = ({ version }: SearchIndex, { kuromoji }: Features): string =>
  `${ANALYSER}.${version}.${MAPPING}${kuromoji ? 'k' : ''}`;

export function settingsOf({ kuromoji }: Features): estypes.IndicesIndexSettings {
  return {
    number_of_shards: 1,
    auto_expand_replicas: '0-1',
    gc_deletes: REMOVED_ARE_REMEMBERED,
    ...(kuromoji && {
      analysis: {
        analyzer: {
          inflected: {
            type: 'custom',
            tokenizer: 'kuromoji_tokenizer',
            filter: ['kuromoji_baseform', 'kuromoji_part_of_speech', 'ja_stop', 'kuromoji_stemmer', 'lowercase'],
          },
        },
      },
    }),
  };
}

export function mappingOf(index: SearchIndex, { kuromoji }: Features): estypes.MappingTypeMapping {
  const words: estypes.MappingTextProperty = { type: 'text', analyzer: 'whitespace' };
  // Each gram once: neither how often nor how long the text is tells anything.
  const grams: estypes.MappingTextProperty = { ...words, norms: false, index_options: 'docs' };
  const each = <Name extends string>(names: readonly Name[], property: estypes.MappingProperty) =>
    Object.fromEntries(names.map((name) => [name, property]));
  return {
    dynamic: 'strict',
    _source: { enabled: true },
    properties: {
      ...{ grams, title_grams: grams, summary_grams: grams, frequent_grams: grams, words, title_words: words },
      ...(kuromoji && { text: { type: 'text', analyzer: 'inflected' } }),
      facets: { type: 'object', dynamic: 'strict', properties: each(Object.keys(index.facets), { type: 'keyword' }) },
      numbers: { type: 'object', dynamic: 'strict', properties: each(index.numbers, { type: 'long' }) },
      suggest: { type: 'keyword' },
      ...each(
        WEEKDAYS.map((day) => `shuffle_${day}`),
        { type: 'keyword', index: false },
      ),
    },
  };
}

/** A document as Elasticsearch gets it. */
export function sourceOf(document: SearchDocument, { kuromoji }: Features) {
  const { title, summary, body } = document;
  const terms = documentTerms(document);
  const joined = (texts: Iterable<string>) => [...texts].join(' ');
  return {
    grams: joined(terms.grams),
    title_grams: joined(terms.titleGrams),
    summary_grams: joined(terms.summaryGrams),
    frequent_grams: joined(terms.frequentGrams),
    words: joined(terms.words),
    title_words: joined(terms.titleWords),
    ...(kuromoji && { text: [...title, ...summary, ...body].join('\n').normalize('NFKC') }),
    facets: document.facets,
    numbers: document.numbers,
    suggest: suggestionRows(document).map(({ key, kind, text }) => [key, kind, text].join(SEPARATOR)),
    ...Object.fromEntries(WEEKDAYS.map((day) => [`shuffle_${day}`, shuffled(document.id, day)])),
  };
}

const shuffled = (id: string, day: number) => createHash('md5').update(`${id}${day}`).digest('hex');
