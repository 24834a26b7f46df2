import { type Accessor, createMemo, For, type JSX, Show, untrack } from 'solid-js';
import type { PublicSolutionsQuery } from '../../../generated/listings/public/graphql.ts';
import { figure, yen } from '../../../platform/format.ts';
import { FACETS, type Facet, type FacetKey, PRICE_LIMITS, type SolutionSearch } from './solution-address.ts';
import { valueText } from './solution-conditions.ts';

type Facets = PublicSolutionsQuery['solutionFacets'];

interface SolutionFacetsProps {
  readonly search: SolutionSearch;
  readonly facets: Facets;
  /** The form that the choices belong to. */
  readonly form: string;
}

/** How many values a facet shows at once. */
const SHOWN = 6;
/** Facets that stand open at first. */
const OPEN: readonly FacetKey[] = ['kinds', 'categories', 'industries', 'companySizes'];
const SIZE_ORDER = ['1-20', '21-100', '101-300', '301+'];

/** 絞り込み: several values of one facet widen, several facets narrow. Counts say what a value would show. */
export function SolutionFacets(props: SolutionFacetsProps): JSX.Element {
  return (
    <>
      <For each={FACETS}>{(facet) => <FacetGroup {...props} facet={facet} />}</For>
      <PriceAndSubsidy search={props.search} form={props.form} />
    </>
  );
}

function FacetGroup(props: SolutionFacetsProps & { facet: Facet }): JSX.Element {
  const { facet, name, label } = props.facet;
  const counts = createMemo(
    () =>
      new Map(props.facets.find((other) => other.facet === facet)?.values.map(({ value, count }) => [value, count])),
  );
  const chosen = () => props.search.chosen[facet];
  // Plain texts: rows stay in place, with the focus in them, while their numbers change.
  const values = createMemo(() => {
    const all = [...new Set([...counts().keys(), ...chosen()])];
    if (facet === 'companySizes') all.sort((a, b) => SIZE_ORDER.indexOf(a) - SIZE_ORDER.indexOf(b));
    return all;
  });
  const first = createMemo(() => values().filter((value, at) => at < SHOWN || chosen().includes(value)));
  const rest = createMemo(() => values().filter((value) => !first().includes(value)));
  const row = (value: string) => (
    <FacetValue
      {...{ name, value, form: props.form, label: valueText(facet, value) }}
      checked={chosen().includes(value)}
      count={() => counts().get(value) ?? 0}
    />
  );
  const isOpen = untrack(() => OPEN.includes(facet) || chosen().length > 0);
  return (
    <Show when={values().length}>
      <details class="facet border-ink-200 border-b" open={isOpen}>
        <summary class="flex min-h-12 cursor-pointer items-center font-bold text-[16px]">{label}</summary>
        <fieldset class="pb-3">
          <legend class="sr-only">{label}</legend>
          <For each={first()}>{row}</For>
          <Show when={rest().length}>
            <details>
              <summary class="link inline-flex min-h-11 cursor-pointer items-center text-[14px]">
                ほかの{rest().length}個
              </summary>
              <For each={rest()}>{row}</For>
            </details>
          </Show>
        </fieldset>
      </details>
    </Show>
  );
}

interface FacetValueProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly form: string;
  readonly checked: boolean;
  readonly count: Accessor<number>;
}

function FacetValue(props: FacetValueProps): JSX.Element {
  return (
    <label class="ck ck-sm items-center" classList={{ 'text-ink-600': props.count() === 0 }}>
      <input type="checkbox" name={props.name} value={props.value} form={props.form} checked={props.checked} />
      <span class="flex-1 leading-snug">{props.label}</span>
      <span class="num text-[14px] text-ink-600">
        {figure(props.count())}
        <span class="sr-only">件</span>
      </span>
    </label>
  );
}

function PriceAndSubsidy(props: { search: SolutionSearch; form: string }): JSX.Element {
  const id = () => `${props.form}-up-to`;
  const limits = () =>
    [...new Set([...PRICE_LIMITS, ...(props.search.upTo === null ? [] : [props.search.upTo])])].sort((a, b) => a - b);
  return (
    <div class="py-4">
      <label class="lab" for={id()}>
        価格の目安
      </label>
      <select id={id()} name="up_to" form={props.form} class="inp inp-sm mt-1">
        <option value="" selected={props.search.upTo === null}>
          指定なし
        </option>
        <For each={limits()}>
          {(limit) => (
            <option value={limit} selected={props.search.upTo === limit}>
              {yen(limit)}までで始められる
            </option>
          )}
        </For>
      </select>
      <label class="ck ck-sm mt-2 items-center">
        <input type="checkbox" name="subsidy" value="1" form={props.form} checked={props.search.subsidy} />
        <span>補助金の対象になり得るもの</span>
      </label>
    </div>
  );
}
