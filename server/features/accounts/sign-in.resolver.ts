import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { Public } from '../../platform/graphql/view.ts';
import { beginPasskeyEnrolment, confirmPasskeyEnrolment } from './passkey-enrolment.commands.ts';
import { beginPasskeySignIn, signInWithPasskey } from './passkey-sign-in.commands.ts';
import { cancelSignIn, verifySecondFactor } from './second-factor.commands.ts';
import { settingOf } from './setting.ts';
import { signIn } from './sign-in.commands.ts';
import { hold, proceed } from './sign-in.door.ts';
import { PasskeyEnrolmentInput, SecondFactorInput, SignInInput } from './sign-in.inputs.ts';
import { countCode, countSignIn } from './sign-in.limits.ts';
import { SignInStep, TotpEnrolment } from './sign-in.types.ts';
import { beginTotpEnrolment, confirmTotpEnrolment } from './totp-enrolment.commands.ts';

/** The way in: password, then second factor, or its enrolment; or a passkey alone. */
@Resolver()
export class SignInResolver {
  @Mutation(() => SignInStep)
  @Public()
  async signIn(@Ctx() context: Context, @Arg('input', () => SignInInput) input: SignInInput): Promise<SignInStep> {
    await countSignIn(context, input.email);
    return proceed(context, await context.run(signIn, { ...input, ...settingOf(context) }));
  }

  /** The second step of a sign-in whose password was right. */
  @Mutation(() => SignInStep)
  @Public()
  async verifySecondFactor(
    @Ctx() context: Context,
    @Arg('input', () => SecondFactorInput) input: SecondFactorInput,
  ): Promise<SignInStep> {
    await countCode(context);
    return proceed(context, await context.run(verifySecondFactor, { ...input, ...settingOf(context) }));
  }

  /** JSON of `PublicKeyCredentialRequestOptions`, for whoever has a passkey, or for the person whose sign-in is under way. */
  @Mutation(() => String)
  @Public()
  async beginPasskeySignIn(@Ctx() context: Context): Promise<string> {
    await countCode(context);
    return hold(context, await context.run(beginPasskeySignIn, settingOf(context)));
  }

  /** A passkey alone signs in: the device knows its owner, and the owner has the device. `response` is the browser's answer as JSON. */
  @Mutation(() => SignInStep)
  @Public()
  async signInWithPasskey(
    @Ctx() context: Context,
    @Arg('response', () => String) response: string,
  ): Promise<SignInStep> {
    await countCode(context);
    return proceed(context, await context.run(signInWithPasskey, { response, ...settingOf(context) }));
  }

  /** A new secret for an authenticator app; it counts once a code of it was confirmed. */
  @Mutation(() => TotpEnrolment)
  @Public()
  async beginTotpEnrolment(@Ctx() context: Context): Promise<TotpEnrolment> {
    return hold(context, await context.run(beginTotpEnrolment, settingOf(context)));
  }

  @Mutation(() => SignInStep)
  @Public()
  async confirmTotpEnrolment(@Ctx() context: Context, @Arg('code', () => String) code: string): Promise<SignInStep> {
    await countCode(context);
    return proceed(context, await context.run(confirmTotpEnrolment, { code, ...settingOf(context) }));
  }

  /** JSON of `PublicKeyCredentialCreationOptions`. */
  @Mutation(() => String)
  @Public()
  async beginPasskeyEnrolment(@Ctx() context: Context): Promise<string> {
    return hold(context, await context.run(beginPasskeyEnrolment, settingOf(context)));
  }

  @Mutation(() => SignInStep)
  @Public()
  async confirmPasskeyEnrolment(
    @Ctx() context: Context,
    @Arg('input', () => PasskeyEnrolmentInput) input: PasskeyEnrolmentInput,
  ): Promise<SignInStep> {
    await countCode(context);
    return proceed(context, await context.run(confirmPasskeyEnrolment, { ...input, ...settingOf(context) }));
  }

  /** Forgets the sign-in that is under way. */
  @Mutation(() => Boolean)
  @Public()
  async cancelSignIn(@Ctx() context: Context): Promise<boolean> {
    await context.run(cancelSignIn, settingOf(context));
    context.http?.clearPending();
    return true;
  }
}
