import type { Feature } from '../../platform/feature.ts';
import { FigureResolver } from './figure.resolver.ts';

/** The contract's figures: queries over the ledger of facts, against the targets of the contract year. */
export const figures: Feature = {
  name: 'figures',
  entities: [],
  resolvers: [FigureResolver],
  permissions: () => {},
};
