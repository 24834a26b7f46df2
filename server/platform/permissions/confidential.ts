// What is confidential, said where it is defined and independent of the rules: the sixth wall stands on this alone.
import type { EntityClass } from '@mikro-orm/core';

/** The audiences whose reads run on database roles of their own: those that must never meet personal data. */
export const RESTRICTED_AUDIENCES = ['visitor', 'official'] as const;
export type RestrictedAudience = (typeof RESTRICTED_AUDIENCES)[number];

const open = new WeakMap<object, readonly RestrictedAudience[]>();
const confidential = new WeakMap<object, Set<string>>();

/** Rules may let these audiences read the entity. Every entity that says nothing is closed to both, as a whole. */
export const OpenTo =
  (...audiences: RestrictedAudience[]): ClassDecorator =>
  (entity) =>
    void open.set(entity, audiences);

/** Personal data, or what one organisation tells the secretariat only: closed to both, whatever the rules say. */
export const Confidential = (): PropertyDecorator => (prototype, name) => {
  const known = confidential.get(prototype.constructor) ?? new Set();
  confidential.set(prototype.constructor, known.add(String(name)));
};

/** Whether an audience's database role may ever be given this property. */
export const mayBeOpened = (entity: EntityClass<object>, property: string, audience: RestrictedAudience): boolean =>
  (open.get(entity)?.includes(audience) ?? false) && !confidential.get(entity)?.has(property);
