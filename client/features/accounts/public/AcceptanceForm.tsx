import { createSignal, type JSX, lazy, Match, Show, Switch } from 'solid-js';
import {
  AcceptInvitationDocument,
  type InvitationQuery,
  type SignInStepPartsFragment,
} from '../../../generated/accounts/public/graphql.ts';
import { type Audience, homeOf, signInPath } from '../../../platform/areas.ts';
import { mutateOverHttp } from '../../../platform/late-mutation.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { enterAs, useSession } from '../../../platform/session.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { PasswordInput, TextInput } from '../../../ui/TextInput.tsx';
import { PASSWORD_HELP } from '../password-rule.ts';
import { focusDoorTitle } from './DoorFrame.tsx';

const EnrolmentStep = lazy(() => import('./EnrolmentStep.tsx'));

/**
 * Invited; then, for those who need a second factor, setting it up and keeping its recovery codes; or accepted, where a second factor
 * is there and is asked for when one changes to the new capacity.
 */
export type Stage = 'invited' | 'enrolling' | 'codes' | 'accepted';

interface AcceptanceFormProps {
  readonly onStage: (stage: Stage) => void;
  readonly token: string;
  readonly invitation: NonNullable<InvitationQuery['invitation']>;
}

const LABELS = { name: 'お名前', kana: 'フリガナ', password: 'パスワード' };

/** Accepts an invitation: with a new account, or for the one that the address has already. */
export function AcceptanceForm(props: AcceptanceFormProps): JSX.Element {
  const session = useSession();
  const [name, setName] = createSignal(props.invitation.name);
  const [kana, setKana] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [stage, setStage] = createSignal<Stage>('invited');
  const go = (next: Stage) => {
    setStage(next);
    props.onStage(next);
  };
  const mustSignIn = () => !props.invitation.needsPassword && session.audience === 'visitor';
  const here = () => signInPath(`/invitations/${props.token}`);

  const proceed = (step: SignInStepPartsFragment) => {
    if (step.session) return void enterAs(step.session.audience as Audience, null);
    if (step.needs === 'SECOND_FACTOR' && session.audience === 'visitor') return location.assign('/signin?step=code');
    go(step.needs === 'ENROLMENT' ? 'enrolling' : 'accepted');
    focusDoorTitle();
  };

  const accept = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const given = props.invitation.needsPassword ? { password: password() } : {};
    const input = { token: props.token, name: name(), kana: kana(), ...given };
    const answer = await mutateOverHttp(AcceptInvitationDocument, { input });
    setBusy(false);
    setError(answer.error);
    if (answer.data) proceed(answer.data.acceptInvitation);
  };

  return (
    <Switch>
      <Match when={stage() === 'accepted'}>
        <p class="mt-2 leading-[1.8]">
          名前か「操作する企業」のメニューから{props.invitation.role}
          に切り替えると、使い始められます。そのとき、もう一つの方法でご本人の確認をします。
        </p>
        <ButtonLink look="fill" size="lg" class="mt-6 w-full" href={homeOf(session.audience)} rel="external">
          マイページへ
        </ButtonLink>
      </Match>
      <Match when={stage() !== 'invited'}>
        <EnrolmentStep next={null} onAnew={() => location.assign('/signin')} onCodes={() => go('codes')} />
      </Match>
      <Match when={mustSignIn()}>
        <p class="mt-4 leading-[1.8]">
          <b>{props.invitation.email}</b> は、すでに登録されています。ログインしてから、招待を受けてください。
        </p>
        <ButtonLink look="fill" size="lg" class="mt-6 w-full" href={here()} rel="external">
          ログインして続ける
        </ButtonLink>
      </Match>
      <Match when={true}>
        <Form class="mt-6 flex flex-col gap-5 noscript:hidden" method="post" onSubmit={() => void accept()}>
          <ErrorSummary error={error()} labels={LABELS} />
          <div>
            <p class="font-bold">メールアドレス</p>
            <p>{props.invitation.email}</p>
          </div>
          <Show
            when={props.invitation.needsPassword}
            fallback={<p class="leading-[1.8]">今のお名前とパスワードのまま、使える役割が増えます。</p>}
          >
            <input type="text" name="username" autocomplete="username" value={props.invitation.email} readonly hidden />
            <TextInput
              {...{ name: 'name', label: LABELS.name, required: true, autocomplete: 'name', maxlength: 60 }}
              value={name()}
              onInput={setName}
              error={problemAt(error(), 'name')}
            />
            <TextInput
              {...{ name: 'kana', label: LABELS.kana, maxlength: 60 }}
              value={kana()}
              onInput={setKana}
              error={problemAt(error(), 'kana')}
            />
            <PasswordInput
              {...{ name: 'password', label: LABELS.password, required: true, autocomplete: 'new-password' }}
              help={PASSWORD_HELP}
              value={password()}
              onInput={setPassword}
              error={problemAt(error(), 'password')}
            />
          </Show>
          <Button type="submit" look="fill" size="lg" busy={busy()}>
            招待を受ける
          </Button>
        </Form>
      </Match>
    </Switch>
  );
}
