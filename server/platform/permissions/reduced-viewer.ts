// What several viewers may share: the viewer reduced to what decides which rows and fields they read.
import type { Viewer } from '../../kernel/viewer.ts';
import type { PermissionBook, Rule } from './rules.ts';

/** Opaque to the rules: a rule may compare with them, and nothing else. */
const IDS = ['personId', 'organizationId'] as const;
const OTHER = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

const isRead = ({ action }: Rule) => action === 'read' || action === 'manage';
const textOf = (rules: readonly Rule[]) => JSON.stringify(rules);

interface ReducedViewer {
  readonly reduced: Viewer;
  readonly rules: readonly Rule[];
  /** Equal for viewers who read the same. */
  readonly fingerprint: string;
}

/**
 * The viewer reduced to what the rules asked for, less the ids on which no rule of reading depends: forty members of staff
 * may each save their own photo, and still read the same. Everything shared is executed with the reduced viewer and its rules;
 * what asks for more fails, instead of leaking one person's answer to another.
 */
export function reduce(viewer: Viewer, permissions: PermissionBook): ReducedViewer {
  const asked: Record<string | symbol, unknown> = {};
  const recorder = new Proxy(viewer, {
    get: (target, name) => (asked[name] = Reflect.get(target, name)),
  });
  const own = permissions.rulesFor(recorder);
  const personal = new Set<number>();
  for (const id of IDS) {
    if (asked[id] === undefined) continue;
    const others = permissions.rulesFor({ ...viewer, [id]: OTHER } as Viewer);
    if (others.length !== own.length || textOf(others.filter(isRead)) !== textOf(own.filter(isRead))) continue;
    delete asked[id];
    for (const [at, rule] of own.entries()) if (textOf([rule]) !== textOf([others[at]!])) personal.add(at);
  }
  const rules = own.map((rule, at) => (personal.has(at) ? { ...rule, conditions: PERSONAL } : rule));
  const reduced = new Proxy(asked, {
    get(target, name) {
      if (name in target) return target[name];
      throw notShared(`viewer.${String(name)}`);
    },
  }) as unknown as Viewer;
  return { reduced, rules, fingerprint: JSON.stringify(Object.entries(asked).sort()) };
}

const notShared = (what: string) => new Error(`${what} is not part of what is shared`);

/** In the place of a condition that is one person's own. */
const PERSONAL: Record<string, unknown> = new Proxy(
  {},
  {
    get() {
      throw notShared('A rule about the person');
    },
    ownKeys() {
      throw notShared('A rule about the person');
    },
  },
);
