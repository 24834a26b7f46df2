import { isUUID } from 'class-validator';
import { type GraphQLObjectType, getNamedType, Kind } from 'graphql';
import { forbidden, notFound } from '../../kernel/errors.ts';
import { organizationOf, type Viewer } from '../../kernel/viewer.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { EphemeralSource } from '../../platform/live/ephemeral.ts';
import type { Present } from '../../platform/live/presence.ts';
import { rowOf } from '../../platform/permissions/ability.ts';
import { type Info, selectionOf } from '../../platform/read/selection.ts';
import type { Person } from '../accounts/person.entity.ts';
import { Activity, PresencePlace, type PresentPerson } from './presence.types.ts';

export interface Place {
  readonly place: PresencePlace;
  readonly record?: string | null;
}

const OPENED = { name: 'presence', points: 120, seconds: 60 };
/** A board or a company is never so full; the list stays small in any case. */
const MOST_PEOPLE = 100;

const placeKey = ({ place, record }: Place) => (place === PresencePlace.BOARD ? place : `${place} ${record}`);
/** The board shows who has one of its cases open, too. */
const watched = (at: Place) => (at.place === PresencePlace.BOARD ? null : placeKey(at));

/** The one who is present, as other nodes know them. @throws Error for a visitor */
export function presentAs(viewer: Viewer, at: Place) {
  if (!('personId' in viewer)) throw new Error('A visitor is never present');
  const { audience, personId } = viewer;
  return { audience, personId, organizationId: organizationOf(viewer), place: placeKey(at) };
}

/** What the records of a place are. */
const TYPES = { [PresencePlace.CONSULTATION]: 'Consultation', [PresencePlace.INQUIRY]: 'Inquiry' } as const;
type RecordPlace = keyof typeof TYPES;

/** Those of the records that the viewer may read: one compiled read in their own scope. */
async function readable(
  { read }: Context,
  info: Info,
  place: RecordPlace,
  ids: string[],
): Promise<ReadonlyMap<string, unknown>> {
  const returnType = info.schema.getType(TYPES[place]) as GraphQLObjectType | undefined;
  if (!ids.length || !returnType) return new Map();
  const fieldNodes = [
    {
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: 'present' },
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } }],
      },
    },
  ] as const;
  const path = { prev: undefined, key: `readable${TYPES[place]}`, typename: 'Query' };
  return read.byIds({ ...info, asText: false, fieldNodes, returnType, path }, ids);
}

/**
 * @throws DomainError `FORBIDDEN` for a place of others, `NOT_FOUND` for a record that the viewer may not read
 */
export async function assertMayEnter(context: Context, info: Info, { place, record }: Place): Promise<void> {
  if (!context.ability.can('enter', rowOf('Presence', { place }))) throw forbidden();
  if (place === PresencePlace.BOARD) return;
  if (!record || !isUUID(record) || !(await readable(context, info, place, [record])).size) throw notFound();
}

/** Being subscribed is being here. */
export async function presenceSource(context: Context, info: Info, at: Place): Promise<EphemeralSource> {
  await assertMayEnter(context, info, at);
  const { presence, limits, clock } = context.services;
  return new EphemeralSource({
    watch: (changed) => presence.watch(watched(at), changed),
    enter: async ({ viewer, ability }) => {
      if (!ability.can('announce', 'Presence')) return () => {};
      const who = presentAs(viewer, at);
      await limits.countHere(OPENED, who.personId);
      return presence.enter(who, clock.now());
    },
  });
}

/** Who is there now, of those whom the viewer may see; their names in one read. */
export async function presentAt(context: Context, info: Info, at: Place): Promise<PresentPerson[]> {
  const { services, ability } = context;
  const present = services.presence.at(watched(at)).filter((each) => ability.can('see', rowOf('Presence', each)));
  // The board hears of every place: a member's draft is open to the member alone, and an inquiry is none of its cases.
  const place = at.place === PresencePlace.INQUIRY ? at.place : PresencePlace.CONSULTATION;
  const here = present.filter((each) => recordOf(each) === null || each.place.startsWith(`${place} `));
  const records = new Set(here.map(recordOf).filter((record) => record !== null));
  const known = await readable(context, info, place, [...records]);
  const seen = here.filter((each) => recordOf(each) === null || known.has(recordOf(each)!)).slice(0, MOST_PEOPLE);
  const people = await peopleOf(context, info, [...new Set(seen.map(({ personId }) => personId))]);
  return seen.map((each) => ({
    person: people.get(each.personId) ?? null,
    fromMember: each.audience === 'member',
    activity: each.answering ? Activity.ANSWERING : Activity.HERE,
    since: new Date(each.since),
    record: recordOf(each),
  }));
}

const recordOf = ({ place }: Present) => place.split(' ')[1] ?? null;

async function peopleOf({ read }: Context, info: Info, ids: string[]): Promise<Map<string, Person>> {
  const presence = getNamedType(info.returnType) as GraphQLObjectType;
  const person = selectionOf(presence, info.fieldNodes, info).find(({ field }) => field.name === 'person');
  if (!person || !ids.length) return new Map();
  const path = { prev: info.path, key: person.key, typename: presence.name };
  return read.byIds({ ...info, asText: false, fieldNodes: person.nodes, returnType: person.type!, path }, ids);
}
