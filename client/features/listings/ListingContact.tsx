import { type JSX, Show } from 'solid-js';

export interface Contact {
  readonly person: string;
  readonly email: string;
  readonly phone: string;
}

export const hasContact = (contact: Contact | null | undefined): contact is Contact =>
  contact != null && Object.values({ ...contact }).some((text) => String(text ?? '').trim() !== '');

/** 問い合わせ先. Only those get it who may read it. */
export function ListingContact(props: { contact: Contact }): JSX.Element {
  return (
    <dl class="dl">
      <Show when={props.contact.person}>
        <dt>担当</dt>
        <dd>{props.contact.person}</dd>
      </Show>
      <Show when={props.contact.email}>
        {(email) => (
          <>
            <dt>メール</dt>
            <dd class="break-all">
              <a class="link" href={`mailto:${email()}`}>
                {email()}
              </a>
            </dd>
          </>
        )}
      </Show>
      <Show when={props.contact.phone}>
        {(phone) => (
          <>
            <dt>電話</dt>
            <dd class="num">
              <a
                class="link"
                href={`tel:${phone()
                  .normalize('NFKC')
                  .replace(/[^\d+]/g, '')}`}
              >
                {phone()}
              </a>
            </dd>
          </>
        )}
      </Show>
    </dl>
  );
}
