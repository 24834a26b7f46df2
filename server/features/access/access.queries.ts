// Who can see a record, and why: the answer of the rules, put into words.
import { badInput, notFound } from '../../kernel/errors.ts';
import type { Services } from '../../platform/foundation.ts';
import { abilityOf } from '../../platform/permissions/ability.ts';
import { accessTo } from '../../platform/permissions/access.ts';
import { type Explanation, explain, whoSees } from '../../platform/permissions/explain.ts';
import { audienceOf, PROFILES, type Profile } from '../../platform/permissions/profiles.ts';
import { type Rule, TYPICAL_VIEWER } from '../../platform/permissions/rules.ts';
import { conditionInWords } from '../../platform/permissions/words.ts';
import type { AccessViewerInput } from './access.inputs.ts';
import {
  type AccessExplanation,
  AccessOutcome,
  type AccessRecord,
  type FieldAccess,
  FieldOutcome,
  type ProfileAccess,
  type RuleAccess,
  type ViewerAccess,
} from './access.types.ts';
import { anyoneOf, type Capacity, isOfOrganization, viewerIn } from './capacity.queries.ts';
import { vocabulary } from './record.kinds.ts';

const SHOWN_PEOPLE = 50;

/**
 * Whom an explanation is for, as they stand.
 * @throws DomainError `NOT_FOUND` when nobody has this capacity now; `BAD_USER_INPUT` without an organisation where one is needed
 */
export function capacityAsked(all: readonly Capacity[], asked: AccessViewerInput): Capacity {
  const { profile, personId = null, organizationId = null } = asked;
  if (isOfOrganization(profile) && !organizationId) {
    throw badInput({ path: 'viewer.organizationId', code: 'required', message: '企業を選んでください。' });
  }
  if (!personId && !isOfOrganization(profile)) return anyoneOf(profile);
  const found = all.find(
    (each) => each.profile === profile && each.personId === personId && each.organizationId === organizationId,
  );
  if (!found) throw notFound();
  return found;
}

/** The whole explanation of a record. `capacities` are all that stand; `asked` is explained field by field. */
export async function explainRecord(
  services: Services,
  record: AccessRecord,
  capacities: readonly Capacity[],
  asked: Capacity | null,
): Promise<AccessExplanation> {
  const viewers = new Map(capacities.map((capacity) => [viewerIn(capacity), capacity]));
  const seeing = new Set(
    [...(await whoSees(services, record, [...viewers.keys()]))].map((viewer) => viewers.get(viewer)!),
  );
  const people = capacities.filter((capacity) => capacity.personId && seeing.has(capacity));
  const profiles = await Promise.all(
    PROFILES.map((profile) => profileAccess(services, record, profile, capacities, seeing)),
  );
  return {
    record,
    profiles,
    peopleCount: people.length,
    people: people.slice(0, SHOWN_PEOPLE),
    viewer: asked && (await viewerAccess(services, record, asked)),
  };
}

async function profileAccess(
  services: Services,
  record: AccessRecord,
  profile: Profile,
  capacities: readonly Capacity[],
  seeing: ReadonlySet<Capacity>,
): Promise<ProfileAccess> {
  const organizations = capacities.filter((each) => each.profile === profile && !each.personId);
  const able = organizations.filter((each) => seeing.has(each));
  // Why one of those who see it does; where nobody does, why not.
  const example = able[0] ?? organizations[0] ?? anyoneOf(profile);
  const explanation = await explain(services, record, viewerIn(example));
  const rules = rulesInWords(record.type, explanation, example);
  const told = explanation.visible ? rules.filter(({ met, denies }) => met && !denies) : rules;
  if (!isOfOrganization(profile)) {
    const outcome = explanation.visible ? AccessOutcome.ALL : AccessOutcome.NONE;
    return { profile, outcome, organizations: null, seeingOrganizations: null, rules: told };
  }
  const isAll = able.length > 0 && able.length === organizations.length;
  return {
    profile,
    outcome: isAll ? AccessOutcome.ALL : able.length ? AccessOutcome.SOME : AccessOutcome.NONE,
    organizations: organizations.length,
    seeingOrganizations: able.length,
    rules: told,
  };
}

async function viewerAccess(services: Services, record: AccessRecord, who: Capacity): Promise<ViewerAccess> {
  const explanation = await explain(services, record, viewerIn(who));
  const audience = audienceOf(who.profile);
  const typical = abilityOf(services.permissions.rulesFor(TYPICAL_VIEWER[audience]));
  const isInSchema = (field: string) => accessTo(typical, 'read', record.type, field).kind !== 'never';
  const fields = explanation.fields.map(({ name, readable, rules }): FieldAccess => {
    const hidden = rules.length
      ? FieldOutcome.NOT_MET
      : isInSchema(name)
        ? FieldOutcome.NO_RULE
        : FieldOutcome.NOT_IN_SCHEMA;
    const label = vocabulary.field(record.type, name);
    return { name, label, rules, outcome: readable ? FieldOutcome.READABLE : hidden };
  });
  return {
    who,
    visible: explanation.visible,
    rules: rulesInWords(record.type, explanation, who),
    fields,
  };
}

const rulesInWords = (type: string, { rules }: Explanation, who: Capacity): RuleAccess[] =>
  rules.map(({ rule, met }) => ({
    reason: rule.reason ?? '',
    condition: rule.conditions
      ? conditionInWords(type, rule.conditions as NonNullable<Rule['conditions']>, viewerIn(who), vocabulary)
      : null,
    denies: rule.inverted,
    met,
    fieldCount: rule.fields?.length ?? 0,
  }));
