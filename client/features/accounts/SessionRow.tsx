import Monitor from 'lucide-solid/icons/monitor';
import Smartphone from 'lucide-solid/icons/smartphone';
import { type JSX, Show } from 'solid-js';
import { when } from '../../platform/format.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';

export interface OpenSession {
  readonly id: string;
  readonly current?: boolean;
  readonly capacity: string;
  readonly device: string;
  readonly address: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
}

const isPhone = (device: string) => /iPhone|Android|iPad/.test(device);

/** A device that is signed in: which, as what, since when; with what can be done about it. */
export function SessionRow(props: { session: OpenSession; children?: JSX.Element }): JSX.Element {
  const moment = (at: string) => when(at, new Date());
  return (
    <li class="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <Icon of={isPhone(props.session.device) ? Smartphone : Monitor} class="size-6 text-ink-600" />
      <div class="min-w-0 flex-1 basis-[200px]">
        <p class="flex flex-wrap items-center gap-x-2 gap-y-1 text-[15px] font-bold">
          {props.session.device}
          <Show when={props.session.current}>
            <Chip tone="key">この端末</Chip>
          </Show>
        </p>
        <p class="num text-[14px] text-ink-600 leading-[1.6]">
          {props.session.capacity}・{props.session.address}
          <br />
          <span class="mr-3 inline-block">{moment(props.session.createdAt)} にログイン</span>
          <span class="inline-block">最後の操作 {moment(props.session.lastSeenAt)}</span>
        </p>
      </div>
      {props.children}
    </li>
  );
}
