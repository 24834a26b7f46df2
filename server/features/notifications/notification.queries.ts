// Notifications of one recipient. Which there are is a statement; what they say is read in the reader's own scope, one read for each kind of
// record: what one may no longer see is neither shown nor counted.
import { type FieldNode, type GraphQLObjectType, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { badInput } from '../../kernel/errors.ts';
import type { Audience } from '../../kernel/viewer.ts';
import { SNAPSHOT_XID, snapshotPosition } from '../../platform/feed/position.ts';
import type { Context } from '../../platform/graphql/context.ts';
import type { PageInfo } from '../../platform/read/reader.ts';
import type { Info } from '../../platform/read/selection.ts';
import { deliveryOf, KINDS, type NotificationKind } from './notification.kinds.ts';
import { capacityOf, recipientOf } from './notification.recipient.ts';
import { SELECTIONS, wordsOf } from './notification.texts.ts';
import type {
  NotificationCount,
  NotificationInbox,
  NotificationPage,
  NotificationSettings,
  NotificationView,
} from './notification.types.ts';

type Reader = Exclude<Audience, 'visitor'>;
/** Of a reader, possibly shared by several: their own person is not asked for. */
type Reading = Pick<Context, 'read' | 'database'>;

interface Row {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly subjectType: string;
  readonly subject: string;
  /** ISO 8601, to the microsecond. */
  readonly at: string;
  readonly readAt: string | null;
}

const COLUMNS = `id, kind, subject_type as "subjectType", subject_id as subject, to_json(at) #>> '{}' as at,
  to_json(read_at) #>> '{}' as "readAt"`;
/** The bell counts no further. */
const MOST_COUNTED = 100;

const fieldsOf = new Map<string, FieldNode[]>();
/** The selection of a record as a document would write it; one object for each, so that its plan is found again. */
function selectionOf(reader: Reader, type: string): FieldNode[] {
  const key = `${reader} ${type}`;
  let nodes = fieldsOf.get(key);
  if (!nodes) {
    const document = parse(`{ told { ${SELECTIONS[reader][type]} } }`, { noLocation: true });
    const [field] = (document.definitions[0] as OperationDefinitionNode).selectionSet.selections;
    nodes = field?.kind === Kind.FIELD ? [field] : [];
    fieldsOf.set(key, nodes);
  }
  return nodes;
}

/** The rows with their words, without those whose record the reader may not read. */
async function inWords(
  reader: Reader,
  { read }: Reading,
  info: Info,
  rows: readonly Row[],
): Promise<NotificationView[]> {
  const byType = Map.groupBy(rows, ({ subjectType }) => subjectType);
  const records = new Map<string, unknown>();
  const load = async (type: string, some: readonly Row[]) => {
    const returnType = info.schema.getType(type) as GraphQLObjectType | undefined;
    if (!returnType || !SELECTIONS[reader][type]) return;
    const path = { prev: undefined, key: `told ${type}`, typename: 'Query' };
    const of = { ...info, asText: false, fieldNodes: selectionOf(reader, type), returnType, path };
    const found = await read.byIds(of, [...new Set(some.map(({ subject }) => subject))]);
    for (const [id, record] of found) records.set(`${type} ${id}`, record);
  };
  await Promise.all([...byType].map(([type, some]) => load(type, some)));
  return rows.flatMap(({ id, kind, subjectType, subject, at, readAt }) => {
    const record = records.get(`${subjectType} ${subject}`);
    const words = record ? wordsOf(reader, kind, record) : null;
    if (!words) return [];
    const [title, text, href] = words;
    return [{ id, kind, at, readAt, title, text, href } as unknown as NotificationView];
  });
}

const encodeCursor = ({ at, id }: Row) => Buffer.from(JSON.stringify([at, id])).toString('base64url');

function decodeCursor(cursor: string): readonly [at: string, id: string] {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id))
      return [at, id];
  } catch {
    /* the same answer as for any other cursor that is not ours */
  }
  throw badInput({
    path: 'after',
    code: 'invalid_cursor',
    message: 'ページの位置を読み取れません。最初から表示してください。',
  });
}

interface Asked {
  readonly first: number;
  readonly after?: string | null;
  readonly unread?: boolean | null;
}

/** The reader's own, the newest first. */
export async function notificationsOf(
  context: Context,
  info: Info,
  { first, after, unread }: Asked,
): Promise<NotificationPage> {
  const capacity = capacityOf(context.viewer);
  const values: unknown[] = [recipientOf(capacity), first + 1];
  if (after) values.push(...decodeCursor(after));
  const { rows } = await context.database.query<Row>(
    `select ${COLUMNS} from notification where recipient = $1 ${unread ? 'and read_at is null' : ''}
       ${after ? 'and (at, id) < ($3::timestamptz, $4::uuid)' : ''} order by at desc, id desc limit $2`,
    values,
  );
  const shown = rows.slice(0, first);
  const pageInfo: PageInfo = {
    ...{ hasNextPage: rows.length > first, hasPreviousPage: !!after },
    startCursor: shown[0] ? encodeCursor(shown[0]) : null,
    endCursor: shown.at(-1) ? encodeCursor(shown.at(-1)!) : null,
  };
  return { nodes: await inWords(capacity.audience, context, info, shown), pageInfo };
}

const UNREAD = `select ${SNAPSHOT_XID} as xid, coalesce((select json_agg(r) from (
    select ${COLUMNS} from notification where recipient = $1 and read_at is null order by at desc, id desc limit ${MOST_COUNTED}
  ) r), '[]') as rows`;

async function unreadOf(reading: Reading, info: Info, recipient: string) {
  const { rows } = await reading.database.query<{ xid: string; rows: Row[] }>(UNREAD, [recipient]);
  const [found] = rows;
  const told = await inWords(recipient.split(':')[0] as Reader, reading, info, found!.rows);
  return { told, position: snapshotPosition(found!.xid) };
}

/** How much waits for the reader. */
export async function inboxOf(context: Context, info: Info): Promise<NotificationInbox> {
  const recipient = recipientOf(capacityOf(context.viewer));
  const { told, position } = await unreadOf(context, info, recipient);
  return { recipient, unread: told.length, position };
}

/** The same for whoever was admitted to listen to a recipient. */
export async function countOf(reading: Reading, info: Info, recipient: string): Promise<NotificationCount> {
  const { told } = await unreadOf(reading, info, recipient);
  return { unread: told.length, latest: told[0]?.title ?? null };
}

/** What the reader chose, beside what holds otherwise. */
export async function settingsOf({ database, viewer }: Context): Promise<NotificationSettings> {
  const capacity = capacityOf(viewer);
  const { rows } = await database.query<{ deliveries: Record<string, string>; from: number | null; to: number | null }>(
    'select deliveries, quiet_from as "from", quiet_to as "to" from notification_setting where recipient = $1',
    [recipientOf(capacity)],
  );
  const kinds = Object.entries(KINDS[capacity.audience]) as [NotificationKind, { label: string; ownMail?: true }][];
  return {
    preferences: kinds.map(([kind, { label, ownMail = false }]) => {
      return { kind, label, ownMail, delivery: deliveryOf(capacity.audience, kind, rows[0]?.deliveries) };
    }),
    quietFrom: rows[0]?.from ?? null,
    quietTo: rows[0]?.to ?? null,
  };
}
