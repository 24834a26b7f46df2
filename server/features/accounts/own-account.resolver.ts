import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { assertNotViewing, type Context } from '../../platform/graphql/context.ts';
import { Public, SignedInOnly } from '../../platform/graphql/view.ts';
import { createApiToken } from './api-token.commands.ts';
import { confirmEmailChange, requestEmailChange } from './email-change.commands.ts';
import {
  changePassword,
  endOtherSessions,
  endSession,
  removePasskey,
  removeTotp,
  renamePasskey,
  renewRecoveryCodes,
  saveProfile,
} from './own-account.commands.ts';
import {
  ApiTokenInput,
  EmailArguments,
  PasskeyNameArguments,
  PasswordChangeInput,
  ProfileInput,
  ReauthenticationInput,
} from './own-account.inputs.ts';
import { accountOf } from './own-account.queries.ts';
import { Account } from './own-account.types.ts';
import { requestPasswordReset, resetPassword } from './password-reset.commands.ts';
import { reauthenticate } from './reauthentication.commands.ts';
import { settingOf } from './setting.ts';
import { thrown } from './sign-in.door.ts';
import { PasswordResetInput } from './sign-in.inputs.ts';
import { countCode, countLink, countMail } from './sign-in.limits.ts';

/** One's own account: profile, password, second factors, devices. */
@Resolver()
export class OwnAccountResolver {
  @Query(() => Account)
  @SignedInOnly()
  account(@Ctx() { services, viewer }: Context): Promise<Account> {
    return accountOf(services, viewer);
  }

  /** Answers until when sensitive acts are possible. */
  @Mutation(() => Date)
  @SignedInOnly()
  async reauthenticate(
    @Ctx() context: Context,
    @Arg('input', () => ReauthenticationInput) input: ReauthenticationInput,
  ): Promise<Date> {
    await countCode(context);
    return thrown(await context.run(reauthenticate, { ...input, ...settingOf(context) }));
  }

  @Mutation(() => Account)
  @SignedInOnly()
  async saveProfile(@Ctx() context: Context, @Arg('input', () => ProfileInput) input: ProfileInput): Promise<Account> {
    await context.run(saveProfile, input);
    return accountOf(context.services, context.viewer);
  }

  /** Ends the other sessions. */
  @Mutation(() => Account)
  @SignedInOnly()
  async changePassword(
    @Ctx() context: Context,
    @Arg('input', () => PasswordChangeInput) input: PasswordChangeInput,
  ): Promise<Account> {
    await countCode(context);
    thrown(await context.run(changePassword, { ...input, ...settingOf(context) }));
    return accountOf(context.services, context.viewer);
  }

  /** Sends a link to the new address. The answer is the same whether or not the address has an account. */
  @Mutation(() => Boolean)
  @SignedInOnly()
  async requestEmailChange(@Ctx() context: Context, @Args() { email }: EmailArguments): Promise<boolean> {
    await countMail(context, email);
    await context.run(requestEmailChange, { email, ...settingOf(context) });
    return true;
  }

  @Mutation(() => Boolean)
  @Public()
  async confirmEmailChange(@Ctx() context: Context, @Arg('token', () => String) token: string): Promise<boolean> {
    await countLink(context);
    await context.run(confirmEmailChange, { token, ...settingOf(context) });
    return true;
  }

  /** Always true: nobody learns who has an account. */
  @Mutation(() => Boolean)
  @Public()
  async requestPasswordReset(@Ctx() context: Context, @Args() { email }: EmailArguments): Promise<boolean> {
    assertNotViewing(context.viewer);
    await countMail(context, email);
    // Not waited for: whether the address has an account shows neither in the answer nor in its time.
    const { run, services } = context;
    void run(requestPasswordReset, { email, ...settingOf(context) }).catch((error: unknown) =>
      services.log.error({ err: error }, 'A request to reset a password failed'),
    );
    return true;
  }

  /** Ends all sessions of the account. */
  @Mutation(() => Boolean)
  @Public()
  async resetPassword(
    @Ctx() context: Context,
    @Arg('input', () => PasswordResetInput) input: PasswordResetInput,
  ): Promise<boolean> {
    await countLink(context);
    await context.run(resetPassword, { ...input, ...settingOf(context) });
    return true;
  }

  @Mutation(() => Account)
  @SignedInOnly()
  async renamePasskey(@Ctx() context: Context, @Args() named: PasskeyNameArguments): Promise<Account> {
    await context.run(renamePasskey, { id: named.id, name: named.name });
    return accountOf(context.services, context.viewer);
  }

  @Mutation(() => Account)
  @SignedInOnly()
  async removePasskey(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Account> {
    await context.run(removePasskey, { id });
    return accountOf(context.services, context.viewer);
  }

  @Mutation(() => Account)
  @SignedInOnly()
  async removeTotp(@Ctx() context: Context): Promise<Account> {
    await context.run(removeTotp, undefined);
    return accountOf(context.services, context.viewer);
  }

  /** Ten new codes; the former ones are worth nothing any more. */
  @Mutation(() => [String])
  @SignedInOnly()
  renewRecoveryCodes(@Ctx() context: Context): Promise<string[]> {
    return context.run(renewRecoveryCodes, settingOf(context));
  }

  /** An API token for the capacity of now: shown in this answer and never again. */
  @Mutation(() => String)
  @SignedInOnly()
  createApiToken(@Ctx() context: Context, @Arg('input', () => ApiTokenInput) input: ApiTokenInput): Promise<string> {
    return context.run(createApiToken, { name: input.name, days: input.days, readOnly: input.readOnly });
  }

  @Mutation(() => Account)
  @SignedInOnly()
  async endSession(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Account> {
    await context.run(endSession, { id });
    return accountOf(context.services, context.viewer);
  }

  @Mutation(() => Account)
  @SignedInOnly()
  async endOtherSessions(@Ctx() context: Context): Promise<Account> {
    await context.run(endOtherSessions, undefined);
    return accountOf(context.services, context.viewer);
  }
}
