import Handshake from 'lucide-solid/icons/handshake';
import { For, type JSX, Match, Switch } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import type { LiveList } from '../../../platform/live-list.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { Identity } from './ConsentDialog.tsx';
import { IntroductionCard } from './IntroductionCard.tsx';
import type { MemberIntroduction } from './introductions.ts';

interface IntroductionPanelProps {
  readonly list: LiveList<MemberIntroduction>;
  readonly identity: Identity;
  readonly wantsMatching: boolean | null;
}

/** ご紹介した企業 of one case. */
export function IntroductionPanel(props: IntroductionPanelProps): JSX.Element {
  const show = (node: MemberIntroduction) =>
    void props.list.optimistic({ kind: 'CHANGED', position: '', id: node.id, node });
  return (
    <section class="card p-4 shadow-card md:p-5" aria-labelledby="introductions-title">
      <Switch fallback={<NoIntroductions wanted={props.wantsMatching !== false} />}>
        <Match when={props.list.error()}>
          {(error) => <LoadFailure error={error()} onRetry={() => void props.list.refetch()} />}
        </Match>
        <Match when={props.list.loading() && !props.list.nodes.length}>
          <Skeleton rows={1} />
        </Match>
        <Match when={props.list.nodes.length}>
          <h2 id="introductions-title" class="text-[18px]">
            ご紹介した企業
            <span class="num ml-2 text-[15px] font-normal text-ink-600">{props.list.nodes.length}社</span>
          </h2>
          <p class="mt-1 text-[14px] leading-[1.65] text-ink-600">
            「連絡先を伝える」を選んだ企業だけに、会社名と連絡先が伝わります。
          </p>
          <ul class="-mb-4 mt-1">
            <For each={props.list.nodes}>
              {(one) => (
                <IntroductionCard
                  introduction={one}
                  identity={props.identity}
                  onChanged={show}
                  onConflict={() => void props.list.refetch()}
                />
              )}
            </For>
          </ul>
        </Match>
      </Switch>
    </section>
  );
}

const NoIntroductions = (props: { wanted: boolean }) => (
  <div class="flex items-start gap-3">
    <span class="grid size-10 flex-none place-items-center rounded-full bg-key-100 text-key-900">
      <Icon of={Handshake} />
    </span>
    <div>
      <h2 id="introductions-title" class="text-[16px]">
        {props.wanted ? '企業の紹介はこれからです' : '企業の紹介は希望していません'}
      </h2>
      <p class="mt-1 text-[14px] leading-[1.65] text-ink-600">
        {props.wanted
          ? '課題を整理したあと、支援員が合いそうな企業を原則3社以上お知らせします。'
          : '紹介を受けたくなったら、やりとりで支援員にお知らせください。'}
      </p>
    </div>
  </div>
);
