// A Relay connection whose rows are JSON text: what is beside the rows is written around them, in the order of the selection.
import type { GraphQLObjectType } from 'graphql';
import type { PageInfo } from './reader.ts';
import { type Info, type SelectedField, selectionOf } from './selection.ts';
import { NotText } from './text.ts';

interface ConnectionParts {
  readonly rows: string;
  readonly pageInfo: () => PageInfo;
  readonly totalCount: number | null;
  readonly position: string;
}

/** @throws NotText when rows are asked for under two names or as edges */
export function connectionText(type: GraphQLObjectType, info: Info, parts: ConnectionParts): string {
  const selected = selectionOf(type, info.fieldNodes, info);
  return objectText(selected, (field) => {
    switch (field.field.name) {
      case 'nodes':
        return parts.rows;
      case 'totalCount':
        return JSON.stringify(parts.totalCount);
      case 'position':
        return JSON.stringify(parts.position);
      case 'pageInfo': {
        const pageInfo = parts.pageInfo();
        const below = selectionOf(field.type!, field.nodes, info);
        return objectText(below, ({ field: { name } }) => JSON.stringify(pageInfo[name as keyof PageInfo]));
      }
      default:
        throw new NotText(field.field.name);
    }
  });
}

const objectText = (fields: readonly SelectedField[], text: (field: SelectedField) => string) =>
  `{${fields.map((field) => `${JSON.stringify(field.key)}:${text(field)}`).join()}}`;
