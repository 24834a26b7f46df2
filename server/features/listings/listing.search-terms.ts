// Which searches of the directory are counted: those of the people it is made for, by the term alone.
import { DomainError } from '../../kernel/errors.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { listingIndex } from './listing.index.ts';
import type { ListingFilterInput } from './listing.inputs.ts';

const COUNTED: readonly string[] = ['visitor', 'member', 'vendor'];
/** By whoever asks for more nothing is counted, while it is answered all the same. Not kept anywhere. */
const MOST_OF_ONE = { name: 'counted-searches', points: 30, seconds: 60 };

/** Counts a search once its number of hits is known; absent when it is none that counts: staff's, a following page, narrowed. */
export async function searchCounter(
  { viewer, services, http }: Context,
  filter: ListingFilterInput,
  { after }: { after?: string | null },
): Promise<((hits: number) => void) | undefined> {
  const { text, sort: _, ...narrowing } = filter;
  if (!text || after || !COUNTED.includes(viewer.audience) || ('viewedBy' in viewer && viewer.viewedBy))
    return undefined;
  if (Object.values(narrowing).some((value) => (Array.isArray(value) ? value.length : value))) return undefined;
  try {
    if (http) await services.limits.countHere(MOST_OF_ONE, http.ip);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
  return (hits) => services.search.of(listingIndex).terms.record(text, hits, services.clock.now());
}
