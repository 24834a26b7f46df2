/** Who asks. The five audiences of requirements.md; every permission is a function of this value. */

/** 一般閲覧者, 会員企業, ソリューション企業, 支援員・事務局, 県職員. */
export const AUDIENCES = ['visitor', 'member', 'vendor', 'support', 'official'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One of each. */
export const forEachAudience = <Value>(make: (audience: Audience) => Value) =>
  Object.fromEntries(AUDIENCES.map((audience) => [audience, make(audience)])) as Readonly<Record<Audience, Value>>;

interface SignedIn {
  readonly personId: string;
  readonly sessionId: string;
  /** The lead who looks at the platform as this person (view as): nothing can be changed then. */
  readonly viewedBy?: string;
  /** A program with an API token of the person's, which may change things or only read. */
  readonly viaToken?: 'read' | 'write';
}

/** A person of the outside world, acting in exactly one capacity. */
export type Viewer =
  | { readonly audience: 'visitor' }
  | ({ readonly audience: 'member'; readonly organizationId: string } & SignedIn)
  | ({ readonly audience: 'vendor'; readonly organizationId: string } & SignedIn)
  /** `lead` (主任): approves membership, erases personal data, exports the registry, administers accounts. */
  | ({ readonly audience: 'support'; readonly lead: boolean } & SignedIn)
  | ({ readonly audience: 'official' } & SignedIn);

/** Work without a viewer: jobs, imports from the shell. Never reachable through the API. */
export const SYSTEM = { audience: 'system' } as const;
export type Actor = Viewer | typeof SYSTEM;

export const VISITOR: Viewer = { audience: 'visitor' };

/** The person behind an actor, or `null` for visitors and the system. */
export const personOf = (actor: Actor): string | null => ('personId' in actor ? actor.personId : null);

/** The organisation an actor acts for, or `null`. */
export const organizationOf = (actor: Actor): string | null =>
  'organizationId' in actor ? actor.organizationId : null;

/** Whether a program asks, with an API token. */
export const isViaToken = (actor: Actor): boolean => 'viaToken' in actor && actor.viaToken !== undefined;
