import { ref } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { unitRuns } from '../../kernel/search-text.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import type { ListingFilterInput } from './listing.inputs.ts';
import { SavedSearch } from './saved-search.entity.ts';

const MOST_OF_ONE = 20;
const MOST_VALUES = 40;

/** What of a filter says something, in an order of its own; how it is sorted does not. */
export function meaningOf({ sort: _, ...filter }: ListingFilterInput): ListingFilterInput {
  const parts: [string, unknown][] = [];
  for (const [name, value] of Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const given = Array.isArray(value) ? [...new Set(value)].slice(0, MOST_VALUES).sort() : value;
    // Signs that nothing is found by are no words.
    const meant = typeof given === 'string' ? unitRuns(given).length && given.trim() : given;
    const saysNothing = !meant && given !== 0;
    if (!saysNothing && !(Array.isArray(meant) && !meant.length)) parts.push([name, meant]);
  }
  return Object.fromEntries(parts);
}

/** System scope: rows are their owner's, which is asked of the rules below. Locked, so that the most of one are counted. */
const ownSearches = async (tx: Transaction) => {
  const person = personOf(tx.actor)!;
  await tx.em.execute('select from person where id = ? for no key update', [person]);
  return tx.em.find(SavedSearch, { person }, { filters: SYSTEM_SCOPE });
};

/**
 * Keeps a search and tells of new matches from now on (R3.3). The same search twice is one. Answers its id.
 * @throws DomainError `BAD_USER_INPUT` when it asks for everything, or when there are twenty
 */
export async function saveSearch(
  tx: Transaction,
  { name, filter }: { readonly name: string; readonly filter: ListingFilterInput },
): Promise<string> {
  const meaning = meaningOf(filter);
  const refuse = (code: string, message: string) => badInput({ path: 'search.filter', code, message });
  if (!Object.keys(meaning).length) {
    throw refuse('too_wide', 'すべての掲載が対象になるため保存できません。キーワードか条件を指定してください。');
  }
  if (!name.trim()) {
    throw badInput({ path: 'search.name', code: 'required', message: '名前を入力してください。' });
  }
  const own = await ownSearches(tx);
  const same = own.find((one) => JSON.stringify(meaningOf(one.filter)) === JSON.stringify(meaning));
  if (!same && own.length >= MOST_OF_ONE) {
    throw refuse('too_many', '保存できる検索は20件までです。使わないものを削除してください。');
  }
  const search = same ?? new SavedSearch();
  if (!same) {
    const person = tx.em.getReference(Person, personOf(tx.actor)!);
    Object.assign(search, { person: ref(person), filter: meaning, createdAt: tx.now });
  }
  search.name = name.trim();
  search.notifies = true;
  tx.permit('save', search);
  tx.em.persist(search);
  return search.id;
}

interface Reference {
  readonly id: string;
  readonly version: number;
}

/** System scope: whose it is, is asked of the rules; who is not its owner learns nothing. */
async function loadOwn(tx: Transaction, { id, version }: Reference): Promise<SavedSearch> {
  const search = await tx.load(SavedSearch, { id, person: personOf(tx.actor)! }, { system: true, version });
  tx.permit('save', search);
  return search;
}

/** Turns messages about new matches on or off. @throws DomainError `NOT_FOUND`, `CONFLICT` */
export async function setSavedSearchMail(tx: Transaction, input: Reference & { notifies: boolean }): Promise<string> {
  const search = await loadOwn(tx, input);
  search.notifies = input.notifies;
  return search.id;
}

/** @throws DomainError `NOT_FOUND`, `CONFLICT` */
export async function removeSavedSearch(tx: Transaction, reference: Reference): Promise<string> {
  const search = await loadOwn(tx, reference);
  tx.em.remove(search);
  return search.id;
}

/**
 * Ends the messages about all searches of a person, by the link in one of them: whoever holds it need not sign in.
 * @throws DomainError `LINK_INVALID` when there is no such person
 */
export async function stopSavedSearchMail(tx: Transaction, { person }: { readonly person: string }): Promise<boolean> {
  // System scope: the link itself is the right to do so.
  const searches = await tx.em.find(SavedSearch, { person }, { filters: SYSTEM_SCOPE });
  if (!searches.length) throw new DomainError('LINK_INVALID');
  for (const search of searches) search.notifies = false;
  return true;
}
