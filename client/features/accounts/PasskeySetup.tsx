import FingerprintPattern from 'lucide-solid/icons/fingerprint-pattern';
import { createSignal, type JSX, onMount } from 'solid-js';
import {
  BeginPasskeyEnrolmentDocument,
  ConfirmPasskeyEnrolmentDocument,
  type SignInStepPartsFragment,
} from '../../generated/accounts/public/graphql.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { makePasskey } from './passkeys.ts';
import { Refusal } from './public/Refusal.tsx';
import { mutateSensitively } from './sensitive.ts';

interface PasskeySetupProps {
  readonly onDone: (step: SignInStepPartsFragment) => void;
  /** The sign-in that this belongs to is over. */
  readonly onOver?: (error: AppError) => void;
  readonly onCancel: () => void;
  readonly cancel: string;
}

/** A name that tells this device from the next one, until the person gives a better one. */
const nameOfDevice = (agent: string): string => {
  if (/iPhone|iPad/.test(agent)) return /iPad/.test(agent) ? 'iPad' : 'iPhone';
  if (/Android/.test(agent)) return 'Androidのスマートフォン';
  if (/Mac OS X/.test(agent)) return 'Mac';
  return /Windows/.test(agent) ? 'Windowsのパソコン' : 'この端末';
};

const NOT_KEPT = { code: 'PASSKEY_FAILED', message: 'パスキーを登録できませんでした。' };

/** A passkey is made on this device: a fingerprint, a face or its PIN opens it from then on. */
export function PasskeySetup(props: PasskeySetupProps): JSX.Element {
  const [name, setName] = createSignal(nameOfDevice(navigator.userAgent));
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  onMount(() => document.getElementById('passkey-name')?.focus());

  const make = async (): Promise<AppError | null> => {
    const begun = await mutateSensitively(BeginPasskeyEnrolmentDocument, {});
    if (!begun.data) return begun.error;
    const answer = await makePasskey(begun.data.beginPasskeyEnrolment);
    if ('error' in answer) return answer.error;
    const input = { name: name(), response: answer.response };
    const done = await mutateSensitively(ConfirmPasskeyEnrolmentDocument, { input });
    if (done.data) props.onDone(done.data.confirmPasskeyEnrolment);
    return done.error?.code === 'SECOND_FACTOR_FAILED' ? { ...done.error, ...NOT_KEPT } : done.error;
  };

  const submit = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const refusal = await make();
    setBusy(false);
    if (refusal?.code === 'UNAUTHENTICATED') return props.onOver?.(refusal);
    setError(refusal);
  };

  return (
    <Form class="mt-5 flex flex-col gap-5" onSubmit={() => void submit()}>
      <p class="text-[15px] text-ink-700">
        「登録する」を押すと、この端末が指紋・顔・画面ロックの番号のいずれかをたずねます。指紋や顔の情報が、こちらに送られることはありません。
      </p>
      <Refusal error={error()} />
      <TextInput
        form="passkey"
        name="name"
        label="パスキーの名前"
        required
        help="どの端末のものか分かる名前にしてください。"
        maxlength={50}
        value={name()}
        onInput={setName}
        error={problemAt(error(), 'name')}
      />
      <div class="flex flex-col gap-2">
        <Button type="submit" look="fill" size="lg" busy={busy()}>
          <Icon of={FingerprintPattern} class="size-6" />
          登録する
        </Button>
        <Button look="text" onClick={() => props.onCancel()}>
          {props.cancel}
        </Button>
      </div>
    </Form>
  );
}
