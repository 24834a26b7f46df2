// The wireframe beside a solution: what kind of screen one works with. Decoration.
import type { JSX } from 'solid-js';
import chart from './screens/chart.svg';
import reading from './screens/reading.svg';
import route from './screens/route.svg';
import table from './screens/table.svg';
import talk from './screens/talk.svg';

/** By the words of a listing's categories (分野). */
const SCREENS: readonly (readonly [words: RegExp, screen: string])[] = [
  [/物流|車両|観光|飲食|配送/, route],
  [/AI|データ|生産|現場|IoT|農林|設備/, chart],
  [/文書|契約|自動化|帳票|EC|Web/, reading],
  [/コミュニケーション|人材|研修|教育|伴走|介護|医療|共有|コンサル/, talk],
];

export const screenOf = (categories: readonly string[]): string =>
  SCREENS.find(([words]) => categories[0] && words.test(categories[0]))?.[1] ?? table;

export function SolutionScreen(props: { categories: readonly string[]; class?: string; eager?: boolean }): JSX.Element {
  return (
    <img
      src={screenOf(props.categories)}
      alt=""
      width="320"
      height="180"
      loading={props.eager ? undefined : 'lazy'}
      decoding="async"
      class={`block bg-[#eef4f0] ${props.class ?? ''}`}
    />
  );
}
