// Whether a button shows is the server's answer: permission and lifecycle together.
import type { Lifecycle } from '../../kernel/lifecycle.ts';
import type { Context } from '../graphql/context.ts';
import { Computed } from './fields.ts';

/**
 * For `viewerCan…` fields of an entity: the viewer may do the event at all, and the record's state allows it now. `looksAt` names
 * the columns that the rules' conditions ask for, where a viewer may do it to some records only.
 */
export const viewerCan =
  <State extends string, Event extends string>(
    subject: string,
    lifecycle: Lifecycle<State, Event>,
    looksAt: readonly string[] = [],
  ) =>
  (event: Event) =>
    Computed<{ state: State } & Record<string, unknown>, string, Context>(['state', ...looksAt], (row, { ability }) => {
      if (!lifecycle.allows(row.state as State, event)) return false;
      if (!looksAt.length) return ability.can(event, subject);
      const rule = ability.rulesFor(event, subject).find((each) => each.matchesConditions(row));
      return rule !== undefined && !rule.inverted;
    });
