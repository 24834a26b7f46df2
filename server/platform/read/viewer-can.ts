// Whether a button shows is the server's answer: permission and lifecycle together.
import type { Lifecycle } from '../../kernel/lifecycle.ts';
import type { Context } from '../graphql/context.ts';
import { Computed } from './fields.ts';

/** For `viewerCan…` fields of an entity: the viewer may do the event at all, and the record's state allows it now. */
export const viewerCan =
  <State extends string, Event extends string>(subject: string, lifecycle: Lifecycle<State, Event>) =>
  (event: Event) =>
    Computed<{ state: State }, 'state', Context>(
      ['state'],
      ({ state }, { ability }) => ability.can(event, subject) && lifecycle.allows(state, event),
    );
