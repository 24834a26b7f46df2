import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { notFound } from '../../kernel/errors.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { LiveSource } from '../../platform/live/source.ts';
import { readNotifications, saveNotificationSettings } from './notification.commands.ts';
import { countOf, inboxOf, notificationsOf, settingsOf } from './notification.queries.ts';
import { capacityOf, recipientOf } from './notification.recipient.ts';
import { NOTIFICATION_TOPIC } from './notification.tables.ts';
import {
  NotificationChange,
  NotificationInbox,
  NotificationPage,
  NotificationSettings,
  NotificationSettingsInput,
} from './notification.types.ts';

interface Listening {
  readonly recipient: string;
  readonly since?: string | null;
}

/** Changes of what one recipient is told of, as the number that is not yet read. */
const inboxSource = ({ recipient, since }: Listening) =>
  new LiveSource({
    topics: [NOTIFICATION_TOPIC],
    since,
    subjectOf: ({ before }) => (before?.recipient === recipient ? recipient : null),
    wasVisible: () => false,
    load: async (context, info, ids) =>
      new Map(await Promise.all(ids.map(async (id) => [id, await countOf(context, info, id)] as const))),
    admit: ({ viewer }) => {
      if (recipientOf(capacityOf(viewer)) !== recipient) throw notFound();
    },
  });

/** What people are told of, each in the capacity in which they act. */
@Resolver()
export class NotificationResolver {
  /** One's own, the newest first. */
  @Query(() => NotificationPage)
  @Permission('receive', 'Notification')
  notifications(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('unread', () => Boolean, { nullable: true }) unread?: boolean | null,
  ): Promise<NotificationPage> {
    return notificationsOf(context, info, { first, after, unread });
  }

  @Query(() => NotificationInbox)
  @Permission('receive', 'Notification')
  notificationInbox(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<NotificationInbox> {
    return inboxOf(context, info);
  }

  @Query(() => NotificationSettings)
  @Permission('receive', 'Notification')
  notificationSettings(@Ctx() context: Context): Promise<NotificationSettings> {
    return settingsOf(context);
  }

  /** Marks as read; without ids, everything. Answers how many were not read before. */
  @Mutation(() => Int)
  @Permission('receive', 'Notification')
  readNotifications(
    @Ctx() { run }: Context,
    @Arg('ids', () => [ID], { nullable: true }) ids?: string[] | null,
  ): Promise<number> {
    return run(readNotifications, { ids });
  }

  @Mutation(() => NotificationSettings)
  @Permission('receive', 'Notification')
  async saveNotificationSettings(
    @Ctx() context: Context,
    @Arg('input', () => NotificationSettingsInput) input: NotificationSettingsInput,
  ): Promise<NotificationSettings> {
    await context.run(saveNotificationSettings, input);
    return settingsOf(context);
  }

  /** `recipient` as `notificationInbox` answers it: one's own only. */
  @Subscription(() => NotificationChange, { subscribe: ({ args }) => inboxSource(args as Listening) as never })
  @Permission('receive', 'Notification')
  notificationsChanged(
    @Root() event: NotificationChange,
    @Arg('recipient', () => String) _recipient: string,
    @Arg('since', () => String, { nullable: true }) _since?: string,
  ): NotificationChange {
    return event;
  }
}
