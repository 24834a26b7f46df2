import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { entitySource } from '../../platform/live/entity-source.ts';
import type { Page } from '../../platform/read/reader.ts';
import {
  addConsultationEntry,
  adviseConsultation,
  assignConsultation,
  attributeConsultation,
  logConsultation,
  moveConsultation,
  saveConsultationDraft,
  submitConsultation,
  withdrawConsultation,
} from './consultation.commands.ts';
import { Consultation } from './consultation.entity.ts';
import {
  ConsultationDraftInput,
  ConsultationFilterInput,
  ConsultationReference,
  EntryInput,
  LoggedConsultationInput,
} from './consultation.inputs.ts';
import type { ConsultationState } from './consultation.lifecycle.ts';
import { acceptConsultationEntry, resendConsultationEntry } from './consultation.mailbox.ts';
import { BY_CHANGE, BY_DUE, consultationsWhere } from './consultation.queries.ts';
import { ConsultationChange, ConsultationConnection } from './consultation-connection.entity.ts';
import type { EntryKind } from './consultation-entry.entity.ts';
import { agreeToNeedsSheet, saveNeedsSheet } from './needs-sheet.commands.ts';
import { Needs } from './needs-sheet.entity.ts';

type Answer = Promise<Consultation | null>;

@Resolver()
export class ConsultationResolver {
  /** A member's own, for staff all that were received. Staff's queue stands in the order of due times. */
  @Query(() => ConsultationConnection)
  @Permission('read', 'Consultation')
  consultations(
    @Ctx() { read, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('filter', () => ConsultationFilterInput, { nullable: true }) filter?: ConsultationFilterInput,
  ): Promise<Page<Consultation>> {
    const orderBy = viewer.audience === 'support' ? BY_DUE : BY_CHANGE;
    return read.page(info, { where: consultationsWhere(filter ?? {}), orderBy, limit: first, after });
  }

  @Query(() => Consultation, { nullable: true })
  @Permission('read', 'Consultation')
  consultation(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Answer {
    return read.one(info, { id });
  }

  @Mutation(() => Consultation)
  @Permission('save', 'Consultation')
  async saveConsultationDraft(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ConsultationDraftInput) input: ConsultationDraftInput,
  ): Answer {
    return read.one(info, { id: await run(saveConsultationDraft, input) });
  }

  @Mutation(() => Consultation)
  @Permission('submit', 'Consultation')
  async submitConsultation(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ConsultationReference) reference: ConsultationReference,
  ): Answer {
    return read.one(info, { id: await run(submitConsultation, reference) });
  }

  @Mutation(() => Consultation)
  @Permission('log', 'Consultation')
  async logConsultation(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => LoggedConsultationInput) input: LoggedConsultationInput,
  ): Answer {
    const channel = input.channel === 'mail' ? 'mail' : 'phone';
    return read.one(info, { id: await run(logConsultation, { ...input, channel }) });
  }

  @Mutation(() => Consultation)
  @Permission('write', 'Consultation')
  async addConsultationEntry(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EntryInput) input: EntryInput,
  ): Answer {
    return read.one(info, { id: await run(addConsultationEntry, { ...input, kind: input.kind as EntryKind }) });
  }

  /** Shows a mail that came from somebody else (差出人が異なる) to the member. `entry`: its id. */
  @Mutation(() => Consultation)
  @Permission('accept', 'ConsultationEntry')
  async acceptConsultationEntry(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('entry', () => ID) id: string,
  ): Answer {
    return read.one(info, { id: await run(acceptConsultationEntry, { id }) });
  }

  /** Sends the mails of an entry again that did not arrive. `entry`: its id. */
  @Mutation(() => Consultation)
  @Permission('resend', 'ConsultationEntry')
  async resendConsultationEntry(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('entry', () => ID) id: string,
  ): Answer {
    return read.one(info, { id: await run(resendConsultationEntry, { id }) });
  }

  @Mutation(() => Consultation)
  @Permission('assign', 'Consultation')
  async assignConsultation(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ConsultationReference) reference: ConsultationReference,
    @Arg('assignee', () => ID, { nullable: true }) assignee?: string | null,
  ): Answer {
    return read.one(info, { id: await run(assignConsultation, { ...reference, assignee: assignee ?? null }) });
  }

  /** `source`: the id of the announcement that it came by; absent: not known. */
  @Mutation(() => Consultation)
  @Permission('attribute', 'Consultation')
  async attributeConsultation(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ConsultationReference) reference: ConsultationReference,
    @Arg('source', () => ID, { nullable: true }) source?: string | null,
  ): Answer {
    return read.one(info, { id: await run(attributeConsultation, { ...reference, source: source ?? null }) });
  }

  @Mutation(() => Consultation)
  @Permission('move', 'Consultation')
  async moveConsultation(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ConsultationReference) reference: ConsultationReference,
    @Arg('to', () => String) to: string,
  ): Answer {
    return read.one(info, { id: await run(moveConsultation, { ...reference, to: to as ConsultationState }) });
  }

  @Mutation(() => Consultation)
  @Permission('advise', 'Consultation')
  async adviseConsultation(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ConsultationReference) reference: ConsultationReference,
    @Arg('closing', () => String) closing: string,
  ): Answer {
    return read.one(info, { id: await run(adviseConsultation, { ...reference, closing }) });
  }

  @Mutation(() => Consultation)
  @Permission('withdraw', 'Consultation')
  async withdrawConsultation(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ConsultationReference) reference: ConsultationReference,
    @Arg('reason', () => String, { defaultValue: '' }) reason: string,
  ): Answer {
    return read.one(info, { id: await run(withdrawConsultation, { ...reference, reason }) });
  }

  @Mutation(() => Consultation)
  @Permission('organize', 'Consultation')
  async saveNeedsSheet(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ConsultationReference) reference: ConsultationReference,
    @Arg('needs', () => Needs) needs: Needs,
  ): Answer {
    return read.one(info, { id: await run(saveNeedsSheet, { ...reference, needs }) });
  }

  /** `number`: the version that was read. */
  @Mutation(() => Consultation)
  @Permission('agree', 'Consultation')
  async agreeToNeedsSheet(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ID) id: string,
    @Arg('number', () => Int) number: number,
  ): Answer {
    return read.one(info, { id: await run(agreeToNeedsSheet, { id, number }) });
  }

  /** Changes of cases and of what is written in them: a member's own, for staff all. `id`: of one case only. */
  @Subscription(() => ConsultationChange, {
    subscribe: ({ args: { since, id } }) =>
      entitySource('Consultation', { since, only: id ? (change) => change.subject === id : undefined }) as never,
  })
  @Permission('read', 'Consultation')
  consultationChanged(
    @Root() event: ConsultationChange,
    @Arg('since', () => String, { nullable: true }) _since?: string,
    @Arg('id', () => ID, { nullable: true }) _id?: string,
  ): ConsultationChange {
    return event;
  }
}
