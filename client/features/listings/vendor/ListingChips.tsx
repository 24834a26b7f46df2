import Archive from 'lucide-solid/icons/archive';
import Clock from 'lucide-solid/icons/clock';
import Globe from 'lucide-solid/icons/globe';
import Pencil from 'lucide-solid/icons/pencil';
import Undo2 from 'lucide-solid/icons/undo-2';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import type { IconSource } from '../../../ui/Icon.tsx';

const REVISIONS: Record<string, readonly [ChipTone, IconSource, string]> = {
  DRAFT: ['gold', Pencil, 'を編集中'],
  IN_REVIEW: ['info', Clock, 'を確認中'],
  RETURNED: ['err', Undo2, 'が差し戻されました'],
};

interface ListingChipsProps {
  readonly state: string;
  /** Of the revision that is public, or was. */
  readonly publishedNumber?: number | null;
  readonly revision?: { readonly number: number; readonly state: string } | null;
}

/** What is public of a listing, and what is on its way. */
export function ListingChips(props: ListingChipsProps): JSX.Element {
  const look = () => REVISIONS[props.revision?.state ?? ''];
  return (
    <>
      <Switch fallback={<Chip tone="line">まだ公開していません</Chip>}>
        <Match when={props.state === 'PUBLISHED'}>
          <Chip tone="ok" icon={Globe}>
            第{props.publishedNumber}版を公開中
          </Chip>
        </Match>
        <Match when={props.state === 'ARCHIVED'}>
          <Chip tone="warn" icon={Archive}>
            取り下げています
          </Chip>
        </Match>
      </Switch>
      <Show when={look()}>
        {(revision) => (
          <Chip tone={revision()[0]} icon={revision()[1]}>
            第{props.revision?.number}版{revision()[2]}
          </Chip>
        )}
      </Show>
    </>
  );
}
