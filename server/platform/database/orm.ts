import 'reflect-metadata';
import type { EntityClass } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { ChangeRecorder } from '../feed/recorder.ts';
import { viewerFilter } from '../permissions/row-filter.ts';
import type { PermissionBook } from '../permissions/rules.ts';
import { migrations } from './migrations.ts';

interface OrmOptions {
  readonly url: string;
  readonly entities: readonly EntityClass<object>[];
  readonly permissions: PermissionBook;
  readonly poolMax: number;
}

/** MikroORM with the viewer filter on by default and every flush recorded. */
export const createOrm = ({ url, entities, permissions, poolMax }: OrmOptions): Promise<MikroORM> =>
  MikroORM.init(
    defineConfig({
      clientUrl: url,
      entities: [...entities],
      metadataProvider: ReflectMetadataProvider,
      extensions: [Migrator],
      filters: { [viewerFilter.name]: viewerFilter },
      autoJoinRefsForFilters: false,
      // Values that a class sets by itself (random codes among them) are no defaults of the table.
      discovery: { inferDefaultValues: false },
      subscribers: [new ChangeRecorder(permissions)],
      migrations: {
        migrationsList: migrations,
        tableName: 'migration',
        snapshot: false,
        transactional: true,
        // It would print to standard output, which belongs to the import's report; `migrate` logs.
        silent: true,
      },
      pool: { max: poolMax },
      forceUtcTimezone: true,
      debug: false,
    }),
  );

export const poolOf = async (orm: MikroORM): Promise<Pool> =>
  (await orm.em.getConnection().getNativeClient()) as unknown as Pool;
