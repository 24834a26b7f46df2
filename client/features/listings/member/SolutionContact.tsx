import { type JSX, Show } from 'solid-js';
import { MemberSolutionContactDocument } from '../../../generated/listings/graphql.ts';
import { createQuery } from '../../../platform/graphql.ts';
import { hasContact, ListingContact } from '../ListingContact.tsx';

/** 問い合わせ先 beside a solution, as members see it. */
export default function SolutionContact(props: { number: string }): JSX.Element {
  const query = createQuery(MemberSolutionContactDocument, () => ({ number: props.number }));
  const contact = () => {
    const given = query.data()?.solution?.contact;
    return hasContact(given) ? given : null;
  };
  return (
    <Show when={contact()}>
      {(given) => (
        <div class="card p-5 md:p-6">
          <h2 class="text-[16px]">問い合わせ先</h2>
          <p class="mt-1 mb-3 text-[14px] text-ink-600 leading-[1.65]">
            会員企業だけに表示しています。直接ではなく、支援員に相談することもできます。
          </p>
          <ListingContact contact={given()} />
        </div>
      )}
    </Show>
  );
}
