import { type JSX, Show } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { nextOpenPlace, openPlaces } from './template-filling.ts';

/** What of a template still has to be filled in before the text can be sent; leads from one place to the next. */
export function OpenPlacesNote(props: { text: string; field: () => HTMLTextAreaElement | undefined }): JSX.Element {
  const next = () => {
    const field = props.field();
    const place = field && nextOpenPlace(props.text, field.selectionEnd);
    if (!place) return;
    field.focus();
    field.setSelectionRange(...place);
  };
  return (
    <Show when={openPlaces(props.text).length}>
      <Note tone="warn" class="mt-2" fact={`まだ埋まっていません：${openPlaces(props.text).join('、')}`}>
        <div class="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-[14px]">
          埋めるか、消してから送ってください。
          <Button size="sm" look="quiet" class="!min-h-11" onClick={next}>
            次のところへ
          </Button>
        </div>
      </Note>
    </Show>
  );
}
