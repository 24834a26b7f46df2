// Where the seeds act: every change is a command, run by somebody, at a time of the past.
import { type EntityClass, type FilterQuery, type FindOptions } from '@mikro-orm/core';
import type { App } from '../server/app.ts';
import type { SettableClock } from '../server/kernel/clock.ts';
import { type Actor, organizationOf, personOf, SYSTEM } from '../server/kernel/viewer.ts';
import type { Command } from '../server/platform/database/transaction.ts';
import { abilityOf } from '../server/platform/permissions/ability.ts';
import { SYSTEM_SCOPE } from '../server/platform/permissions/row-filter.ts';

type Ability = ReturnType<typeof abilityOf>;

export class Stage {
  readonly #abilities = new Map<string, Ability>();

  constructor(
    readonly app: App,
    readonly clock: SettableClock,
    readonly now: Date,
  ) {}

  /**
   * Runs a command as `actor` at `at`.
   * @throws RangeError when `at` lies in the future of the demo, and what the command throws
   */
  act<Input, Result>(actor: Actor, at: Date, command: Command<Input, Result>, input: Input): Promise<Result> {
    if (at > this.now) throw new RangeError(`${command.name} at ${at.toISOString()} has not happened yet`);
    // The runner takes the time before it first waits: several commands may be under way, each with its own.
    this.clock.set(at);
    return this.app.services.runner(actor, this.#abilityOf(actor), command, input);
  }

  /** Runs a command as the system: imports and take-overs. */
  system<Input, Result>(at: Date, command: Command<Input, Result>, input: Input): Promise<Result> {
    return this.act(SYSTEM, at, command, input);
  }

  /** Reads what a command needs to name: ids and versions. */
  async find<Entity extends object>(
    type: EntityClass<Entity>,
    where: FilterQuery<Entity>,
    options: Pick<FindOptions<Entity>, 'orderBy'> = {},
  ): Promise<Entity[]> {
    const em = this.app.services.orm.em.fork();
    return (await em.find(type, where as never, { ...options, filters: SYSTEM_SCOPE } as never)) as Entity[];
  }

  async one<Entity extends object>(type: EntityClass<Entity>, where: FilterQuery<Entity>): Promise<Entity> {
    const [found] = await this.find(type, where);
    if (!found) throw new Error(`No ${type.name} for ${JSON.stringify(where)}`);
    return found;
  }

  #abilityOf(actor: Actor): Ability {
    const key = [actor.audience, personOf(actor), organizationOf(actor)].join();
    const known = this.#abilities.get(key);
    if (known) return known;
    const ability = abilityOf(this.app.services.permissions.rulesForActor(actor));
    this.#abilities.set(key, ability);
    return ability;
  }
}
