// Random walks over a schema: operations with nested selections, aliases, fragments and arguments from a world's own values.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** mulberry32: the same walk for the same seed. */
export function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    chance: (probability: number) => next() < probability,
    below: (limit: number) => Math.floor(next() * limit),
    pick: <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!,
  };
}
export type Dice = ReturnType<typeof dice>;

/** What arguments are filled with. */
export interface Values {
  /** An id for an argument of such a name. */
  id(name: string): string;
  /** A text: a number, a slug, something to search for. */
  text(name: string): string;
}

export interface Operation {
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

const DEEPEST = 5;

/** A query of several root fields, or a mutation or subscription of the one that is named. */
export class Walk {
  readonly #variables: Record<string, unknown> = {};
  readonly #definitions: string[] = [];
  readonly #fragments: string[] = [];

  constructor(
    readonly dice: Dice,
    readonly values: Values,
  ) {}

  query(
    type: GraphQLObjectType,
    fields: number,
    without: readonly string[] = [],
    first: readonly string[] = [],
  ): Operation {
    const all = Object.values(type.getFields()).filter(({ name }) => !without.includes(name));
    const wanted = all.filter(({ name }) => first.includes(name));
    const roots = Array.from({ length: fields }, (_, i) =>
      this.#root(this.dice.pick(i === 0 && wanted.length ? wanted : all), `r${i}`),
    );
    return this.#operation('query', roots);
  }

  one(operation: 'query' | 'mutation' | 'subscription', field: GraphQLField<unknown, unknown>): Operation {
    return this.#operation(operation, [this.#root(field, 'r')]);
  }

  #operation(kind: string, roots: readonly string[]): Operation {
    const definitions = this.#definitions.length ? `(${this.#definitions.join(', ')})` : '';
    const document = `${kind} Walk${definitions} {\n${roots.join('\n')}\n}\n${this.#fragments.join('\n')}`;
    return { document, variables: this.#variables };
  }

  #root(field: GraphQLField<unknown, unknown>, alias: string): string {
    return `${alias}: ${field.name}${this.#arguments(field.args, true)}${this.#selection(field.type, 0)}`;
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (!isObjectType(named)) return '';
    const all = Object.values(named.getFields()).filter(
      (field) => depth < DEEPEST || !isObjectType(getNamedType(field.type)),
    );
    // An event is taken whole, or without the record: that something happened to one must not be told either.
    const isEvent = 'kind' in named.getFields() && 'node' in named.getFields();
    const isBare = isEvent && this.dice.chance(0.2);
    const chosen = all.filter((field) => {
      if (isEvent) return !(isBare && field.name === 'node');
      return this.dice.chance(isObjectType(getNamedType(field.type)) ? 0.5 : 0.6);
    });
    const parts = chosen.map((field) => {
      const alias = !isEvent && this.dice.chance(0.15) ? `a${this.dice.below(1e6)}: ` : '';
      return `${alias}${field.name}${this.#arguments(field.args, false)}${this.#selection(field.type, depth + 1)}`;
    });
    const body = `__typename ${parts.join(' ')}`;
    if (this.dice.chance(0.15)) return ` { ... on ${named.name} { ${body} } }`;
    if (!this.dice.chance(0.15)) return ` { ${body} }`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${named.name} { ${body} }`);
    return ` { ...${name} }`;
  }

  #arguments(args: readonly GraphQLArgument[], asVariables: boolean): string {
    const given = args.filter((arg) => isNonNullType(arg.type) || this.dice.chance(0.6));
    const texts = given.map((arg) => {
      if (!asVariables) return `${arg.name}: ${JSON.stringify(this.value(arg.type, arg.name))}`;
      const name = `v${this.#definitions.length}`;
      this.#definitions.push(`$${name}: ${arg.type}`);
      this.#variables[name] = this.value(arg.type, arg.name);
      return `${arg.name}: $${name}`;
    });
    return texts.length ? `(${texts.join(', ')})` : '';
  }

  value(type: GraphQLInputType, name: string): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      return Array.from({ length: 1 + this.dice.below(2) }, () => this.value(nullable.ofType, name));
    }
    if (isEnumType(nullable)) return this.dice.pick(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      const fields: GraphQLInputField[] = Object.values(nullable.getFields());
      const given = fields.filter((field) => isNonNullType(field.type) || this.dice.chance(0.5));
      return Object.fromEntries(given.map((field) => [field.name, this.value(field.type, field.name)]));
    }
    switch (getNamedType(nullable).name) {
      case 'ID':
        return this.values.id(name);
      case 'Int':
        return name === 'first' ? this.dice.below(30) : name === 'fiscalYear' ? 2025 : this.dice.below(3);
      case 'Boolean':
        return this.dice.chance(0.5);
      case 'Float':
        return this.dice.below(100);
      case 'DateTime':
        return '2025-11-12T10:00:00+09:00';
      case 'LocalDate':
        return '2025-11-12';
      default:
        return name === 'id' ? this.values.id(name) : this.values.text(name);
    }
  }
}
