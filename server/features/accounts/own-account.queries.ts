import { DomainError } from '../../kernel/errors.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Services } from '../../platform/foundation.ts';
import { type PersonHistory, SESSIONS, SIGN_INS, sessionRecordOf, signInViewOf } from './account.statements.ts';
import { type Account, type PasskeyView, ReauthenticationMethod } from './own-account.types.ts';
import { reauthenticatedUntil } from './session.entity.ts';

interface Row extends PersonHistory {
  readonly name: string;
  readonly kana: string;
  readonly email: string;
  readonly required: boolean;
  readonly has_password: boolean;
  readonly totp_since: Date | null;
  readonly codes: number;
  readonly passkeys: PasskeyView[];
  /** ISO 8601. */
  readonly reauthenticated_at: string;
}

/** `$1` the person, `$2` now, `$3` the session. */
const FIND = `
  select p.name, p.kana, p.email, p.is_support or p.is_official as required, p.password_hash <> '' as has_password,
    (select to_json(t.created_at) from totp t where t.person_id = p.id) as totp_since,
    (select count(*)::int from recovery_code c where c.person_id = p.id and c.used_at is null) as codes,
    coalesce((select json_agg(json_build_object('id', k.id, 'name', k.name, 'createdAt', k.created_at, 'lastUsedAt', k.last_used_at)
      order by k.created_at, k.id) from passkey k where k.person_id = p.id), '[]') as passkeys,
    (select to_json(own.reauthenticated_at) from session own where own.id = $3) as reauthenticated_at,
    ${SESSIONS} as sessions, ${SIGN_INS} as "signIns"
  from person p where p.id = $1`;

/** One's own account. @throws DomainError `UNAUTHENTICATED` for visitors */
export async function accountOf({ pool, clock }: Pick<Services, 'pool' | 'clock'>, viewer: Viewer): Promise<Account> {
  if (viewer.audience === 'visitor') throw new DomainError('UNAUTHENTICATED');
  const now = clock.now();
  const { rows } = await pool.query<Row>({
    ...{ name: 'own-account', text: FIND, values: [viewer.personId, now, viewer.sessionId] },
  });
  const row = rows[0]!;
  const until = reauthenticatedUntil(new Date(row.reauthenticated_at));
  return {
    ...{ name: row.name, kana: row.kana, email: row.email, passkeys: row.passkeys, recoveryCodesLeft: row.codes },
    secondFactorRequired: row.required,
    totpSince: row.totp_since,
    sessions: row.sessions.map(sessionRecordOf(viewer.sessionId)),
    signIns: row.signIns.map(signInViewOf),
    reauthenticatedUntil: until > now ? until : null,
    reauthenticationMethods: [
      ...(row.has_password ? [ReauthenticationMethod.PASSWORD] : []),
      ...(row.totp_since ? [ReauthenticationMethod.TOTP] : []),
      ...(row.passkeys.length ? [ReauthenticationMethod.PASSKEY] : []),
    ],
  };
}
