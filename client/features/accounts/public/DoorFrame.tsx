// The frame of the pages by which one comes in: signing in, a forgotten password, invitations, a changed address.
import { type JSX, Show } from 'solid-js';
import { usePage } from '../../../platform/page-head.ts';
import { Contours } from '../../../ui/Contours.tsx';
import { Brand } from '../../../ui/Mark.tsx';
import { Ridges } from '../../../ui/Ridges.tsx';
import { Main, Page, SkipLink } from '../../../ui/shells/Frame.tsx';

interface DoorFrameProps {
  readonly title: string;
  /** Above the heading: which step of how many. */
  readonly step?: string;
  readonly intro?: JSX.Element;
  /** The address carries a secret: search engines stay out. */
  readonly unlisted?: boolean;
  readonly children: JSX.Element;
}

export function DoorFrame(props: DoorFrameProps): JSX.Element {
  usePage(() => ({ title: props.title, unlisted: props.unlisted }));
  return (
    <div class="min-h-dvh bg-white md:grid md:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
      <SkipLink />
      <header class="on-dark no-print relative overflow-hidden bg-key-1200 text-white max-md:h-[116px]">
        <Contours class="opacity-35 max-md:hidden" />
        <Ridges class="h-[70px] md:h-[300px]" />
        <div class="relative flex h-full flex-col p-4 md:sticky md:top-0 md:h-dvh md:p-12">
          <Brand href="/" onDark owner />
          <p class="mt-auto mb-[230px] text-[28px] font-bold leading-[1.6] tracking-[.04em] max-md:hidden">
            現場の困りごとを、
            <br />
            熊本の技術とつなぐ。
          </p>
        </div>
      </header>
      <Main class="flex flex-col justify-center px-4 py-8 md:p-12">
        <div class="mx-auto w-full max-w-[440px]">
          <Show when={props.step}>
            <p class="eyebrow num mb-1">{props.step}</p>
          </Show>
          <h1 id="door-title" tabindex="-1" class="text-[26px] leading-snug md:text-[32px]">
            {props.title}
          </h1>
          <Show when={props.intro}>
            <div class="mt-2 text-ink-700 leading-[1.75]">{props.intro}</div>
          </Show>
          <Page>{props.children}</Page>
        </div>
      </Main>
    </div>
  );
}

/** After a step that leaves no field to go to: reading begins at the heading. */
export const focusDoorTitle = (): void => document.getElementById('door-title')?.focus();
