import type { Feature } from '../../platform/feature.ts';
import { caseFilePermissions } from './case-file.permissions.ts';
import { caseFileRoutes } from './case-file.routes.ts';

/** A case as a document: for the member's own files, and for the secretariat's. */
export const casefiles: Feature = {
  name: 'casefiles',
  entities: [],
  resolvers: [],
  permissions: caseFilePermissions,
  routes: caseFileRoutes,
};
