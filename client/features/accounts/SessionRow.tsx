import KeyRound from 'lucide-solid/icons/key-round';
import Monitor from 'lucide-solid/icons/monitor';
import Smartphone from 'lucide-solid/icons/smartphone';
import { type JSX, Show } from 'solid-js';
import { date, when } from '../../platform/format.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';

export interface OpenSession {
  readonly id: string;
  readonly current?: boolean;
  readonly capacity: string;
  readonly device: string;
  readonly address: string;
  /** The name of an API token. */
  readonly token?: string | null;
  readonly readOnly: boolean;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

const iconOf = ({ token, device }: OpenSession) =>
  token ? KeyRound : /iPhone|Android|iPad/.test(device) ? Smartphone : Monitor;

/** What the person calls it: the device, or the name of the token. */
export const titleOf = ({ token, device }: Pick<OpenSession, 'token' | 'device'>): string =>
  token ? `APIトークン「${token}」` : device;

/** A device that is signed in: which, as what, since when; with what can be done about it. */
export function SessionRow(props: { session: OpenSession; children?: JSX.Element }): JSX.Element {
  const moment = (at: string) => when(at, new Date());
  return (
    <li class="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <Icon of={iconOf(props.session)} class="size-6 text-ink-600" />
      <div class="min-w-0 flex-1 basis-[200px]">
        <p class="flex flex-wrap items-center gap-x-2 gap-y-1 text-[15px] font-bold">
          {titleOf(props.session)}
          <Show when={props.session.token}>
            <Chip>{props.session.readOnly ? '読み取り専用' : '変更もできる'}</Chip>
          </Show>
          <Show when={props.session.current}>
            <Chip tone="key">この端末</Chip>
          </Show>
        </p>
        <p class="num text-[14px] text-ink-600 leading-[1.6]">
          <Show when={props.session.token} fallback={`${props.session.capacity}・${props.session.address}`}>
            {props.session.capacity}・{date(props.session.expiresAt)} まで
          </Show>
          <br />
          <span class="mr-3 inline-block">
            {moment(props.session.createdAt)} に{props.session.token ? '作成' : 'ログイン'}
          </span>
          <span class="inline-block">最後の操作 {moment(props.session.lastSeenAt)}</span>
        </p>
      </div>
      {props.children}
    </li>
  );
}
