import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LiveEventKind } from '../../platform/graphql/change-event.ts';
import { PageInfo } from '../../platform/graphql/connection.ts';
import { Delivery, NotificationKind } from './notification.kinds.ts';

/** Something that one is told of, in words made of what one may read now (R3.5, R3.7, R3.9). */
@ObjectType('Notification', { simpleResolvers: true })
export class NotificationView {
  @Field(() => ID)
  id!: string;

  @Field(() => NotificationKind)
  kind!: NotificationKind;

  @Field(() => Date)
  at!: Date;

  @Field(() => Date, { nullable: true })
  readAt!: Date | null;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  text!: string;

  /** Path of the page where it is. */
  @Field(() => String)
  href!: string;
}

@ObjectType('NotificationConnection', { simpleResolvers: true })
export class NotificationPage {
  @Field(() => [NotificationView])
  nodes!: NotificationView[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

/** What waits for one in the present capacity. */
@ObjectType({ simpleResolvers: true })
export class NotificationInbox {
  /** Names it in the subscription; nobody else can use it. */
  @Field(() => String)
  recipient!: string;

  /** Not yet read; 100 stands for as many or more. */
  @Field(() => Int)
  unread!: number;

  /** Where the change feed stood. */
  @Field(() => String)
  position!: string;
}

@ObjectType({ simpleResolvers: true })
export class NotificationCount {
  /** Not yet read; 100 stands for as many or more. */
  @Field(() => Int)
  unread!: number;

  /** The newest one that is not read yet: read out when it comes. */
  @Field(() => String, { nullable: true })
  latest!: string | null;
}

@ObjectType('NotificationEvent', { simpleResolvers: true })
export class NotificationChange {
  @Field(() => LiveEventKind)
  kind!: LiveEventKind;

  @Field(() => String)
  position!: string;

  @Field(() => NotificationCount, { nullable: true })
  node!: NotificationCount | null;
}

/** How one is told of one kind of thing. */
@ObjectType({ simpleResolvers: true })
export class NotificationPreference {
  @Field(() => NotificationKind)
  kind!: NotificationKind;

  @Field(() => String)
  label!: string;

  @Field(() => Delivery)
  delivery!: Delivery;

  /** A mail of its own comes with it: here only the notification in the platform is chosen. */
  @Field(() => Boolean)
  ownMail!: boolean;
}

/** How one is told in the present capacity (通知の設定). */
@ObjectType({ simpleResolvers: true })
export class NotificationSettings {
  @Field(() => [NotificationPreference])
  preferences!: NotificationPreference[];

  /** No mail from so many minutes after midnight (Asia/Tokyo) on; `null`: at any time. */
  @Field(() => Int, { nullable: true })
  quietFrom!: number | null;

  @Field(() => Int, { nullable: true })
  quietTo!: number | null;
}

@InputType()
export class NotificationPreferenceInput {
  @Field(() => NotificationKind)
  kind!: NotificationKind;

  @Field(() => Delivery)
  delivery!: Delivery;
}

const RANGE = '0:00から23:59までの時刻を選んでください。';

@InputType()
export class NotificationSettingsInput {
  @Field(() => [NotificationPreferenceInput])
  preferences!: NotificationPreferenceInput[];

  @Field(() => Int, { nullable: true })
  @Min(0, { message: RANGE })
  @Max(1439, { message: RANGE })
  quietFrom?: number | null;

  @Field(() => Int, { nullable: true })
  @Min(0, { message: RANGE })
  @Max(1439, { message: RANGE })
  quietTo?: number | null;
}
