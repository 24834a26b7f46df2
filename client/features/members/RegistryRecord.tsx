import X from 'lucide-solid/icons/x';
import { createEffect, For, type JSX, on, Show } from 'solid-js';
import { RegistryRecordDocument, type RegistryRecordQuery } from '../../generated/members/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { dateWithEra, figure } from '../../platform/format.ts';
import { createQuery } from '../../platform/graphql.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AccessLink } from '../access/AccessLink.tsx';
import { MembershipChips } from './MembershipChips.tsx';
import { RevealedContact } from './RevealedContact.tsx';

type Organization = NonNullable<RegistryRecordQuery['organization']>;

interface RegistryRecordProps {
  readonly id: string;
  /** Shows the name as a heading with a way to close; a dialog brings its own. */
  readonly heading?: boolean;
  readonly onClose?: () => void;
}

/** What the registry says of one organisation, without the people: they are revealed on request. */
export function RegistryRecord(props: RegistryRecordProps): JSX.Element {
  const record = createQuery(RegistryRecordDocument, () => ({ id: props.id }));
  let heading: HTMLHeadingElement | undefined;
  createEffect(
    on(
      () => record.data()?.organization?.id,
      (loaded) => loaded && heading?.focus({ preventScroll: true }),
    ),
  );
  return (
    <Show
      when={!record.error()}
      fallback={<LoadFailure error={record.error()!} onRetry={() => void record.refetch()} />}
    >
      <Show when={record.data()} fallback={<Skeleton rows={2} />}>
        {(data) => (
          <>
            <Show when={props.heading}>
              <div class="flex items-start gap-2">
                <h2 ref={heading} tabindex="-1" class="min-w-0 flex-1 pt-2 text-[20px] leading-snug">
                  {data().organization?.name ?? '見つかりません'}
                </h2>
                <button
                  type="button"
                  class="iconbtn -mt-1 -mr-2"
                  aria-label="詳細を閉じる"
                  onClick={() => props.onClose?.()}
                >
                  <Icon of={X} />
                </button>
              </div>
            </Show>
            <Show
              when={data().organization}
              fallback={<p class="mt-2">この会員は見つかりません。退会の手続きで消えたか、URLが違います。</p>}
            >
              {(organization) => <Details of={organization()} />}
            </Show>
          </>
        )}
      </Show>
    </Show>
  );
}

function Details(props: { of: Organization }): JSX.Element {
  const entries = (): readonly (readonly [string, string | null])[] => {
    const { of } = props;
    return [
      ['フリガナ', of.kana],
      ['会員番号', of.memberNo ?? '会員外'],
      ['法人番号', of.corporateNumber ?? null],
      ['会員区分', of.category ?? null],
      ['業種', of.industry],
      ['従業員数', of.employees == null ? null : `${figure(of.employees)}人`],
      ['郵便番号', of.postcode ?? null],
      ['住所', of.address ?? null],
      ['市町村', of.municipality || '県外・不明'],
      ['県内事業所', of.inPrefecture ? 'あり' : 'なし'],
      ['入会日', of.joinedOn ? dateWithEra(of.joinedOn) : null],
      ['退会日', of.withdrawnOn ? dateWithEra(of.withdrawnOn) : null],
      ['メルマガ', of.newsletter ? '希望する' : '希望しない'],
      ['備考', of.note ?? null],
    ];
  };
  return (
    <>
      <div class="mt-1 flex flex-wrap items-center justify-between gap-x-3">
        <p class="flex flex-wrap gap-1.5 py-1">
          <MembershipChips of={props.of} />
        </p>
        <AccessLink type="Organization" id={props.of.id} />
      </div>
      <section class="mt-2 rounded-lg border border-ink-200 bg-ink-50 p-4" aria-label="担当者と連絡先">
        <h3 class="text-[16px]">担当者と連絡先</h3>
        <RevealedContact id={props.of.id} />
      </section>
      <dl class="dl mt-4">
        <For each={entries()}>
          {([label, value]) => (
            <>
              <dt>{label}</dt>
              <dd class="num min-w-0">{value || '―'}</dd>
            </>
          )}
        </For>
      </dl>
    </>
  );
}
