import type { JSX } from 'solid-js';
import { SignInRecords } from '../SignInRecords.tsx';
import { useOwnAccount } from './own-account.ts';

/** ログイン記録: when, from where, and whether it succeeded. */
export function SignInsSection(): JSX.Element {
  const own = useOwnAccount();
  return (
    <>
      <p class="mt-1 text-[15px] text-ink-700">
        心当たりのない記録があれば、パスワードを変え、事務局窓口へご連絡ください。
      </p>
      <SignInRecords records={own.account().signIns} />
    </>
  );
}
