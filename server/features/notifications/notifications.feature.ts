import type { Feature } from '../../platform/feature.ts';
import { notificationConsumer } from './notification.consumer.ts';
import { keepNotifications } from './notification.mailing.ts';
import { notificationPermissions } from './notification.permissions.ts';
import { NotificationResolver } from './notification.resolver.ts';
import { notificationRoutes } from './notification.routes.ts';
import { NOTIFICATION_TABLES } from './notification.tables.ts';

/** Who is told of what happened, in the platform and by mail (お知らせ). */
export const notifications: Feature = {
  name: 'notifications',
  entities: [],
  resolvers: [NotificationResolver],
  permissions: notificationPermissions,
  tables: NOTIFICATION_TABLES,
  consumers: [notificationConsumer],
  routes: notificationRoutes,
  upkeep: keepNotifications,
};
