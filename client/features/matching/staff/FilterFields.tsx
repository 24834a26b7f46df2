import { For, type JSX } from 'solid-js';
import { StaffCategoriesDocument } from '../../../generated/matching/graphql.ts';
import { createQuery } from '../../../platform/graphql.ts';
import { Checkbox } from '../../../ui/Choice.tsx';
import { FILTER_LABELS, type Filters, SWITCHES } from './candidate-filters.ts';

interface FilterFieldsProps {
  readonly form: string;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** What must hold of a candidate. */
export function FilterFields(props: FilterFieldsProps): JSX.Element {
  const facets = createQuery(StaffCategoriesDocument, () => ({}));
  const categories = () => facets.data()?.solutionFacets.find(({ facet }) => facet === 'categories')?.values ?? [];
  return (
    <fieldset class="min-w-0">
      <legend class="mb-1 font-bold text-[15px]">満たすべき条件</legend>
      <div class="flex flex-wrap gap-x-5">
        <For each={SWITCHES}>
          {(name) => (
            <Checkbox
              small
              id={`${props.form}-${name}`}
              name={name}
              label={FILTER_LABELS[name]}
              checked={props.filters[name]}
              onChange={(checked) => props.onChange({ ...props.filters, [name]: checked })}
            />
          )}
        </For>
      </div>
      <label class="mt-1 flex flex-wrap items-center gap-2 text-[15px]">
        分類
        <select
          class="inp inp-sm !w-[240px] max-sm:!w-full"
          onChange={(event) => {
            const { value } = event.currentTarget;
            props.onChange({ ...props.filters, categories: value ? [value] : [] });
          }}
        >
          <option value="">すべて</option>
          <For each={categories()}>
            {({ value, count }) => (
              <option value={value} selected={props.filters.categories.includes(value)}>
                {value}（{count}）
              </option>
            )}
          </For>
        </select>
      </label>
    </fieldset>
  );
}
