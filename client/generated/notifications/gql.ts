/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query NotificationInbox {\n  notificationInbox {\n    recipient\n    unread\n    position\n  }\n}\n\nquery Notifications($unread: Boolean, $first: Int!, $after: String) {\n  notifications(unread: $unread, first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      at\n      readAt\n      title\n      text\n      href\n    }\n  }\n}\n\nsubscription NotificationsChanged($recipient: String!, $since: String) {\n  notificationsChanged(recipient: $recipient, since: $since) {\n    kind\n    position\n    node {\n      unread\n      latest\n    }\n  }\n}\n\nmutation ReadNotifications($ids: [ID!]) {\n  readNotifications(ids: $ids)\n}\n\nfragment NotificationSettingsParts on NotificationSettings {\n  preferences {\n    kind\n    label\n    delivery\n    ownMail\n  }\n  quietFrom\n  quietTo\n}\n\nquery NotificationSettings {\n  notificationSettings {\n    ...NotificationSettingsParts\n  }\n}\n\nmutation SaveNotificationSettings($input: NotificationSettingsInput!) {\n  saveNotificationSettings(input: $input) {\n    ...NotificationSettingsParts\n  }\n}": typeof types.NotificationInboxDocument,
};
const documents: Documents = {
    "query NotificationInbox {\n  notificationInbox {\n    recipient\n    unread\n    position\n  }\n}\n\nquery Notifications($unread: Boolean, $first: Int!, $after: String) {\n  notifications(unread: $unread, first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      at\n      readAt\n      title\n      text\n      href\n    }\n  }\n}\n\nsubscription NotificationsChanged($recipient: String!, $since: String) {\n  notificationsChanged(recipient: $recipient, since: $since) {\n    kind\n    position\n    node {\n      unread\n      latest\n    }\n  }\n}\n\nmutation ReadNotifications($ids: [ID!]) {\n  readNotifications(ids: $ids)\n}\n\nfragment NotificationSettingsParts on NotificationSettings {\n  preferences {\n    kind\n    label\n    delivery\n    ownMail\n  }\n  quietFrom\n  quietTo\n}\n\nquery NotificationSettings {\n  notificationSettings {\n    ...NotificationSettingsParts\n  }\n}\n\nmutation SaveNotificationSettings($input: NotificationSettingsInput!) {\n  saveNotificationSettings(input: $input) {\n    ...NotificationSettingsParts\n  }\n}": types.NotificationInboxDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NotificationInbox {\n  notificationInbox {\n    recipient\n    unread\n    position\n  }\n}\n\nquery Notifications($unread: Boolean, $first: Int!, $after: String) {\n  notifications(unread: $unread, first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      at\n      readAt\n      title\n      text\n      href\n    }\n  }\n}\n\nsubscription NotificationsChanged($recipient: String!, $since: String) {\n  notificationsChanged(recipient: $recipient, since: $since) {\n    kind\n    position\n    node {\n      unread\n      latest\n    }\n  }\n}\n\nmutation ReadNotifications($ids: [ID!]) {\n  readNotifications(ids: $ids)\n}\n\nfragment NotificationSettingsParts on NotificationSettings {\n  preferences {\n    kind\n    label\n    delivery\n    ownMail\n  }\n  quietFrom\n  quietTo\n}\n\nquery NotificationSettings {\n  notificationSettings {\n    ...NotificationSettingsParts\n  }\n}\n\nmutation SaveNotificationSettings($input: NotificationSettingsInput!) {\n  saveNotificationSettings(input: $input) {\n    ...NotificationSettingsParts\n  }\n}"): typeof import('./graphql.ts').NotificationInboxDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
