import { emailKey, maskEmail } from '../../kernel/email-address.ts';
import { badInput } from '../../kernel/errors.ts';
import { foldKey } from '../../kernel/japanese-text.ts';
import { folded } from '../../platform/database/folded.ts';
import { SNAPSHOT_XID, snapshotPosition } from '../../platform/feed/position.ts';
import type { Services } from '../../platform/foundation.ts';
import type { Context } from '../../platform/graphql/context.ts';
import type { Page } from '../../platform/read/reader.ts';
import {
  LAST_SIGN_IN,
  type PersonHistory,
  SESSIONS,
  SIGN_INS,
  sessionRecordOf,
  signInViewOf,
} from './account.statements.ts';
import type { AccountFilterInput } from './administration.inputs.ts';
import type { AccountDetail, AccountMembership, AccountRecord } from './administration.types.ts';
import { livingSession } from './session.tables.ts';

interface Row extends Omit<AccountRecord, 'maskedEmail'> {
  readonly email: string;
}

/** The columns of an account as leads see it. `$2` is now. */
const COLUMNS = `
  p.id, p.name, p.kana, p.email, p.created_at as "createdAt", coalesce(p.locked_until > $2::timestamptz, false) as locked,
  array_remove(array[case when p.is_lead then 'LEAD' when p.is_support then 'SUPPORT' end, case when p.is_official then 'OFFICIAL' end,
    case when exists (select from membership m where m.person_id = p.id) then 'ORGANIZATION' end], null) as roles,
  array(select o.name from membership m join organization o on o.id = m.organization_id where m.person_id = p.id order by o.kana, o.id) as organizations,
  case when exists (select from totp t where t.person_id = p.id)
    then case when exists (select from passkey k where k.person_id = p.id) then 'BOTH' else 'TOTP' end
    else case when exists (select from passkey k where k.person_id = p.id) then 'PASSKEY' else 'NONE' end end as "secondFactor",
  ${LAST_SIGN_IN} as "lastSignInAt",
  (select count(*)::int from session s where s.person_id = p.id and ${livingSession('$2')}) as "openSessions"`;

/** A lead who is support, too, is found as LEAD only: 支援員 are those who are no leads. */
const ROLES: Readonly<Record<string, string>> = {
  SUPPORT: 'p.is_support and not p.is_lead',
  LEAD: 'p.is_lead',
  OFFICIAL: 'p.is_official',
  ORGANIZATION: 'exists (select from membership m where m.person_id = p.id)',
};

interface PageOf extends AccountFilterInput {
  readonly first: number;
  readonly after?: string | null;
}

/** Accounts in the order of their readings (フリガナ). An e-mail address finds its account when it is given whole. */
export async function accountsPage(
  { pool, clock }: Pick<Services, 'pool' | 'clock'>,
  { text, role, locked, first, after }: PageOf,
): Promise<Page<AccountRecord>> {
  const term = text?.normalize('NFKC').trim() ?? '';
  const values: unknown[] = [first + 1, clock.now()];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = [...(role ? [ROLES[role]!] : [])];
  if (term) {
    const part = bind(foldKey(term));
    const has = (column: string) => `strpos(${folded(column)}, ${part}) > 0`;
    const company = `exists (select from membership m join organization o on o.id = m.organization_id
      where m.person_id = p.id and (${has('o.name')} or ${has('o.kana')}))`;
    conditions.push(`(${[has('p.name'), has('p.kana'), company, `p.email = ${bind(emailKey(term))}`].join(' or ')})`);
  }
  // Few are locked: their index is used only where the condition itself says that the column is not null.
  if (locked) conditions.push('p.locked_until > $2::timestamptz');
  if (locked === false) conditions.push('(p.locked_until > $2::timestamptz) is not true');
  const where = conditions.length ? conditions.join(' and ') : 'true';
  const cursor = after ? cursorOf(after) : null;
  const beyond = cursor ? `(p.kana, p.id) > (${bind(cursor[0])}, ${bind(cursor[1])}::uuid)` : 'true';
  const { rows } = await pool.query<{ page: Row[]; total: number; xid: string }>(
    `select ${SNAPSHOT_XID} as xid, (select count(*)::int from person p where ${where}) as total,
      coalesce((select json_agg(to_json(one)) from (
        select ${COLUMNS} from (select * from person p where ${where} and ${beyond} order by p.kana, p.id limit $1) p
        order by p.kana, p.id) one), '[]') as page`,
    values,
  );
  const { page, total, xid } = rows[0]!;
  const edges = page.slice(0, first).map((row) => ({
    node: recordOf(row),
    cursor: Buffer.from(JSON.stringify([row.kana, row.id])).toString('base64url'),
  }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    totalCount: total,
    position: snapshotPosition(xid),
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: page.length > first,
      hasPreviousPage: cursor !== null,
    },
  };
}

function cursorOf(after: string): [kana: string, id: string] {
  try {
    const [kana, id] = JSON.parse(Buffer.from(after, 'base64url').toString()) as unknown[];
    if (typeof kana === 'string' && /^[0-9a-f-]{36}$/.test(String(id))) return [kana, String(id)];
  } catch {
    /* the same answer as for any other cursor that is not ours */
  }
  throw badInput({
    path: 'after',
    code: 'invalid_cursor',
    message: 'ページの位置を読み取れません。最初から表示してください。',
  });
}

const recordOf = <Given extends { readonly email: string }>({ email, ...row }: Given) => ({
  ...row,
  maskedEmail: maskEmail(email),
});

interface DetailRow extends Row, PersonHistory {
  readonly memberships: AccountMembership[];
}

/** `$1` the person, `$2` now. */
const DETAIL = `
  select to_json(one) as detail from (select ${COLUMNS}, ${SESSIONS} as sessions, ${SIGN_INS} as "signIns",
    coalesce((select json_agg(json_build_object('id', m.id, 'organization', o.name, 'role', m.role) order by o.kana, o.id)
      from membership m join organization o on o.id = m.organization_id where m.person_id = p.id), '[]') as memberships
  from person p where p.id = $1) one`;

export async function accountDetail(
  { services: { pool, clock }, viewer }: Pick<Context, 'services' | 'viewer'>,
  id: string,
): Promise<AccountDetail | null> {
  const values = [id, clock.now()];
  const { rows } = await pool.query<{ detail: DetailRow }>({ name: 'account-detail', text: DETAIL, values });
  const row = rows[0]?.detail;
  if (!row) return null;
  const currentId = 'sessionId' in viewer ? viewer.sessionId : null;
  return {
    ...recordOf(row),
    sessions: row.sessions.map(sessionRecordOf(currentId)),
    signIns: row.signIns.map(signInViewOf),
  };
}
