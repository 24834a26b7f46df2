// R3.3: how a listing is written: its lists (images, cases, figures, links) with the keyboard alone, long texts, remarks.
import { createStore } from 'solid-js/store';
import { afterEach, expect, test, vi } from 'vitest';
import { LISTING_FIELDS, type ListingText } from '../../client/features/listings/listing-difference.ts';
import { RemarksPanel, type ReturnDraft } from '../../client/features/listings/staff/RemarksPanel.tsx';
import { CasesSection } from '../../client/features/listings/vendor/CasesSection.tsx';
import type { Content } from '../../client/features/listings/vendor/content.ts';
import { ImagesSection } from '../../client/features/listings/vendor/ImagesSection.tsx';
import { problemOf } from '../../client/features/listings/vendor/image-door.ts';
import { ContactSection, LinksSection, TalentSection } from '../../client/features/listings/vendor/MoreSections.tsx';
import {
  AudienceSection,
  IntroductionSection,
  PriceSection,
} from '../../client/features/listings/vendor/TextSections.tsx';
import { clear, show } from './page.tsx';

// No server is asked for tags.
vi.mock('../../client/platform/graphql.ts', () => ({ createQuery: () => ({ data: () => undefined }) }));

afterEach(clear);

const picture = (id: string) => ({ id, alt: id, width: 480, height: 270 });

function open(content: Partial<Content>) {
  const [values, set] = createStore({ cases: [], links: [], images: [], ...content } as unknown as Content);
  const section = { values, problem: () => undefined, remark: () => undefined };
  const change = <K extends keyof Content>(field: K, value: Content[K]) => set({ [field]: value } as Partial<Content>);
  show(() => (
    <>
      <ImagesSection {...section} set={change} revision="r" />
      <CasesSection {...section} set={change} />
      <LinksSection {...section} set={change} />
    </>
  ));
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

test('What is pasted and too long stays as it is, and its field says so', () => {
  const { values } = open({ links: [{ kind: 'SITE', label: 'カタログ', url: '' }] });
  const field = document.querySelector<HTMLInputElement>('[id="field-content.links.0.url"]')!;
  const said = () => document.getElementById('field-content.links.0.url-error')?.textContent;
  const url = `https://example.jp/${'a'.repeat(500)}`;
  // A browser would cut it off to this length.
  expect(field.hasAttribute('maxlength')).toBe(false);
  field.value = url;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect(values.links[0]!.url).toBe(url);
  expect([said(), field.getAttribute('aria-invalid')]).toEqual(['500文字までです。今は519文字あります。', 'true']);
  field.value = 'https://example.jp/catalog';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect(said()).toBeUndefined();
});

test('Whatever staff can remark on, the remark stands where it is written', () => {
  const [values] = createStore({
    ...{ categories: [], industries: [], companySizes: [], processes: [], tags: [], workStyles: [] },
    ...{ problem: '', description: '', cases: [], links: [], images: [], contact: {} },
    ...{ priceMin: null, priceMax: null, leadTimeMin: null, leadTimeMax: null },
  } as unknown as Content);
  const section = { values, set: () => {}, problem: () => undefined, remark: (field: string) => `指摘 ${field}。` };
  show(() => (
    <>
      <IntroductionSection {...section} />
      <AudienceSection {...section} />
      <PriceSection {...section} />
      <TalentSection {...section} />
      <ImagesSection {...section} revision="r" />
      <CasesSection {...section} />
      <LinksSection {...section} />
      <ContactSection {...section} />
    </>
  ));
  const shown = document.body.textContent!;
  const missing = LISTING_FIELDS.filter(([path]) => !shown.includes(`指摘 ${path.replace('content.', '')}。`));
  expect(missing).toEqual([]);
});

test('Who gives up a remark is back where it began', () => {
  const [values, setValues] = createStore<ReturnDraft['values']>({ comment: '', remarks: {} });
  const draft = {
    values,
    set: (field: string, value: unknown) => setValues({ [field]: value }),
  } as unknown as ReturnDraft;
  const text = { title: '受発注', promise: '', problem: '', description: '', priceModel: '見積', priceNote: '' };
  const lists = { categories: [], industries: [], companySizes: [], processes: [], tags: [], workStyles: [] };
  const parts = { images: [], cases: [], links: [], availability: '', subsidy: false };
  const shown: ListingText = { ...text, ...lists, ...parts };
  show(() => <RemarksPanel text={shown} draft={draft} earlier={[]} />);
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
  button('指摘する（見出し）').click();
  expect(document.activeElement?.id).toBe('remark-content.title');
  button('やめる（見出しへの指摘）').click();
  expect(document.activeElement).toBe(button('指摘する（見出し）'));
});
