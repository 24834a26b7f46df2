import { DomainError } from '../../kernel/errors.ts';
import { organizationOf, personOf } from '../../kernel/viewer.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { rowOf } from '../../platform/permissions/ability.ts';
import { LAST_SIGN_IN } from './account.statements.ts';
import { type InvitationRow, invitationRecordOf, openInvitations } from './invitation.queries.ts';
import type { OrganizationPeople, OrganizationPerson } from './organization-people.types.ts';

interface Row {
  readonly people: (Omit<OrganizationPerson, 'isSelf'> & { readonly person: string })[];
  readonly invitations: InvitationRow[];
}

/** `$1` the organisation. Owners first. */
const FIND = `
  select coalesce((select json_agg(json_build_object(
      'id', m.id, 'person', p.id, 'name', p.name, 'kana', p.kana, 'email', p.email, 'role', m.role, 'lastSignInAt', ${LAST_SIGN_IN})
      order by m.role = 'OWNER' desc, p.kana, p.id)
    from membership m join person p on p.id = m.person_id where m.organization_id = $1), '[]') as people,
    ${openInvitations('i.organization_id = $1')} as invitations`;

/** The people of the viewer's organisation; open invitations for those who may send them. */
export async function peopleOf({ viewer, ability, services }: Context): Promise<OrganizationPeople> {
  const organization = organizationOf(viewer);
  if (!organization) throw new DomainError('NOT_FOUND');
  const { rows } = await services.pool.query<Row>({
    ...{ name: 'organization-people', text: FIND, values: [organization] },
  });
  const { people, invitations } = rows[0]!;
  const own = people.find(({ person }) => person === personOf(viewer));
  const membership = rowOf('Membership', { ...own, organization });
  const viewerCanInvite = Boolean(own) && ability.can('appoint', membership);
  return {
    people: people.map(({ person, ...one }) => ({ ...one, isSelf: one.id === own?.id })),
    invitations: viewerCanInvite ? invitations.map(invitationRecordOf) : [],
    viewerCanInvite,
  };
}
