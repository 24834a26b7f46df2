import { maskEmail } from '../../kernel/email-address.ts';
import type { Services } from '../../platform/foundation.ts';
import { tokenDigest } from '../../platform/token.ts';
import { INVITED_ROLES, type InvitedRole } from './invitation.entity.ts';
import type { InvitationRecord, InvitationView } from './invitation.types.ts';

interface ViewRow {
  readonly organization: string | null;
  readonly role: InvitedRole;
  readonly email: string;
  readonly name: string;
  readonly needs_password: boolean;
}

const FIND = `
  select o.name as organization, i.role, i.email, i.name,
    not exists (select from person p where p.email = i.email and (p.is_support or p.is_official or exists (
      select from membership m join organization mo on mo.id = m.organization_id
      where m.person_id = p.id and (mo.is_member or mo.is_vendor)))) as needs_password
  from invitation i left join organization o on o.id = i.organization_id
  where i.token_digest = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at > $2`;

/** What the link with this token leads to; `null` when it cannot be used (any more). */
export async function invitationOf(
  { pool, clock }: Pick<Services, 'pool' | 'clock'>,
  token: string,
): Promise<InvitationView | null> {
  const values = [tokenDigest(token), clock.now()];
  const { rows } = await pool.query<ViewRow>({ name: 'invitation', text: FIND, values });
  const row = rows[0];
  if (!row) return null;
  const { organization, email, name, needs_password: needsPassword } = row;
  return { organization, role: INVITED_ROLES[row.role], email, name, needsPassword };
}

/** Open invitations, as JSON, of those that `where` names. Alias: `i`. */
export const openInvitations = (where: string): string => `coalesce((select json_agg(json_build_object(
    'id', i.id, 'name', i.name, 'email', i.email, 'role', i.role, 'organization', io.name, 'invitedAt', i.created_at,
    'expiresAt', i.expires_at, 'mailState', coalesce(sent.state, 'QUEUED')) order by i.created_at desc, i.id)
  from invitation i left join organization io on io.id = i.organization_id
    left join lateral (select m.state from mail m where m.about_type = 'Invitation' and m.about_id = i.id::text
      order by m.queued_at desc limit 1) sent on true
  where i.accepted_at is null and i.revoked_at is null and ${where}), '[]')`;

export type InvitationRow = Omit<InvitationRecord, 'role'> & { readonly role: InvitedRole };

export const invitationRecordOf = (row: InvitationRow): InvitationRecord => ({
  ...row,
  role: INVITED_ROLES[row.role],
});

/** For the secretariat and the prefecture, and to organisations by leads: what leads wait for. Addresses are masked. */
export async function staffInvitations({ pool }: Pick<Services, 'pool'>): Promise<InvitationRecord[]> {
  const { rows } = await pool.query<{ invitations: InvitationRow[] }>({
    name: 'staff-invitations',
    text: `select ${openInvitations(
      '(i.organization_id is null or (select by.is_lead from person by where by.id = i.inviter_id))',
    )} as invitations`,
  });
  return rows[0]!.invitations.map((row) => invitationRecordOf({ ...row, email: maskEmail(row.email) }));
}
