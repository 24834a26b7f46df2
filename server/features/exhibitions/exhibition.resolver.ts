import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { badInput } from '../../kernel/errors.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission, Public } from '../../platform/graphql/view.ts';
import { entitySource } from '../../platform/live/entity-source.ts';
import type { Page } from '../../platform/read/reader.ts';
import {
  acceptExhibitor,
  applyToExhibit,
  cancelRegistration,
  changeExhibition,
  declineExhibitor,
  holdExhibition,
  registerForExhibition,
  registrationByCode,
  revealRegistration,
} from './exhibition.commands.ts';
import { Exhibition, ExhibitionChange, ExhibitionConnection } from './exhibition.entity.ts';
import { ApplicationInput, ExhibitionReference, RegistrationInput } from './exhibition.inputs.ts';
import { RegistrationContact, RegistrationReceipt } from './exhibition.types.ts';
import {
  ExhibitorApplication,
  ExhibitorApplicationChange,
  ExhibitorApplicationConnection,
} from './exhibitor-application.entity.ts';
import { Registration, RegistrationChange, RegistrationConnection } from './registration.entity.ts';

/** Vendors may read other exhibitors' booths, but their list is their own. */
const ownOf = (viewer: Viewer) => (viewer.audience === 'vendor' ? { vendor: viewer.organizationId } : {});

@Resolver()
export class ExhibitionResolver {
  /** Exhibitions and the open event, the latest first. */
  @Query(() => ExhibitionConnection)
  @Public()
  exhibitions(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Exhibition>> {
    return read.page(info, { orderBy: { heldOn: 'desc' }, limit: first, after });
  }

  @Query(() => Exhibition, { nullable: true })
  @Public()
  exhibition(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('slug', () => String) slug: string,
  ): Promise<Exhibition | null> {
    return read.one(info, { slug });
  }

  /** A vendor's own applications, for staff all. */
  @Query(() => ExhibitorApplicationConnection)
  @Permission('read', 'ExhibitorApplication', 'reason')
  exhibitorApplications(
    @Ctx() { read, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('exhibition', () => ID, { nullable: true }) exhibition?: string | null,
  ): Promise<Page<ExhibitorApplication>> {
    const where = { ...ownOf(viewer), ...(exhibition && { exhibition }) };
    return read.page(info, { where, orderBy: { title: 'asc' }, limit: first, after });
  }

  /** Who registered, the newest first. Names are masked. */
  @Query(() => RegistrationConnection)
  @Permission('read', 'Registration')
  registrations(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('exhibition', () => ID) exhibition: string,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Registration>> {
    return read.page(info, { where: { exhibition }, orderBy: { registeredAt: 'desc' }, limit: first, after });
  }

  /** One's own registration, by the code on its receipt. */
  @Query(() => RegistrationReceipt, { nullable: true })
  @Public()
  registration(@Ctx() { run }: Context, @Arg('code', () => String) code: string): Promise<RegistrationReceipt | null> {
    return run(registrationByCode, { code });
  }

  @Mutation(() => RegistrationReceipt)
  @Public()
  registerForExhibition(
    @Ctx() { run }: Context,
    @Arg('input', () => RegistrationInput) input: RegistrationInput,
  ): Promise<RegistrationReceipt> {
    return run(registerForExhibition, input);
  }

  @Mutation(() => RegistrationReceipt)
  @Public()
  cancelRegistration(@Ctx() { run }: Context, @Arg('code', () => String) code: string): Promise<RegistrationReceipt> {
    return run(cancelRegistration, { code });
  }

  /** A visitor's name and address. That they were read is recorded. */
  @Mutation(() => RegistrationContact)
  @Permission('reveal', 'Registration')
  revealRegistration(@Ctx() { run }: Context, @Arg('id', () => ID) id: string): Promise<RegistrationContact> {
    return run(revealRegistration, { id });
  }

  @Mutation(() => ExhibitorApplication)
  @Permission('apply', 'ExhibitorApplication')
  async applyToExhibit(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ApplicationInput) input: ApplicationInput,
  ): Promise<ExhibitorApplication | null> {
    return read.one(info, { id: await run(applyToExhibit, input) });
  }

  @Mutation(() => ExhibitorApplication)
  @Permission('accept', 'ExhibitorApplication')
  async acceptExhibitor(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('application', () => ExhibitionReference) reference: ExhibitionReference,
  ): Promise<ExhibitorApplication | null> {
    return read.one(info, { id: await run(acceptExhibitor, reference) });
  }

  @Mutation(() => ExhibitorApplication)
  @Permission('decline', 'ExhibitorApplication')
  async declineExhibitor(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('application', () => ExhibitionReference) reference: ExhibitionReference,
    @Arg('reason', () => String) reason: string,
  ): Promise<ExhibitorApplication | null> {
    return read.one(info, { id: await run(declineExhibitor, { ...reference, reason }) });
  }

  /** `event`: open, close or reopen the registration of visitors. */
  @Mutation(() => Exhibition)
  @Permission('open', 'Exhibition')
  async changeExhibition(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('event', () => String) event: string,
  ): Promise<Exhibition | null> {
    if (event !== 'open' && event !== 'close' && event !== 'reopen') {
      throw badInput({ path: 'event', code: 'unknown', message: '操作を選び直してください。' });
    }
    return read.one(info, { id: await run(changeExhibition, { id, event }) });
  }

  @Mutation(() => Exhibition)
  @Permission('hold', 'Exhibition')
  async holdExhibition(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('attendance', () => Int) attendance: number,
  ): Promise<Exhibition | null> {
    return read.one(info, { id: await run(holdExhibition, { id, attendance }) });
  }

  /** Places left, exhibitors, state: for everyone, each in their own view (R4.2). `id`: of one only. */
  @Subscription(() => ExhibitionChange, {
    subscribe: ({ args: { since, id } }) =>
      entitySource('Exhibition', { since, only: id ? (change) => change.subject === id : undefined }) as never,
  })
  @Public()
  exhibitionChanged(
    @Root() event: ExhibitionChange,
    @Arg('since', () => String, { nullable: true }) _since?: string,
    @Arg('id', () => ID, { nullable: true }) _id?: string,
  ): ExhibitionChange {
    return event;
  }

  @Subscription(() => ExhibitorApplicationChange, {
    subscribe: ({ args: { since } }) => entitySource('ExhibitorApplication', { since }) as never,
  })
  @Permission('read', 'ExhibitorApplication', 'reason')
  exhibitorApplicationChanged(
    @Root() event: ExhibitorApplicationChange,
    @Arg('since', () => String, { nullable: true }) _since?: string,
  ): ExhibitorApplicationChange {
    return event;
  }

  @Subscription(() => RegistrationChange, {
    subscribe: ({ args: { since } }) => entitySource('Registration', { since }) as never,
  })
  @Permission('read', 'Registration')
  registrationChanged(
    @Root() event: RegistrationChange,
    @Arg('since', () => String, { nullable: true }) _since?: string,
  ): RegistrationChange {
    return event;
  }
}
