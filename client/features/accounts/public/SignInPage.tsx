// The one door for members, vendors, staff and officials (R7): password, then the second factor or its enrolment.
import { createSignal, type JSX, lazy, Match, Switch } from 'solid-js';
import type { SignInStepPartsFragment } from '../../../generated/accounts/public/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import type { Audience } from '../../../platform/areas.ts';
import type { AppError } from '../../../platform/operation.ts';
import { enterAs } from '../../../platform/session.ts';
import { DoorFrame } from './DoorFrame.tsx';
import { PasswordStep } from './PasswordStep.tsx';
import { refusalOf } from './refusals.ts';
import { type Step, useSignInAddress } from './sign-in-address.ts';

const CodeStep = lazy(() => import('./CodeStep.tsx'));
const EnrolmentStep = lazy(() => import('./EnrolmentStep.tsx'));

const TITLES: Readonly<Record<Step, string>> = {
  password: 'ログイン',
  code: '確認コードを入力',
  recovery: '回復コードを入力',
  enrolment: '2段階認証を設定',
};

export default function SignInPage(): JSX.Element {
  const address = useSignInAddress();
  const [email, setEmail] = createSignal('');
  const [methods, setMethods] = createSignal<SignInStepPartsFragment['methods'] | null>(null);
  const [refusal, setRefusal] = createSignal<AppError | null>(refusalOf(address.refused()));
  const onlyPasskey = () => address.step() === 'code' && methods()?.includes('TOTP') === false;
  const [enrolled, setEnrolled] = createSignal(false);
  const title = () => {
    if (onlyPasskey()) return 'パスキーで確認';
    return address.step() === 'enrolment' && enrolled() ? '回復コードを保存' : TITLES[address.step()];
  };

  const go = (step: Step) => {
    setRefusal(null);
    address.go(step);
    announce(TITLES[step]);
  };

  /** On to what the server asks for next, or in. */
  const proceed = (step: SignInStepPartsFragment) => {
    if (step.session) return void enterAs(step.session.audience as Audience, address.next());
    setMethods(step.methods);
    go(step.needs === 'ENROLMENT' ? 'enrolment' : 'code');
  };

  /** The time for the second step is over: back to the first, where the address still stands. */
  const beginAnew = (error: AppError | null) => {
    go('password');
    setRefusal(error);
  };

  return (
    <DoorFrame
      title={title()}
      step={stepOf(address.step())}
      intro={enrolled() ? undefined : <Intro step={address.step()} email={email()} />}
    >
      <Switch>
        <Match when={address.step() === 'password'}>
          <PasswordStep
            address={address}
            email={email()}
            onEmail={(typed) => {
              setEmail(typed);
              void CodeStep.preload(); // what comes next, while the password is typed
            }}
            refusal={refusal()}
            onRefusal={setRefusal}
            onStep={proceed}
          />
        </Match>
        <Match when={address.step() === 'enrolment'}>
          <EnrolmentStep next={address.next()} onAnew={beginAnew} onCodes={() => setEnrolled(true)} />
        </Match>
        <Match when={address.step() !== 'password'}>
          <CodeStep
            address={address}
            methods={methods()}
            recovery={address.step() === 'recovery'}
            refusal={refusal()}
            onRefusal={setRefusal}
            onStep={proceed}
            onAnew={beginAnew}
          />
        </Match>
      </Switch>
    </DoorFrame>
  );
}

const stepOf = (step: Step) => (step === 'password' ? undefined : 'ログイン　2 / 2');

function Intro(props: { step: Step; email: string }): JSX.Element {
  const who = () => props.email && <span class="block text-[15px] text-ink-600 leading-[1.75]">{props.email}</span>;
  return (
    <Switch>
      <Match when={props.step === 'password'}>
        <p>会員・ソリューション企業・支援員・県職員の共通の入口です。</p>
      </Match>
      <Match when={props.step === 'code'}>
        <p>ご本人であることを、もう一つの方法で確かめます。{who()}</p>
      </Match>
      <Match when={props.step === 'recovery'}>
        <p>設定のときに保存した10個のうち、まだ使っていない1つを入力してください。{who()}</p>
      </Match>
      <Match when={props.step === 'enrolment'}>
        <p>
          支援員と県職員は、パスワードのほかにもう一つの確認が必要です。設定は初めの1回だけで、3分ほどで終わります。
        </p>
      </Match>
    </Switch>
  );
}
