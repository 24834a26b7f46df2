import ExternalLink from 'lucide-solid/icons/external-link';
import FileText from 'lucide-solid/icons/file-text';
import Play from 'lucide-solid/icons/play';
import { For, type JSX, Show } from 'solid-js';
import { Icon, type IconSource } from '../../ui/Icon.tsx';
import { type ListingLink, linkKindText } from './link-kinds.ts';

const ICONS: Readonly<Record<string, IconSource>> = { VIDEO: Play, DOCUMENT: FileText };
const isOpenable = ({ label, url }: ListingLink) => label.trim() !== '' && /^https:\/\//.test(url) && URL.canParse(url);

/** Videos, documents and pages elsewhere: each says where it leads. Unfinished ones are left out. */
export function ListingLinks(props: { links: readonly ListingLink[]; class?: string }): JSX.Element {
  const links = () => props.links.filter(isOpenable);
  return (
    <Show when={links().length}>
      <ul class={`flex flex-col gap-1 ${props.class ?? ''}`}>
        <For each={links()}>
          {(link) => (
            <li>
              <a
                class="link inline-flex min-h-11 items-center gap-2"
                href={link.url}
                target="_blank"
                rel="noopener noreferrer nofollow ugc"
              >
                <Icon of={ICONS[link.kind] ?? ExternalLink} class="size-5 flex-none" />
                <span>
                  {link.label}
                  <span class="ml-2 text-[14px] text-ink-600">
                    {linkKindText(link.kind)}・{new URL(link.url).hostname}（新しいタブ）
                  </span>
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
