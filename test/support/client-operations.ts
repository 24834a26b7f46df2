// What the client asks: its operations as they lie in client/features, each with its fragments.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, visit } from 'graphql';

/** The id under which pages ask for the one operation of the client whose text matches. */
export function idOfOperation(text: RegExp): string {
  const texts = JSON.parse(readFileSync('schema/operations.json', 'utf8')) as Record<string, string>;
  const found = Object.entries(texts).filter((entry) => text.test(entry[1]));
  if (found.length !== 1) throw new Error(`${found.length} operations match ${text}`);
  return found[0]![0];
}

export interface ClientOperation {
  readonly name: string;
  readonly file: string;
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
}

/** Each file's operations with the fragments of their feature, as one document each. */
export function clientOperations(): ClientOperation[] {
  const files = readdirSync('client/features', { recursive: true })
    .map((file) => join('client/features', String(file)))
    .filter((file) => file.endsWith('.graphql'));
  const featureOf = (file: string) => /^client\/features\/[^/]+/.exec(file)![0];
  const parsed = files.map((file) => ({ file, document: parse(readFileSync(file, 'utf8')) }));
  return parsed.flatMap(({ file, document }) => {
    const fragments = parsed
      .filter((other) => featureOf(other.file) === featureOf(file))
      .flatMap((other) => other.document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION));
    return document.definitions
      .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
      .map((operation) => ({
        ...{ file, operation, document: withFragments(operation, fragments) },
        name: `${operation.name!.value} (${basename(dirname(file))}/${basename(file)})`,
      }));
  });
}

function withFragments(operation: OperationDefinitionNode, fragments: DocumentNode['definitions']): DocumentNode {
  const used = new Set<string>();
  const follow = (node: DocumentNode['definitions'][number]): void =>
    void visit(node, {
      FragmentSpread({ name }) {
        if (used.has(name.value)) return;
        used.add(name.value);
        const found = fragments.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value,
        );
        if (found) follow(found);
      },
    });
  follow(operation);
  const needed = fragments.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION && used.has(each.name.value));
  return { kind: Kind.DOCUMENT, definitions: [operation, ...needed] };
}
