// The window over the page: what closes it, and what does not.
import { createSignal } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { Dialog } from '../../client/ui/Dialog.tsx';
import { clear, show } from './page.tsx';

afterEach(clear);

function open() {
  const [isOpen, setOpen] = createSignal(true);
  show(() => (
    <Dialog open={isOpen()} title="理由" onClose={() => setOpen(false)}>
      <textarea />
      <input type="file" />
    </Dialog>
  ));
  const window = document.querySelector('dialog')!;
  const press = (at: Element) => at.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  const letGo = (at: Element) => at.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  return { isOpen, window, press, letGo };
}

test('A press beside the window closes it', () => {
  const { isOpen, window, press, letGo } = open();
  press(window);
  letGo(window);
  expect(isOpen()).toBe(false);
});

test('Text that is marked inside and let go beside the window stays, as the window does', () => {
  const { isOpen, window, press, letGo } = open();
  press(window.querySelector('textarea')!);
  // The browser tells of a press that began and ended at different places where both lie.
  letGo(window);
  expect(isOpen()).toBe(true);
});

test('Choosing no file closes the list of files, not the window', () => {
  const { isOpen, window } = open();
  window.querySelector('input')!.dispatchEvent(new Event('cancel', { bubbles: true }));
  expect(isOpen()).toBe(true);
  window.dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(isOpen()).toBe(false);
});
