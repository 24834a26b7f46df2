// Statements of compiled reads, kept: what a document asks is compiled once for each shape of rules.
import { createHash } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { compileRead, type Plan, type RootRead } from './compile.ts';
import type { Scope } from './scope.ts';
import { type Info, togglesOf } from './selection.ts';

interface CachedPlan extends Plan {
  name: string | undefined;
  runs: number;
}
/** All plans of one operation in one schema view. */
interface OperationPlans {
  plans: Map<string, CachedPlan>;
  named: number;
  /** By root field, whether its answers can be text; absent: it was not read yet. */
  texts: Map<string, boolean>;
}

/** Named statements skip parsing in PostgreSQL but stay in its memory: only plans that return get a name, and not without end. */
const RUNS_BEFORE_NAME = 3;
const MAX_NAMED = 500;
/** Whoever asks for pages of every size does not take the names of others. */
const MAX_NAMED_OF_OPERATION = 12;
/** n variables in @include make 2^n plans of one document: beyond this it starts again. */
const MAX_PLANS_PER_OPERATION = 50;

/** Shared by all requests on one connection pool. */
export class ReadEngine {
  // Weak: plans live exactly as long as the parsed document, whose number Apollo's documentStore bounds.
  readonly #plans = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, OperationPlans>>();
  #named = 0;

  readonly kysely: Kysely<unknown>;

  constructor(
    readonly orm: MikroORM,
    readonly pool: Pool,
  ) {
    this.kysely = orm.em.getKysely() as Kysely<unknown>;
  }

  plan(read: RootRead, info: Info, scope: Scope): CachedPlan {
    const ofOperation = this.#plansOf(info);
    const { plans } = ofOperation;
    const key = JSON.stringify([
      info.path.key,
      scope.shape.id,
      read.where,
      read.orderBy,
      read.after,
      read.cut,
      read.withTotal,
      read.ranking?.shape,
      read.withCursor,
      info.asText,
      togglesOf(info).map((name) => info.variableValues[name]),
    ]);
    let plan = plans.get(key);
    if (!plan) {
      if (plans.size >= MAX_PLANS_PER_OPERATION) plans.clear();
      plan = { ...compileRead(read, info, scope.shape, this.orm.getMetadata(), this.kysely), name: undefined, runs: 0 };
      plans.set(key, plan);
    }
    const mayBeNamed = this.#named < MAX_NAMED && ofOperation.named < MAX_NAMED_OF_OPERATION;
    if (++plan.runs === RUNS_BEFORE_NAME && mayBeNamed) {
      this.#named++;
      ofOperation.named++;
      plan.name = createHash('sha1').update(plan.text).digest('hex');
    }
    return plan;
  }

  /** Whether a root field, as it was read before, was written by PostgreSQL just as it is sent. */
  writesText(schema: GraphQLSchema, operation: OperationDefinitionNode, key: string): boolean {
    return this.#plans.get(schema)?.get(operation)?.texts.get(key) ?? false;
  }

  /** Learns it beside a field's first answer, by asking again without a statement. */
  learn(info: Info, again: (info: Info, nowhere: Pick<Pool, 'query'>) => Promise<unknown>): void {
    if (info.asText || info.path.prev) return;
    const { texts } = this.#plansOf(info);
    const key = String(info.path.key);
    if (texts.has(key)) return;
    texts.set(key, false);
    again({ ...info, asText: true }, NOWHERE).then(
      () => texts.set(key, true),
      () => {},
    );
  }

  #plansOf({ schema, operation }: Info): OperationPlans {
    let ofSchema = this.#plans.get(schema);
    if (!ofSchema) this.#plans.set(schema, (ofSchema = new WeakMap()));
    let plans = ofSchema.get(operation);
    if (!plans) {
      ofSchema.set(operation, (plans = { plans: new Map(), named: 0, texts: new Map() }));
    }
    return plans;
  }
}

/** Answers every statement with no rows. */
const NOWHERE = { query: async () => ({ rows: [{ j: '[]', cursors: [], xid: '0', total: 0 }] }) } as unknown as Pool;
