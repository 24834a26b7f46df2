// One command, one transaction: what it loads is scoped to its actor, what it changes is announced and audited.
import type { MongoAbility } from '@casl/ability';
import {
  type AnyEntity,
  type EntityClass,
  type FilterQuery,
  LoadStrategy,
  LockMode,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Clock } from '../../kernel/clock.ts';
import { DomainError, forbidden, notFound } from '../../kernel/errors.ts';
import type { Actor } from '../../kernel/viewer.ts';
import type { AuditedSubject } from '../audit/audit.ts';
import type { AuditChain } from '../audit/chain.ts';
import { filterParameters, SYSTEM_SCOPE } from '../permissions/row-filter.ts';

/** A command: the whole of one change of the world. Its name is the action in the audit log. */
export type Command<Input, Result> = (tx: Transaction, input: Input) => Promise<Result>;

interface LoadOptions {
  /** Refuses with `CONFLICT` unless the record still has this version. */
  readonly version?: number;
  /** Waits for other commands on the same record, and makes them wait. */
  readonly lock?: boolean;
  /** Reads past the actor's rows: the caller says why. */
  readonly system?: boolean;
  readonly populate?: readonly string[];
  /** Everything that is populated comes with the one statement: for few rows. */
  readonly joined?: boolean;
}

const transactions = new WeakMap<object, Transaction>();

/** The command that a flush belongs to. Writing outside of a command is a fault. */
export function transactionOf(em: object): Transaction {
  const transaction = transactions.get(em);
  if (!transaction) throw new Error('Entities are written by commands only');
  return transaction;
}

export class Transaction {
  /** Why it is done, for the audit log. */
  why?: string;
  /** What the audit log will say was changed or read; written once, last before the commit. */
  readonly audited: AuditedSubject[] = [];
  /** Whom the command found a visitor to be, as when signing in: the audit log names them. */
  identified?: Actor;
  readonly #afterCommit: (() => void)[] = [];

  constructor(
    readonly em: EntityManager,
    readonly actor: Actor,
    readonly ability: MongoAbility,
    readonly now: Date,
    readonly action: string,
  ) {
    transactions.set(em, this);
  }

  /**
   * One record within the actor's rows.
   * @throws DomainError `NOT_FOUND` when it does not exist or is not the actor's to see; `CONFLICT` on another version.
   */
  async load<Entity extends object>(
    type: EntityClass<Entity>,
    where: string | FilterQuery<Entity>,
    { version, lock, system, populate, joined }: LoadOptions = {},
  ): Promise<Entity> {
    const entity = await this.em.findOne(type, where as never, {
      ...(lock && { lockMode: LockMode.PESSIMISTIC_WRITE }),
      ...(system && { filters: SYSTEM_SCOPE }),
      ...(populate && !lock && { populate: populate as never }),
      ...(joined && { strategy: LoadStrategy.JOINED }),
    });
    if (!entity) throw notFound();
    // Apart from the record: what hangs on it would be locked, too, and two commands that share companies could wait for each other.
    if (populate && lock) await this.em.populate([entity], populate as never, system ? { filters: SYSTEM_SCOPE } : {});
    const current = (entity as { version?: number }).version;
    if (version !== undefined && current !== version) throw new DomainError('CONFLICT', { version: current });
    return entity;
  }

  /**
   * Asks the permissions whether the actor may do `action` to this record.
   * @throws DomainError `FORBIDDEN`
   */
  permit(action: string, entity: AnyEntity): void {
    const type = entity.constructor.name;
    const allowed = this.ability.rulesFor(action, type).find((rule) => rule.matchesConditions(entity as never));
    if (!allowed || allowed.inverted) throw forbidden();
  }

  /** The next readable number of a kind and year, without gaps: it is given back when the transaction fails. */
  async nextNumber(kind: string, year: number): Promise<number> {
    const [row] = await this.em.execute<{ last: number }[]>(
      `insert into numbering (kind, year, last) values (?, ?, 1)
       on conflict (kind, year) do update set last = numbering.last + 1 returning last`,
      [kind, year],
    );
    return row!.last;
  }

  /** Runs once the change is durable: for what must not happen when the transaction fails. */
  afterCommit(work: () => void): void {
    this.#afterCommit.push(work);
  }

  committed(): void {
    for (const work of this.#afterCommit) work();
  }
}

/** What runs a statement of ours. */
export interface Queries {
  query<Row>(statement: { name?: string; text: string; values: readonly unknown[] }): Promise<{ rows: Row[] }>;
}

/**
 * Statements with `$1` within a command's own transaction. A second connection would be taken while the first one is held:
 * many who did so at once would wait for each other.
 */
export const queriesOf = ({ em }: Transaction): Queries => ({
  query: async <Row>({ text, values }: { text: string; values: readonly unknown[] }) => {
    const bound: unknown[] = [];
    const statement = text.replace(/\$(\d+)/g, (_, nth: string) => {
      bound.push(values[Number(nth) - 1]);
      return '?';
    });
    return { rows: (await em.execute(statement, bound)) as Row[] };
  },
});

/**
 * Runs a command as `actor`, in one transaction.
 * @throws DomainError what the command throws; `CONFLICT` when another transaction was faster.
 */
export type CommandRunner = <Input, Result>(
  actor: Actor,
  ability: MongoAbility,
  command: Command<Input, Result>,
  input: Input,
) => Promise<Result>;

export const commandRunner =
  (orm: MikroORM, clock: Clock, chain: AuditChain, committed = () => {}): CommandRunner =>
  async (actor, ability, command, input) => {
    const em = orm.em.fork() as EntityManager;
    em.setFilterParams(...filterParameters(ability));
    const transaction = new Transaction(em, actor, ability, clock.now(), command.name);
    await em.begin();
    try {
      const result = await command(transaction, input);
      // All that is written is written before the audit entries: the end of their chain is the last lock that is taken.
      await em.flush();
      await chain.append(transaction);
      await em.commit();
      transaction.committed();
      committed();
      return result;
    } catch (error) {
      await em.rollback();
      // Neither the names of tables nor what another one wrote there is told.
      if (error instanceof OptimisticLockError || error instanceof UniqueConstraintViolationException) {
        throw new DomainError('CONFLICT');
      }
      throw error;
    }
  };
