import operations from '../../../schema/operations.json' with { type: 'json' };
import type { OwnOperations } from './document-store.ts';

/** What the client of this version asks. */
export const ownOperations: OwnOperations = operations;
