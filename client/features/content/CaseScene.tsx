// The flat scene of a case: the trade that it comes from. Decoration; no photographs.
import type { JSX } from 'solid-js';
import care from './scenes/care.svg';
import construction from './scenes/construction.svg';
import factory from './scenes/factory.svg';
import field from './scenes/field.svg';
import inn from './scenes/inn.svg';
import office from './scenes/office.svg';
import road from './scenes/road.svg';
import school from './scenes/school.svg';
import shop from './scenes/shop.svg';
import survey from './scenes/survey.svg';

/** By the words of 日本標準産業分類 (大分類), and of the shorter names that cases use. */
const SCENES: readonly (readonly [words: RegExp, scene: string])[] = [
  [/製造/, factory],
  [/建設/, construction],
  [/農|林|漁/, field],
  [/宿泊|飲食|観光|娯楽/, inn],
  [/運輸|物流|郵便/, road],
  [/医療|福祉/, care],
  [/卸売|小売/, shop],
  [/教育|学習/, school],
  [/学術|専門|士業|不動産/, survey],
];

export const sceneOf = (industry: string): string => SCENES.find(([words]) => words.test(industry))?.[1] ?? office;

export function CaseScene(props: { industry: string; class?: string; eager?: boolean }): JSX.Element {
  return (
    <img
      src={sceneOf(props.industry)}
      alt=""
      width="480"
      height="300"
      loading={props.eager ? undefined : 'lazy'}
      decoding="async"
      class={`block w-full object-cover ${props.class ?? 'aspect-[16/10]'}`}
    />
  );
}
