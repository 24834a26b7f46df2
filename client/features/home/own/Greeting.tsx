import type { JSX } from 'solid-js';
import { dateParts, dateWithEra } from '../../../platform/format.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { PageTitle } from '../../../ui/PageTitle.tsx';

/** Names are written 姓 名. */
const familyName = (name: string) => name.split(/[\s　]/)[0];

/** 「松岡さん、今日は2つあります」. */
export function Greeting(props: { tasks: number; loading: boolean }): JSX.Element {
  const { person } = useSignedIn();
  const today = new Date();
  const rest = () =>
    props.loading ? '' : props.tasks ? `、今日は${props.tasks}つあります` : '、今日の用事はありません';
  return (
    <PageTitle
      title={`${familyName(person.name)}さん${rest()}`}
      tab="ホーム"
      eyebrow={`${dateWithEra(today)} ${dateParts(today).weekday}曜日`}
    />
  );
}
