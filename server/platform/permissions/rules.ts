// Who may do what: collected from the features' permissions files, which are the only place that says so.
import { AbilityBuilder, createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { Actor, Audience, Viewer } from '../../kernel/viewer.ts';

export type Rule = RawRuleOf<MongoAbility>;
export type Grant = AbilityBuilder<MongoAbility>['can'];
export type Deny = AbilityBuilder<MongoAbility>['cannot'];

/** A feature's permissions: grants for a viewer. Fields are allow-listed; whatever is not granted is denied. */
export type Permissions = (viewer: Viewer, can: Grant, cannot: Deny) => void;

/** The union of all features' permissions. */
export class PermissionBook {
  readonly #contributions: readonly Permissions[];

  constructor(contributions: readonly Permissions[]) {
    this.#contributions = contributions;
  }

  /** The rules of one viewer. Asks the viewer only for what the rules depend on, so that work can be shared. */
  rulesFor(viewer: Viewer): Rule[] {
    const { can, cannot, rules } = new AbilityBuilder<MongoAbility>(createMongoAbility);
    for (const contribute of this.#contributions) contribute(viewer, can, cannot);
    return rules;
  }

  /** The rules of jobs and imports: everything. */
  rulesForActor(actor: Actor): Rule[] {
    return actor.audience === 'system' ? [{ action: 'manage', subject: 'all' }] : this.rulesFor(actor);
  }
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** For schema views: a viewer who may do all that anyone of the audience may. */
export const TYPICAL_VIEWER: Record<Audience, Viewer> = {
  visitor: { audience: 'visitor' },
  member: { audience: 'member', personId: nobody, organizationId: nobody, sessionId: nobody },
  vendor: { audience: 'vendor', personId: nobody, organizationId: nobody, sessionId: nobody },
  support: { audience: 'support', lead: true, personId: nobody, sessionId: nobody },
  official: { audience: 'official', personId: nobody, sessionId: nobody },
};
