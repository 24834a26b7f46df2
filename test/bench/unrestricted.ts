// What permissions cost is told by the same application without them.
import { dist } from './measure.ts';

// biome-ignore lint/suspicious/noExplicitAny: the compiled application, whose types live in server/
type Compiled = any;

/**
 * All features, their rules as open as the application starts with them: signed-in people may do everything; what is
 * granted to visitors and officials, whose columns the database itself limits, is granted of every row.
 */
export async function unrestrictedFeatures(): Promise<unknown> {
  const { features } = await dist('server/features.js');
  return features.map((feature: Compiled) => ({
    ...feature,
    permissions: (viewer: Compiled, can: Compiled) => {
      if (!['visitor', 'official'].includes(viewer.audience)) return can('manage', 'all');
      const ofEveryRow = (action: Compiled, subject: Compiled, fields?: Compiled) =>
        can(action, subject, ...(Array.isArray(fields) ? [fields] : []));
      return feature.permissions(viewer, ofEveryRow, () => ({ because: () => {} }));
    },
  }));
}
