// The fair orders of the directory as indexes: seven shuffles of all listings, one for each weekday (R3.7).
import { Index } from '@mikro-orm/decorators/legacy';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** Where a listing stands on the ring of a weekday (0: Sunday). */
export const ringExpression = (weekday: number, alias = '') => `md5(${alias}id::text || '${weekday}')`;

/** One index for each ring, over what is published. */
export const RingIndexes = (): ClassDecorator => (target) => {
  for (const weekday of WEEKDAYS) {
    const name = `listing_ring_${weekday}`;
    const expression = `create index "${name}" on "listing" (${ringExpression(weekday)}, "id") where state = 'PUBLISHED'`;
    Index({ name, expression })(target as never);
  }
};
