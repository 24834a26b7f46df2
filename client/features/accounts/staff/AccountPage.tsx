// One account, for leads (主任): what the person may do, from where they are signed in, and what can be done about it.
import { useParams } from '@solidjs/router';
import CircleUserRound from 'lucide-solid/icons/circle-user-round';
import Lock from 'lucide-solid/icons/lock';
import { For, type JSX, Show } from 'solid-js';
import { reconcile } from 'solid-js/store';
import { type AccountDetailPartsFragment, StaffAccountDocument } from '../../../generated/accounts/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date, when } from '../../../platform/format.ts';
import { createQuery } from '../../../platform/graphql.ts';
import { usePage } from '../../../platform/page-head.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Breadcrumbs } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { LeadsOnly } from '../../../ui/shells/LeadsOnly.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { accountRoleWord, membershipRoleWord, secondFactorWord } from '../account-words.ts';
import { SessionRow } from '../SessionRow.tsx';
import { SignInRecords } from '../SignInRecords.tsx';
import { AccountActions } from './AccountActions.tsx';
import { RevealedEmail } from './RevealedEmail.tsx';

export default function AccountPage(): JSX.Element {
  return (
    <StaffPage title="利用者" class="mx-auto w-full max-w-[1080px] p-4 md:p-6">
      <LeadsOnly advice="アカウントの追加や停止の解除は、主任にご依頼ください。ご自分の設定は、右上の名前のメニューから変えられます。">
        <Account />
      </LeadsOnly>
    </StaffPage>
  );
}

function Account(): JSX.Element {
  const params = useParams<{ id: string }>();
  const query = createQuery(StaffAccountDocument, () => ({ id: params.id }));
  const show = (accountRecord: AccountDetailPartsFragment) =>
    query.set('value', reconcile({ accountRecord }, { key: 'id' }));
  return (
    <Show
      when={query.data()}
      fallback={
        <Show when={query.error()} fallback={<Skeleton rows={4} />}>
          {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
        </Show>
      }
    >
      {(data) => (
        <Show when={data().accountRecord} fallback={<Missing />}>
          {(account) => <Detail account={account()} onChanged={show} />}
        </Show>
      )}
    </Show>
  );
}

const Missing = () => (
  <EmptyState
    icon={CircleUserRound}
    title="表示できる利用者が見つかりません"
    actions={<ButtonLink href="/staff/people">利用者の一覧</ButtonLink>}
  >
    URLをご確認ください。
  </EmptyState>
);

function Detail(props: {
  account: AccountDetailPartsFragment;
  onChanged: (account: AccountDetailPartsFragment) => void;
}): JSX.Element {
  usePage(() => ({ title: props.account.name }));
  const staffRoles = () => props.account.roles.filter((role) => role !== 'ORGANIZATION');
  return (
    <>
      <Breadcrumbs crumbs={[{ label: '利用者', href: '/staff/people' }, { label: props.account.name }]} />
      <div class="mt-4 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div class="flex min-w-0 flex-col gap-5">
          <section class="card p-5 md:p-6" aria-labelledby="person-title">
            <h2
              id="person-title"
              tabindex="-1"
              class="flex flex-wrap items-center gap-x-3 gap-y-1 text-[22px] leading-snug"
            >
              {props.account.name}
              <For each={staffRoles()}>
                {(role) => <Chip tone={role === 'LEAD' ? 'solid' : 'key'}>{accountRoleWord(role)}</Chip>}
              </For>
              <Show when={props.account.locked}>
                <Chip tone="err" icon={Lock}>
                  停止中
                </Chip>
              </Show>
            </h2>
            <p class="text-[15px] text-ink-600">{props.account.kana}</p>
            <dl class="dl mt-4 !gap-y-2.5">
              <dt>メール</dt>
              <dd class="min-w-0">
                <RevealedEmail id={props.account.id} masked={props.account.maskedEmail} />
              </dd>
              <dt>企業</dt>
              <dd>
                <Show when={props.account.memberships.length} fallback="―">
                  <ul>
                    <For each={props.account.memberships}>
                      {({ organization, role }) => (
                        <li>
                          {organization}（{membershipRoleWord(role)}）
                        </li>
                      )}
                    </For>
                  </ul>
                </Show>
              </dd>
              <dt>2段階認証</dt>
              <dd>{secondFactorWord(props.account.secondFactor)}</dd>
              <dt>登録した日</dt>
              <dd class="num">{date(props.account.createdAt)}</dd>
              <dt>最後のログイン</dt>
              <dd class="num">
                {props.account.lastSignInAt ? when(props.account.lastSignInAt, new Date()) : 'まだありません'}
              </dd>
            </dl>
          </section>
          <section class="card p-5 md:p-6" aria-labelledby="sessions-title">
            <h2 id="sessions-title" class="text-[17px]">
              ログイン中の端末
            </h2>
            <Show
              when={props.account.sessions.length}
              fallback={<p class="mt-2 text-[15px] text-ink-600">ログイン中の端末はありません。</p>}
            >
              <ul class="mt-2 divide-y divide-ink-200">
                <For each={props.account.sessions}>{(session) => <SessionRow session={session} />}</For>
              </ul>
            </Show>
          </section>
          <section class="card p-5 md:p-6" aria-labelledby="sign-ins-title">
            <h2 id="sign-ins-title" class="text-[17px]">
              ログイン記録
            </h2>
            <SignInRecords records={props.account.signIns} />
          </section>
        </div>
        <AccountActions account={props.account} onChanged={props.onChanged} />
      </div>
    </>
  );
}
