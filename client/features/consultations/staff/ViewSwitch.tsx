import CalendarDays from 'lucide-solid/icons/calendar-days';
import List from 'lucide-solid/icons/list';
import SquareKanban from 'lucide-solid/icons/square-kanban';
import type { JSX } from 'solid-js';
import { Icon, type IconSource } from '../../../ui/Icon.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import type { LaneKind } from './board-lanes.ts';

export type ViewName = 'board' | 'list' | 'calendar';

export const viewFrom = (text: string | undefined): ViewName =>
  text === 'list' || text === 'calendar' ? text : 'board';

const face = (icon: IconSource, label: string) => (
  <>
    <Icon of={icon} class="size-4" />
    {label}
  </>
);

/** ボード・一覧・カレンダー: the same cases, three ways. */
export const ViewSwitch = (props: { value: ViewName; onChange: (view: ViewName) => void }): JSX.Element => (
  <Segments
    label="表示"
    value={props.value}
    onChange={(value) => props.onChange(value as ViewName)}
    class="max-md:w-full max-md:*:flex-auto max-md:*:justify-center max-md:*:whitespace-nowrap"
    options={[
      { value: 'board', label: face(SquareKanban, 'ボード') },
      { value: 'list', label: face(List, '一覧') },
      { value: 'calendar', label: face(CalendarDays, 'カレンダー') },
    ]}
  />
);

/** What the lanes of the board are. */
export const LaneSelect = (props: {
  value: LaneKind | null;
  onChange: (kind: LaneKind | null) => void;
}): JSX.Element => (
  <span>
    <label for="board-lanes" class="sr-only">
      行で分ける
    </label>
    <select
      id="board-lanes"
      class={`inp inp-sm !w-auto !text-[14px] ${props.value ? '!border-key-900 !bg-key-50 !text-key-1000' : ''}`}
      onChange={(event) => props.onChange((event.currentTarget.value || null) as LaneKind | null)}
    >
      <option value="" selected={!props.value}>
        行で分けない
      </option>
      <option value="staff" selected={props.value === 'staff'}>
        担当ごとの行
      </option>
      <option value="industry" selected={props.value === 'industry'}>
        業種ごとの行
      </option>
    </select>
  </span>
);
