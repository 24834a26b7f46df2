// The record that is asked about: by its id, or by the number that people know it by.
import type { EntityMetadata } from '@mikro-orm/core';
import { badInput, notFound } from '../../kernel/errors.ts';
import type { Services } from '../../platform/foundation.ts';
import { readTypes } from '../../platform/permissions/explain.ts';
import type { AccessRecord, AccessRecordType } from './access.types.ts';
import { TYPES, vocabulary } from './record.kinds.ts';

interface Naming {
  /** A property that is unique, and known to people. */
  readonly number?: string;
  /** A property that every lead may read in every row: nothing else of the record is told. */
  readonly name?: string;
}

const NAMING: Readonly<Record<string, Naming>> = {
  Organization: { number: 'memberNo', name: 'name' },
  Person: { name: 'name' },
  Listing: { number: 'number' },
  Consultation: { number: 'number' },
  Introduction: { number: 'number' },
  Exhibition: { number: 'slug', name: 'title' },
  Article: { name: 'title' },
  ContractYear: { number: 'fiscalYear' },
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The types that can be asked about, in the order in which the vocabulary names them. */
export function recordTypes(services: Services): AccessRecordType[] {
  const known = Object.keys(TYPES);
  return readTypes(services)
    .sort((a, b) => known.indexOf(a) - known.indexOf(b))
    .map((name) => {
      const number = NAMING[name]?.number;
      return { name, label: vocabulary.type(name), numberLabel: number ? vocabulary.field(name, number) : null };
    });
}

/** @throws DomainError `BAD_USER_INPUT` for an unknown type; `NOT_FOUND` */
export async function findRecord(services: Services, type: string, key: string): Promise<AccessRecord> {
  if (!readTypes(services).includes(type)) {
    throw badInput({ path: 'type', code: 'unknown', message: '種類を選んでください。' });
  }
  const meta = services.orm.getMetadata().getByClassName(type as never) as EntityMetadata;
  const { number, name } = NAMING[type] ?? {};
  const column = (property: string) => `"${meta.properties[property as never]!.fieldNames[0]}"::text`;
  const asked = key.normalize('NFKC').trim();
  const place = UUID.test(asked) ? 'id::text' : number ? column(number) : null;
  if (!place || !asked) throw notFound();
  const { rows } = await services.pool.query<{ id: string; number: string | null; name: string | null }>(
    `select id, ${number ? column(number) : 'null'} as number, ${name ? column(name) : 'null'} as name
     from "${meta.tableName}" where ${place} = $1 limit 1`,
    [UUID.test(asked) ? asked.toLowerCase() : asked],
  );
  if (!rows[0]) throw notFound();
  return { type, typeLabel: vocabulary.type(type), ...rows[0] };
}
