// 利用者: who may act for one's organisation. Owners (管理者) invite and change; everyone else reads.
import UserRoundPlus from 'lucide-solid/icons/user-round-plus';
import UsersRound from 'lucide-solid/icons/users-round';
import { createSignal, type JSX, Show } from 'solid-js';
import { reconcile } from 'solid-js/store';
import {
  OrganizationPeopleDocument,
  type OrganizationPeoplePartsFragment,
} from '../../../generated/accounts/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { createQuery } from '../../../platform/graphql.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { InvitationRows } from './InvitationRows.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { PeopleRows } from './PeopleRows.tsx';

export default function PeoplePage(): JSX.Element {
  const session = useSignedIn();
  const query = createQuery(OrganizationPeopleDocument, () => ({}));
  const [inviting, setInviting] = createSignal(false);
  const people = () => query.data()?.organizationPeople;
  const show = (organizationPeople: OrganizationPeoplePartsFragment) =>
    query.set('value', reconcile({ organizationPeople }, { key: 'id' }));
  const isAlone = () => people()!.people.length < 2 && !people()!.invitations.length;

  return (
    <>
      <div class="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">
        <PageTitle title="利用者" eyebrow={session.organization?.name} class="min-w-0 flex-1" />
        <Show when={people()?.viewerCanInvite}>
          <Button look="fill" class="max-md:w-full" aria-haspopup="dialog" onClick={() => setInviting(true)}>
            <Icon of={UserRoundPlus} />
            利用者を招待する
          </Button>
        </Show>
      </div>
      <Show
        when={people()}
        fallback={
          <Show when={query.error()} fallback={<Skeleton rows={3} />}>
            {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
          </Show>
        }
      >
        {(loaded) => (
          <div class="flex flex-col gap-6">
            <Show when={!loaded().viewerCanInvite}>
              <Note fact="利用者を招待したり外したりできるのは、管理者です">
                <p class="mt-1">追加や変更が必要なときは、この一覧の管理者にご依頼ください。</p>
              </Note>
            </Show>
            <PeopleRows people={loaded().people} canChange={loaded().viewerCanInvite} onChanged={show} />
            <Show when={loaded().invitations.length}>
              <section aria-labelledby="invitations-title">
                <h2 id="invitations-title" tabindex="-1" class="mb-3 text-[19px]">
                  招待中
                </h2>
                <InvitationRows
                  invitations={loaded().invitations}
                  canChange={loaded().viewerCanInvite}
                  onChanged={() => void query.refetch()}
                />
              </section>
            </Show>
            <Show when={loaded().viewerCanInvite && isAlone()}>
              <div class="card">
                <EmptyState
                  icon={UsersRound}
                  title="利用者はあなただけです"
                  actions={
                    <Button aria-haspopup="dialog" onClick={() => setInviting(true)}>
                      1人目を招待する
                    </Button>
                  }
                >
                  一緒に使う方を招待すると、お休みのときも相談が止まりません。
                </EmptyState>
              </div>
            </Show>
          </div>
        )}
      </Show>
      <InviteDialog open={inviting()} onClose={() => setInviting(false)} onInvited={show} />
    </>
  );
}
