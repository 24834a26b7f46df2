import { badInput } from '../../kernel/errors.ts';
import { foldForSearch } from '../../kernel/search-text.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SynonymGroup } from './synonym.entity.ts';
import { STANDARD_SYNONYMS } from './synonym.standard.ts';

const FEWEST_TERMS = 2;
const MOST_TERMS = 20;
const LONGEST_TERM = 40;

export interface SynonymGroupValues {
  readonly terms: readonly string[];
  readonly note: string;
}

/** Terms without what search does not tell apart: サーバー and サーバ are one. */
function distinct(terms: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const term of terms.map((each) => each.normalize('NFKC').trim())) {
    const folded = foldForSearch(term);
    if (folded && !known.has(folded)) known.set(folded, term);
  }
  return [...known.values()];
}

/** @throws DomainError `BAD_USER_INPUT` when they are no group */
function checked({ terms, note }: SynonymGroupValues): SynonymGroupValues {
  const all = distinct(terms);
  const refuse = (code: string, message: string) => badInput({ path: 'values.terms', code, message });
  if (all.length < FEWEST_TERMS)
    throw refuse(
      'too_few',
      '検索で区別されることばを2つ以上入力してください。かなの違いや長音の有無は、登録しなくても同じとみなします。',
    );
  if (all.length > MOST_TERMS) throw refuse('too_many', 'ことばは20個までです。');
  if (all.some((term) => [...term].length > LONGEST_TERM)) throw refuse('too_long', 'ことばは40文字までです。');
  return { terms: all, note: note.trim() };
}

/**
 * Adds a group of synonyms. Takes effect at once, on every node. Answers its id.
 * @throws DomainError `BAD_USER_INPUT`
 */
export async function createSynonymGroup(tx: Transaction, values: SynonymGroupValues): Promise<string> {
  const { terms, note } = checked(values);
  const group = new SynonymGroup();
  group.change(terms, note, tx.now);
  tx.permit('create', group);
  tx.em.persist(group);
  return group.id;
}

interface Reference {
  readonly id: string;
  readonly version: number;
}

/** @throws DomainError `BAD_USER_INPUT`; `CONFLICT` when a colleague was faster */
export async function saveSynonymGroup(
  tx: Transaction,
  { id, version, values }: Reference & { values: SynonymGroupValues },
): Promise<string> {
  const group = await tx.load(SynonymGroup, id, { version });
  tx.permit('save', group);
  const { terms, note } = checked(values);
  group.change(terms, note, tx.now);
  return id;
}

/** Its terms are different things again. */
export async function removeSynonymGroup(tx: Transaction, { id, version }: Reference): Promise<string> {
  const group = await tx.load(SynonymGroup, id, { version });
  tx.permit('remove', group);
  tx.why = group.terms.join('、');
  tx.em.remove(group);
  return id;
}

/**
 * Takes over the standard vocabulary of DX: those groups of which no term is known yet, so that what staff changed stays. Answers how
 * many were added.
 */
export async function addStandardSynonyms(tx: Transaction): Promise<number> {
  const known = new Set((await tx.em.find(SynonymGroup, {})).flatMap(({ terms }) => terms.map(foldForSearch)));
  let added = 0;
  for (const terms of STANDARD_SYNONYMS) {
    if (terms.some((term) => known.has(foldForSearch(term)))) continue;
    const group = new SynonymGroup();
    group.change(distinct(terms), '', tx.now);
    tx.permit('create', group);
    tx.em.persist(group);
    added++;
  }
  return added;
}
