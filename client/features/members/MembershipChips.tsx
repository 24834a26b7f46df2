import Building from 'lucide-solid/icons/building';
import CircleCheck from 'lucide-solid/icons/circle-check';
import LogOut from 'lucide-solid/icons/log-out';
import { type JSX, Show } from 'solid-js';
import { Chip } from '../../ui/Chip.tsx';

interface Membership {
  readonly isMember: boolean | null;
  readonly isVendor: boolean;
  readonly withdrawnOn?: string | null;
}

/** What an organisation is to the consortium: member, solution vendor, withdrawn. */
export function MembershipChips(props: { of: Membership }): JSX.Element {
  return (
    <>
      <Show when={props.of.isMember}>
        <Chip tone="ok" icon={CircleCheck}>
          会員
        </Chip>
      </Show>
      <Show when={!props.of.isMember && props.of.withdrawnOn}>
        <Chip tone="ink" icon={LogOut}>
          退会
        </Chip>
      </Show>
      <Show when={props.of.isVendor}>
        <Chip tone="line" icon={Building}>
          ソリューション
        </Chip>
      </Show>
    </>
  );
}
