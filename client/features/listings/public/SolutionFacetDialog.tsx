import { For, type JSX } from 'solid-js';
import type { PublicSolutionsQuery } from '../../../generated/listings/public/graphql.ts';
import { figure } from '../../../platform/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SolutionFacets } from './SolutionFacets.tsx';
import type { SolutionSearch } from './solution-address.ts';

interface SolutionFacetDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly search: SolutionSearch;
  readonly facets: PublicSolutionsQuery['solutionFacets'];
  readonly total: number;
  readonly apply: (form: HTMLFormElement) => void;
}

const FORM = 'solution-search-phone';

/** 絞り込み on a phone: choices take effect at once, the button says how many are left. */
export default function SolutionFacetDialog(props: SolutionFacetDialogProps): JSX.Element {
  return (
    <Dialog
      open={props.open}
      title="絞り込み"
      onClose={props.onClose}
      actions={
        <Button look="fill" onClick={() => props.onClose()}>
          {figure(props.total)}件を見る
        </Button>
      }
    >
      <form
        id={FORM}
        onSubmit={(event) => event.preventDefault()}
        onChange={(event) => props.apply(event.currentTarget)}
      >
        <input type="hidden" name="q" value={props.search.text} />
        <input type="hidden" name="sort" value={props.search.sort} />
        <For each={props.search.compared}>{(number) => <input type="hidden" name="n" value={number} />}</For>
        <SolutionFacets search={props.search} facets={props.facets} form={FORM} />
      </form>
    </Dialog>
  );
}
