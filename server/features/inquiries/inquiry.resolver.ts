import { isUUID } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission, Public } from '../../platform/graphql/view.ts';
import { entitySource } from '../../platform/live/entity-source.ts';
import type { Page } from '../../platform/read/reader.ts';
import {
  assignInquiry,
  attributeInquiry,
  closeInquiry,
  inquiryReceipt,
  logInquiry,
  reopenInquiry,
  revealInquiry,
  saveInquiryContact,
  sendInquiry,
} from './inquiry.commands.ts';
import { convertInquiry, noteInquiryApplication } from './inquiry.conversion.ts';
import { Inquiry, InquiryChange, InquiryConnection } from './inquiry.entity.ts';
import {
  InquiryContactInput,
  InquiryConversionInput,
  InquiryEntryInput,
  InquiryFilterInput,
  InquiryInput,
  InquiryReference,
  LoggedInquiryInput,
} from './inquiry.inputs.ts';
import { countInquiry } from './inquiry.limits.ts';
import { BY_DUE, inquiriesWhere } from './inquiry.queries.ts';
import { InquiryContact, InquiryReceipt } from './inquiry.types.ts';
import { addInquiryEntry, type NewInquiryEntry, resendInquiryEntry } from './inquiry-entry.commands.ts';

type Answer = Promise<Inquiry | null>;

@Resolver()
export class InquiryResolver {
  /** What was asked (R1.1), in the order of due times. */
  @Query(() => InquiryConnection)
  @Permission('read', 'Inquiry')
  inquiries(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('filter', () => InquiryFilterInput, { nullable: true }) filter?: InquiryFilterInput,
  ): Promise<Page<Inquiry>> {
    return read.page(info, { where: inquiriesWhere(filter ?? {}), orderBy: BY_DUE, limit: first, after });
  }

  @Query(() => Inquiry, { nullable: true })
  @Permission('read', 'Inquiry')
  inquiry(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Answer {
    return read.one(info, { id });
  }

  /** The receipt of an inquiry, by the id that its form made. */
  @Query(() => InquiryReceipt, { nullable: true })
  @Public()
  async inquiryReceipt(
    @Ctx() { run }: Context,
    @Arg('requestId', () => String) requestId: string,
  ): Promise<InquiryReceipt | null> {
    return isUUID(requestId) ? run(inquiryReceipt, { requestId }) : null;
  }

  /** The public form (お問合せ). */
  @Mutation(() => InquiryReceipt)
  @Public()
  async sendInquiry(
    @Ctx() context: Context,
    @Arg('input', () => InquiryInput) input: InquiryInput,
  ): Promise<InquiryReceipt> {
    await countInquiry(context, input.email);
    return context.run(sendInquiry, input);
  }

  @Mutation(() => Inquiry)
  @Permission('log', 'Inquiry')
  async logInquiry(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => LoggedInquiryInput) input: LoggedInquiryInput,
  ): Answer {
    const channel = input.channel === 'mail' ? 'mail' : 'phone';
    return read.one(info, { id: await run(logInquiry, { ...input, channel }) });
  }

  @Mutation(() => Inquiry)
  @Permission('reply', 'Inquiry')
  async addInquiryEntry(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => InquiryEntryInput) input: InquiryEntryInput,
  ): Answer {
    return read.one(info, { id: await run(addInquiryEntry, input as NewInquiryEntry) });
  }

  /** Sends an answer again that did not arrive. `entry`: its id. */
  @Mutation(() => Inquiry)
  @Permission('resend', 'InquiryEntry')
  async resendInquiryEntry(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('entry', () => ID) id: string,
  ): Answer {
    return read.one(info, { id: await run(resendInquiryEntry, { id }) });
  }

  @Mutation(() => Inquiry)
  @Permission('assign', 'Inquiry')
  async assignInquiry(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('inquiry', () => InquiryReference) reference: InquiryReference,
    @Arg('assignee', () => ID, { nullable: true }) assignee?: string | null,
  ): Answer {
    return read.one(info, { id: await run(assignInquiry, { ...reference, assignee: assignee ?? null }) });
  }

  /** `source`: the id of the announcement that it came by; absent: not known. */
  @Mutation(() => Inquiry)
  @Permission('attribute', 'Inquiry')
  async attributeInquiry(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('inquiry', () => InquiryReference) reference: InquiryReference,
    @Arg('source', () => ID, { nullable: true }) source?: string | null,
  ): Answer {
    return read.one(info, { id: await run(attributeInquiry, { ...reference, source: source ?? null }) });
  }

  @Mutation(() => Inquiry)
  @Permission('close', 'Inquiry')
  async closeInquiry(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('inquiry', () => InquiryReference) reference: InquiryReference,
  ): Answer {
    return read.one(info, { id: await run(closeInquiry, reference) });
  }

  @Mutation(() => Inquiry)
  @Permission('reopen', 'Inquiry')
  async reopenInquiry(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('inquiry', () => InquiryReference) reference: InquiryReference,
  ): Answer {
    return read.one(info, { id: await run(reopenInquiry, reference) });
  }

  /** Goes on with it as a consultation of a member. */
  @Mutation(() => Inquiry)
  @Permission('convert', 'Inquiry')
  async convertInquiry(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('inquiry', () => InquiryReference) reference: InquiryReference,
    @Arg('conversion', () => InquiryConversionInput) conversion: InquiryConversionInput,
  ): Answer {
    return read.one(info, { id: await run(convertInquiry, { ...reference, conversion }) });
  }

  /** Notes for the screening what the inquirer, who wants to become a member, has to be told or asked. */
  @Mutation(() => Inquiry)
  @Permission('convert', 'Inquiry')
  async noteInquiryApplication(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('inquiry', () => InquiryReference) reference: InquiryReference,
    @Arg('note', () => String) note: string,
  ): Answer {
    return read.one(info, { id: await run(noteInquiryApplication, { ...reference, note }) });
  }

  @Mutation(() => Inquiry)
  @Permission('save', 'Inquiry')
  async saveInquiryContact(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('inquiry', () => InquiryReference) reference: InquiryReference,
    @Arg('contact', () => InquiryContactInput) contact: InquiryContactInput,
  ): Answer {
    return read.one(info, { id: await run(saveInquiryContact, { ...reference, contact }) });
  }

  /** Who asks. That it was read is recorded. */
  @Mutation(() => InquiryContact)
  @Permission('reveal', 'Inquiry')
  revealInquiry(@Ctx() { run }: Context, @Arg('id', () => ID) id: string): Promise<InquiryContact> {
    return run(revealInquiry, { id });
  }

  /** `id`: of one only. */
  @Subscription(() => InquiryChange, {
    subscribe: ({ args: { since, id } }) =>
      entitySource('Inquiry', { since, only: id ? (change) => change.subject === id : undefined }) as never,
  })
  @Permission('read', 'Inquiry')
  inquiryChanged(
    @Root() event: InquiryChange,
    @Arg('since', () => String, { nullable: true }) _since?: string,
    @Arg('id', () => ID, { nullable: true }) _id?: string,
  ): InquiryChange {
    return event;
  }
}
