import type { Feature } from '../../platform/feature.ts';
import { ContractYear } from './contract-year.entity.ts';
import { Fact } from './fact.entity.ts';
import { factPermissions } from './fact.permissions.ts';
import { FactResolver } from './fact.resolver.ts';

/** The ledger of facts and the contract years: what every figure stands on. */
export const facts: Feature = {
  name: 'facts',
  entities: [Fact, ContractYear],
  resolvers: [FactResolver],
  permissions: factPermissions,
  tables: [
    `create trigger append_only before update or delete or truncate on fact for each statement execute function refuse_change()`,
  ],
};
