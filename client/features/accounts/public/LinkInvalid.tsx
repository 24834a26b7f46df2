import Link2Off from 'lucide-solid/icons/link-2-off';
import type { JSX } from 'solid-js';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { SECRETARIAT } from '../../../ui/shells/secretariat.ts';

interface LinkInvalidProps {
  /** What to do now. */
  readonly advice: JSX.Element;
  readonly action: { readonly href: string; readonly label: string };
}

/** A link from a mail that is used up, too old or cut off. */
export function LinkInvalid(props: LinkInvalidProps): JSX.Element {
  return (
    <div class="mt-6">
      <Note tone="warn" icon={Link2Off} fact="このリンクは使えません">
        <p class="mt-1">期限が過ぎたか、すでに使われたか、アドレスの一部が欠けています。まだ何も変わっていません。</p>
      </Note>
      <p class="mt-4 leading-[1.8]">{props.advice}</p>
      <p class="mt-2 text-[15px] text-ink-700">
        お困りのときは、事務局窓口 <span class="num whitespace-nowrap">{SECRETARIAT.phone}</span> へご連絡ください。
      </p>
      <ButtonLink look="fill" size="lg" class="mt-5 w-full" href={props.action.href} rel="external">
        {props.action.label}
      </ButtonLink>
    </div>
  );
}
