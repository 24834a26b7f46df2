// Parsed and validated documents: each text is parsed once, and validated once per schema view.
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { type Audience, forEachAudience } from '../../kernel/viewer.ts';
import { depthLimit } from './limits.ts';

/** Operations by id, as in `schema/operations.json`: `sha256:` and the digest of the text. */
export type OwnOperations = Readonly<Record<string, string>>;

export interface StoredDocument {
  readonly document: DocumentNode;
  /** Of the only operation; `null`: there are several, a name has to choose. */
  readonly kind: OperationTypeNode | null;
  /** Why the document cannot run in the view; empty when it can. */
  readonly errors: readonly GraphQLError[];
}

const TEXTS = 1_000;
const RULES = [...specifiedRules, depthLimit];

export class DocumentStore {
  readonly #parsed = new Map<string, DocumentNode>();
  /** Weak: what is known of a document goes with it. */
  readonly #stored: Readonly<Record<Audience, WeakMap<DocumentNode, StoredDocument>>>;
  readonly #own: ReadonlyMap<string, string>;
  /** The own ones are as many as they are, and never make way for others. */
  readonly #ownParsed = new Map<string, DocumentNode>();

  constructor(
    readonly views: Readonly<Record<Audience, GraphQLSchema>>,
    own: OwnOperations,
  ) {
    this.#own = new Map(Object.entries(own));
    this.#stored = forEachAudience(() => new WeakMap());
  }

  /** One of the client's own operations; `undefined`: none has this id. */
  own(audience: Audience, id: string): StoredDocument | undefined {
    const text = this.#own.get(id);
    if (text === undefined) return undefined;
    let document = this.#ownParsed.get(id);
    if (!document) this.#ownParsed.set(id, (document = parse(text, { noLocation: true })));
    return this.#store(audience, document);
  }

  /** @throws GraphQLError `GRAPHQL_PARSE_FAILED` */
  any(audience: Audience, text: string): StoredDocument {
    const document = this.#parsed.get(text) ?? parsed(text);
    // Anew at the end: the one that was not asked for longest goes first.
    this.#parsed.delete(text);
    this.#parsed.set(text, document);
    if (this.#parsed.size > TEXTS) this.#parsed.delete(this.#parsed.keys().next().value!);
    return this.#store(audience, document);
  }

  #store(audience: Audience, document: DocumentNode): StoredDocument {
    const ofView = this.#stored[audience];
    let stored = ofView.get(document);
    if (!stored) {
      const kind = getOperationAST(document)?.operation ?? null;
      stored = { document, kind, errors: validate(this.views[audience], document, RULES).map(invalid) };
      ofView.set(document, stored);
    }
    return stored;
  }
}

/** With Apollo's codes, whoever serves the document. */
const failed = (code: string) => (error: GraphQLError) => new GraphQLError(error.message, { extensions: { code } });
const invalid = failed('GRAPHQL_VALIDATION_FAILED');
const unparsable = failed('GRAPHQL_PARSE_FAILED');

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    throw error instanceof GraphQLError ? unparsable(error) : error;
  }
}
