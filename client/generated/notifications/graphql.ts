/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How somebody is told. */
export type Delivery =
  | 'DIGEST'
  | 'IN_APP'
  | 'MAIL'
  | 'OFF';

export type LiveEventKind =
  | 'CHANGED'
  | 'GAP'
  | 'POSITION'
  | 'REMOVED';

/** What somebody is told of. */
export type NotificationKind =
  | 'ANSWERED'
  | 'ASSIGNED'
  | 'CONTACT_DUE'
  | 'CONTACT_OPEN'
  | 'DISCLOSED'
  | 'ESCALATED'
  | 'INTRODUCED'
  | 'LISTING_REVIEWED'
  | 'MENTIONED'
  | 'MESSAGE'
  | 'SURVEY_ANSWERED'
  | 'SURVEY_DUE';

export type NotificationPreferenceInput = {
  delivery: Delivery;
  kind: NotificationKind;
};

export type NotificationSettingsInput = {
  preferences: Array<NotificationPreferenceInput>;
  quietFrom?: number | null | undefined;
  quietTo?: number | null | undefined;
};

export type NotificationInboxQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationInboxQuery = { notificationInbox: { recipient: string, unread: number, position: string } };

export type NotificationsQueryVariables = Exact<{
  unread?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: NotificationKind, at: string, readAt: string | null, title: string, text: string, href: string }> } };

export type NotificationsChangedSubscriptionVariables = Exact<{
  recipient: string;
  since?: string | null | undefined;
}>;


export type NotificationsChangedSubscription = { notificationsChanged: { kind: LiveEventKind, position: string, node: { unread: number, latest: string | null } | null } };

export type ReadNotificationsMutationVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type ReadNotificationsMutation = { readNotifications: number };

export type NotificationSettingsPartsFragment = { quietFrom: number | null, quietTo: number | null, preferences: Array<{ kind: NotificationKind, label: string, delivery: Delivery, ownMail: boolean }> };

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationSettingsQuery = { notificationSettings: { quietFrom: number | null, quietTo: number | null, preferences: Array<{ kind: NotificationKind, label: string, delivery: Delivery, ownMail: boolean }> } };

export type SaveNotificationSettingsMutationVariables = Exact<{
  input: NotificationSettingsInput;
}>;


export type SaveNotificationSettingsMutation = { saveNotificationSettings: { quietFrom: number | null, quietTo: number | null, preferences: Array<{ kind: NotificationKind, label: string, delivery: Delivery, ownMail: boolean }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NotificationSettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment NotificationSettingsParts on NotificationSettings {
  preferences {
    kind
    label
    delivery
    ownMail
  }
  quietFrom
  quietTo
}
    `, {"fragmentName":"NotificationSettingsParts"}) as unknown as TypedDocumentString<NotificationSettingsPartsFragment, unknown>;
export const NotificationInboxDocument = {"__meta__":{"id":"sha256:690cdb77f752a0f6f1f661309ce0d08fd9857e37138db5c2e2366e10be4481da"}} as unknown as TypedDocumentString<NotificationInboxQuery, NotificationInboxQueryVariables>;
export const NotificationsDocument = {"__meta__":{"id":"sha256:567fcd0caa96c8c6b737367c1266cdc15b56851250195ca1a9971897eb14f610"}} as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const NotificationsChangedDocument = {"__meta__":{"id":"sha256:10bf9a5aa42bd66d34320de527bf638a2052877b6b09ec54ab3d2b09a011ca18"}} as unknown as TypedDocumentString<NotificationsChangedSubscription, NotificationsChangedSubscriptionVariables>;
export const ReadNotificationsDocument = {"__meta__":{"id":"sha256:7d56e17877dd041050db357b45b4de1d9db88600a12017189c3a087a791b6faf"}} as unknown as TypedDocumentString<ReadNotificationsMutation, ReadNotificationsMutationVariables>;
export const NotificationSettingsDocument = {"__meta__":{"id":"sha256:ae971a2c81ffcfda3721f36602d8ccb4ac6554b44dcbd9b5878cc288a90436b2"}} as unknown as TypedDocumentString<NotificationSettingsQuery, NotificationSettingsQueryVariables>;
export const SaveNotificationSettingsDocument = {"__meta__":{"id":"sha256:2beb95c2c55ab38750b297a3f2d4c3646605623bd3ce3dbd48cb53787ef95e88"}} as unknown as TypedDocumentString<SaveNotificationSettingsMutation, SaveNotificationSettingsMutationVariables>;