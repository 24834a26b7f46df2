import Ellipsis from 'lucide-solid/icons/ellipsis';
import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  ChangeMembershipRoleDocument,
  EndMembershipDocument,
  type OrganizationPeoplePartsFragment,
} from '../../../generated/accounts/graphql.ts';
import { when } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { membershipRoleWord } from '../account-words.ts';

type Person = OrganizationPeoplePartsFragment['people'][number];

interface PeopleRowsProps {
  readonly people: readonly Person[];
  readonly canChange: boolean;
  readonly onChanged: (people: OrganizationPeoplePartsFragment) => void;
}

const COLUMNS = 'md:grid md:grid-cols-[minmax(0,1.3fr)_minmax(0,1.5fr)_110px_170px_44px] md:items-center md:gap-x-4';

/** The people of an organisation with their roles; a row each, a card on a phone. */
export function PeopleRows(props: PeopleRowsProps): JSX.Element {
  const [asked, setAsked] = createSignal<{ readonly act: 'role' | 'end'; readonly person: Person } | null>(null);
  const isOwner = () => asked()?.person.role === 'OWNER';
  const name = () => asked()?.person.name ?? '';

  const changeRole = async () => {
    const { person } = asked()!;
    const role = person.role === 'OWNER' ? 'STAFF' : 'OWNER';
    const { data, error } = await mutate(ChangeMembershipRoleDocument, { id: person.id, role });
    if (!data) return error;
    props.onChanged(data.changeMembershipRole);
    showToast({ text: `${person.name}さんを${membershipRoleWord(role)}にしました` });
    return null;
  };

  const end = async () => {
    const { person } = asked()!;
    const { data, error } = await mutate(EndMembershipDocument, { id: person.id });
    if (!data) return error;
    props.onChanged(data.endMembership);
    showToast({ text: `${person.name}さんを利用者から外しました` });
    document.getElementById('people-title')?.focus();
    return null;
  };

  const items = (person: Person) => [
    {
      label: person.role === 'OWNER' ? '担当者にする' : '管理者にする',
      onSelect: () => setAsked({ act: 'role', person: { ...person } }),
    },
    { label: '利用者から外す', onSelect: () => setAsked({ act: 'end', person: { ...person } }) },
  ];

  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title" tabindex="-1" class="sr-only">
        利用者の一覧
      </h2>
      <div class="card overflow-hidden">
        <div
          class={`${COLUMNS} border-b border-ink-420 bg-ink-50 px-5 py-2.5 text-[14px] font-bold max-md:!hidden`}
          aria-hidden="true"
        >
          <span>名前</span>
          <span>メールアドレス</span>
          <span>役割</span>
          <span>最後のログイン</span>
        </div>
        <ul class="divide-y divide-ink-200">
          <For each={props.people}>
            {(person) => (
              <li class={`${COLUMNS} relative px-5 py-3.5 text-[15px] leading-[1.6]`}>
                <span class="flex min-w-0 items-center gap-3 max-md:pr-12">
                  <Avatar name={person.name} size="lg" decorative />
                  <span class="min-w-0">
                    <span class="flex flex-wrap items-center gap-x-2 font-bold">
                      {person.name}
                      <Show when={person.isSelf}>
                        <Chip tone="key">あなた</Chip>
                      </Show>
                    </span>
                    <span class="block text-[14px] text-ink-600">{person.kana}</span>
                  </span>
                </span>
                <span class="block min-w-0 max-md:mt-2">{person.email}</span>
                <span class="max-md:mt-2 max-md:mr-3 max-md:inline-block">
                  <Chip tone={person.role === 'OWNER' ? 'solid' : 'line'}>{membershipRoleWord(person.role)}</Chip>
                </span>
                <span class="num text-[14px] text-ink-600">
                  <span class="md:hidden">最後のログイン </span>
                  {person.lastSignInAt ? when(person.lastSignInAt, new Date()) : 'まだありません'}
                </span>
                <Show when={props.canChange}>
                  <span class="max-md:absolute max-md:top-3 max-md:right-3">
                    <Menu
                      label={`${person.name}さんの操作`}
                      button={<Icon of={Ellipsis} />}
                      buttonClass="iconbtn"
                      items={items(person)}
                    />
                  </span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </div>
      <ConfirmDialog
        open={asked()?.act === 'role'}
        title={`${name()}さんを${isOwner() ? '担当者' : '管理者'}にしますか`}
        action={isOwner() ? '担当者にする' : '管理者にする'}
        run={changeRole}
        onClose={() => setAsked(null)}
      >
        <p>
          {isOwner() ? '利用者の招待や変更が、できなくなります。' : '利用者を招待したり外したりできるようになります。'}
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked()?.act === 'end'}
        title={`${name()}さんを利用者から外しますか`}
        action="利用者から外す"
        danger
        run={end}
        onClose={() => setAsked(null)}
      >
        <p>
          すぐにログアウトし、この企業の相談や情報を見られなくなります。書いた相談やメッセージは残ります。もう一度使うには、招待し直してください。
        </p>
      </ConfirmDialog>
    </section>
  );
}
