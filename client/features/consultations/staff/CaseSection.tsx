import type { JSX } from 'solid-js';

/** A part of what is known of a case. */
export const Section = (props: { title: JSX.Element; aside?: JSX.Element; children: JSX.Element }): JSX.Element => (
  <section class="mt-4 border-ink-200 border-t pt-4">
    <div class="flex min-h-8 flex-wrap items-center gap-2">
      <h3 class="text-[15px] leading-snug">{props.title}</h3>
      <span class="ml-auto flex">{props.aside}</span>
    </div>
    {props.children}
  </section>
);
