// R3.3: the lists within a listing (images, cases, figures, links), written with the keyboard alone.
import { createStore } from 'solid-js/store';
import { render } from 'solid-js/web';
import { afterEach, expect, test } from 'vitest';
import { CasesSection } from '../../client/features/listings/vendor/CasesSection.tsx';
import type { Content } from '../../client/features/listings/vendor/content.ts';
import { ImagesSection } from '../../client/features/listings/vendor/ImagesSection.tsx';
import { problemOf } from '../../client/features/listings/vendor/image-door.ts';
import { LinksSection } from '../../client/features/listings/vendor/MoreSections.tsx';

let dispose = () => {};
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

const picture = (id: string) => ({ id, alt: id, width: 480, height: 270 });

function open(content: Partial<Content>) {
  const [values, set] = createStore({ cases: [], links: [], images: [], ...content } as unknown as Content);
  const section = { values, problem: () => undefined, remark: () => undefined };
  const change = <K extends keyof Content>(field: K, value: Content[K]) => set({ [field]: value } as Partial<Content>);
  dispose = render(
    () => (
      <>
        <ImagesSection {...section} set={change} revision="r" />
        <CasesSection {...section} set={change} />
        <LinksSection {...section} set={change} />
      </>
    ),
    document.body,
  );
  /** Presses a button that has the focus. */
  const press = (name: string) => {
    const named = (button: Element) => (button.getAttribute('aria-label') ?? button.textContent!.trim()) === name;
    const button = [...document.querySelectorAll('button')].find(named)!;
    button.focus();
    button.click();
  };
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id;
  return { values, press, focused };
}

test('An image that is moved takes the focus along, at either end, too', () => {
  const { values, press, focused } = open({ images: ['a', 'b', 'c'].map(picture) });
  const order = () => values.images.map(({ id }) => id).join('');
  press('画像3を前へ');
  expect([order(), focused()]).toEqual(['acb', '画像2を前へ']);
  press('画像2を前へ');
  expect([order(), focused()]).toEqual(['cab', '画像1を後ろへ']);
  press('画像1を後ろへ');
  expect([order(), focused()]).toEqual(['acb', '画像2を後ろへ']);
});

test('Who adds a case, a figure or a link is in its first field; who removes one is where it is added', () => {
  const { press, focused } = open({});
  press('事例を加える');
  expect(focused()).toBe('field-content.cases.0.title');
  for (let at = 0; at < 4; at++) {
    press('数値を加える');
    expect(focused()).toBe(`field-content.cases.0.figures.${at}.label`);
  }
  press('数値4を消す');
  expect(focused()).toBe('field-content.cases.0.figures');
  press('事例1を消す');
  expect(focused()).toBe('field-content.cases');
  press('リンクを加える');
  expect((document.activeElement as HTMLInputElement).name).toBe('content.links.0.kind');
  press('リンク1を消す');
  expect(focused()).toBe('field-content.links');
});

test('A picture of an iPhone is told apart where the browser does not know its kind', () => {
  const said = (name: string, type: string) => problemOf(new File(['x'], name, { type }));
  expect(said('IMG_0001.HEIC', '')).toMatch('HEIC形式は使えません');
  expect(said('IMG_0001.heif', 'image/heif')).toMatch('HEIC形式は使えません');
  expect(said('catalog.pdf', 'application/pdf')).toBe('JPEG・PNG・WebPの画像を選んでください。');
  expect(said('heic.png', 'image/png')).toBeNull();
});
