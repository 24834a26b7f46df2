// The second factor is set up at the first sign-in of those who need one.
import ChevronRight from 'lucide-solid/icons/chevron-right';
import FingerprintPattern from 'lucide-solid/icons/fingerprint-pattern';
import Smartphone from 'lucide-solid/icons/smartphone';
import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { CancelSignInDocument, type SignInStepPartsFragment } from '../../../generated/accounts/public/graphql.ts';
import type { Audience } from '../../../platform/areas.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { enterAs } from '../../../platform/session.ts';
import { Icon, type IconSource } from '../../../ui/Icon.tsx';
import { PasskeySetup } from '../PasskeySetup.tsx';
import { RecoveryCodes } from '../RecoveryCodes.tsx';
import { TotpSetup } from '../TotpSetup.tsx';
import { focusDoorTitle } from './DoorFrame.tsx';

type Way = 'totp' | 'passkey';

interface EnrolmentStepProps {
  readonly next: string | null;
  /** Back to the password. */
  readonly onAnew: (error: AppError | null) => void;
  /** It is set up; the recovery codes are shown. */
  readonly onCodes: () => void;
}

/** Chooses a way, sets it up, keeps the recovery codes, goes in. */
export default function EnrolmentStep(props: EnrolmentStepProps): JSX.Element {
  const [way, setWay] = createSignal<Way | null>(null);
  const [done, setDone] = createSignal<SignInStepPartsFragment | null>(null);
  const enter = () => void enterAs(done()!.session!.audience as Audience, props.next);

  const finish = (step: SignInStepPartsFragment) => {
    setDone(step);
    if (!step.recoveryCodes) return enter();
    props.onCodes();
    focusDoorTitle();
  };
  const choose = (chosen: Way | null) => {
    setWay(chosen);
    focusDoorTitle();
  };
  const leave = async () => {
    await mutate(CancelSignInDocument, {});
    props.onAnew(null);
  };
  const common = { onDone: finish, onOver: props.onAnew, onCancel: () => choose(null), cancel: 'ほかの方法を選ぶ' };

  return (
    <Switch>
      <Match when={done()?.recoveryCodes}>
        {(codes) => <RecoveryCodes codes={codes()} action="保存したので続ける" onSaved={enter} />}
      </Match>
      <Match when={way() === 'totp'}>
        <TotpSetup {...common} />
      </Match>
      <Match when={way() === 'passkey'}>
        <PasskeySetup {...common} />
      </Match>
      <Match when={true}>
        <h2 class="mt-6 text-[17px]">どちらで確認しますか</h2>
        <div class="mt-3 flex flex-col gap-3">
          <Choice
            icon={FingerprintPattern}
            title="パスキー"
            text="この端末の指紋・顔・画面ロックで確認します。入力する数字はありません。"
            onChoose={() => choose('passkey')}
          />
          <Choice
            icon={Smartphone}
            title="認証アプリ"
            text="スマートフォンのアプリに出る6けたの数字を、毎回入力します。"
            onChoose={() => choose('totp')}
          />
        </div>
        <p class="mt-4 text-[15px] text-ink-700">もう一方も、あとからアカウントの画面で追加できます。</p>
        <button type="button" class="link mt-3 min-h-11" onClick={() => void leave()}>
          別の人でログイン
        </button>
      </Match>
    </Switch>
  );
}

const Choice = (props: { icon: IconSource; title: string; text: string; onChoose: () => void }) => (
  <button
    type="button"
    class="flex w-full items-center gap-4 rounded-12 border border-ink-420 bg-white p-4 text-left hover:border-key-700 hover:bg-key-50"
    onClick={() => props.onChoose()}
  >
    <Icon of={props.icon} class="size-7 text-key-800" />
    <span class="min-w-0 flex-1">
      <span class="block text-[17px] font-bold leading-snug">{props.title}</span>
      <span class="mt-0.5 block text-[14px] text-ink-700 leading-[1.6]">{props.text}</span>
    </span>
    <Icon of={ChevronRight} class="size-5 text-ink-600" />
  </button>
);
