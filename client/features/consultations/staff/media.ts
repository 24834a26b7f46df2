// What the window has room for.
import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Whether the window matches a media query now. */
export function createMedia(query: string): Accessor<boolean> {
  const media = matchMedia(query);
  const [matches, setMatches] = createSignal(media.matches);
  const change = () => setMatches(media.matches);
  media.addEventListener('change', change);
  onCleanup(() => media.removeEventListener('change', change));
  return matches;
}
