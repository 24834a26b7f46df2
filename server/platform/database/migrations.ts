import type { MigrationObject } from '@mikro-orm/core';

/** THE ordered list of migrations, in schema/migrations. */
export const migrations: MigrationObject[] = [];
