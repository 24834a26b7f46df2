import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import {
  AbsenceInput,
  DeskRecordReference,
  DeskSettingInput,
  OfficeExceptionInput,
  ReplyTemplateInput,
  SupportProfileInput,
} from './desk.inputs.ts';
import { deskPromise, officeDays } from './desk.queries.ts';
import { DeskPromise, OfficeDay, TemplatePlaceholder } from './desk.types.ts';
import { removeOfficeException, saveDeskSetting, saveOfficeException } from './office-exception.commands.ts';
import { OfficeException, OfficeExceptionConnection } from './office-exception.entity.ts';
import { removeReplyTemplate, saveReplyTemplate } from './reply-template.commands.ts';
import { ReplyTemplate, ReplyTemplateConnection } from './reply-template.entity.ts';
import { TEMPLATE_PLACEHOLDERS } from './reply-template.placeholders.ts';
import { addAbsence, removeAbsence, saveSupportProfile } from './support-profile.commands.ts';
import { SupportProfile, SupportProfileConnection } from './support-profile.entity.ts';

/** What the desk works with: its hours and promises, its people, its texts. For staff only. */
@Resolver()
export class DeskResolver {
  /** Exception days, the latest first. */
  @Query(() => OfficeExceptionConnection)
  @Permission('read', 'OfficeException')
  officeExceptions(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<OfficeException>> {
    return read.page(info, { orderBy: { date: 'desc' }, limit: first, after });
  }

  /** The days on which the desk is open, both bounds included; at most 400 days. `YYYY-MM-DD`. */
  @Query(() => [OfficeDay])
  @Permission('read', 'OfficeException')
  officeDays(
    @Ctx() { database }: Context,
    @Arg('from', () => String) from: string,
    @Arg('to', () => String) to: string,
  ): Promise<OfficeDay[]> {
    return officeDays(database, from, to);
  }

  @Query(() => DeskPromise)
  @Permission('read', 'DeskSetting')
  deskPromise(@Ctx() { database }: Context): Promise<DeskPromise> {
    return deskPromise(database);
  }

  @Query(() => SupportProfileConnection)
  @Permission('read', 'SupportProfile')
  supportProfiles(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<SupportProfile>> {
    return read.page(info, { orderBy: { kana: 'asc' }, limit: first, after });
  }

  /** By category and title. */
  @Query(() => ReplyTemplateConnection)
  @Permission('read', 'ReplyTemplate')
  replyTemplates(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<ReplyTemplate>> {
    return read.page(info, { orderBy: { category: 'asc', title: 'asc' }, limit: first, after });
  }

  @Query(() => [TemplatePlaceholder])
  @Permission('read', 'ReplyTemplate')
  templatePlaceholders(): TemplatePlaceholder[] {
    return [...TEMPLATE_PLACEHOLDERS];
  }

  @Mutation(() => OfficeException)
  @Permission('save', 'OfficeException')
  async saveOfficeException(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OfficeExceptionInput) input: OfficeExceptionInput,
  ): Promise<OfficeException | null> {
    return read.one(info, { id: await run(saveOfficeException, input) });
  }

  @Mutation(() => ID)
  @Permission('remove', 'OfficeException')
  removeOfficeException(
    @Ctx() { run }: Context,
    @Arg('exception', () => DeskRecordReference) exception: DeskRecordReference,
  ): Promise<string> {
    return run(removeOfficeException, exception);
  }

  @Mutation(() => DeskPromise)
  @Permission('save', 'DeskSetting')
  async saveDeskSetting(
    @Ctx() { run, database }: Context,
    @Arg('input', () => DeskSettingInput) input: DeskSettingInput,
  ): Promise<DeskPromise> {
    await run(saveDeskSetting, input);
    return deskPromise(database);
  }

  /** The person's own, or a lead's to write. */
  @Mutation(() => SupportProfile)
  @Permission('save', 'SupportProfile')
  async saveSupportProfile(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SupportProfileInput) input: SupportProfileInput,
  ): Promise<SupportProfile | null> {
    return read.one(info, { id: await run(saveSupportProfile, input) });
  }

  @Mutation(() => SupportProfile)
  @Permission('save', 'SupportProfile')
  async addAbsence(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AbsenceInput) input: AbsenceInput,
  ): Promise<SupportProfile | null> {
    return read.one(info, { id: await run(addAbsence, input) });
  }

  @Mutation(() => SupportProfile)
  @Permission('save', 'SupportProfile')
  async removeAbsence(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<SupportProfile | null> {
    return read.one(info, { id: await run(removeAbsence, { id }) });
  }

  @Mutation(() => ReplyTemplate)
  @Permission('save', 'ReplyTemplate')
  async saveReplyTemplate(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReplyTemplateInput) input: ReplyTemplateInput,
  ): Promise<ReplyTemplate | null> {
    return read.one(info, { id: await run(saveReplyTemplate, input) });
  }

  @Mutation(() => ID)
  @Permission('remove', 'ReplyTemplate')
  removeReplyTemplate(
    @Ctx() { run }: Context,
    @Arg('template', () => DeskRecordReference) template: DeskRecordReference,
  ): Promise<string> {
    return run(removeReplyTemplate, template);
  }
}
