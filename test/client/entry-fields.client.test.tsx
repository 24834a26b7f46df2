// Fields that take words and numbers as people type them.
import { createSignal } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { FigureInput } from '../../client/ui/FigureInput.tsx';
import { NumberInput, numberOf } from '../../client/ui/NumberInput.tsx';
import { TagsInput } from '../../client/ui/TagsInput.tsx';
import { clear, show } from './page.tsx';

afterEach(clear);

function tags(initial: string[] = [], max = 3) {
  const [values, setValues] = createSignal(initial);
  show(() => (
    <TagsInput name="topics" label="業務" values={values()} onChange={setValues} suggestions={['受発注']} max={max} />
  ));
  const field = document.querySelector<HTMLInputElement>('#field-topics')!;
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const press = (key: string, isComposing = false) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing, bubbles: true, cancelable: true }));
  return { values, field, type, press };
}

test('Enter adds a word, but not while it is being converted', () => {
  const { values, type, press } = tags();
  type('ざいこ');
  press('Enter', true);
  expect(values()).toEqual([]);
  press('Enter');
  expect(values()).toEqual(['ざいこ']);
});

test('A 、 within a conversion adds no word, the one that ends it adds the converted word', () => {
  const { values, field, type } = tags();
  for (const text of ['かいけい', 'かいけい、', '会計、']) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(values()).toEqual([]);
    expect(field.value).toBe(text);
  }
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '会計、' }));
  expect(values()).toEqual(['会計']);
  expect(field.value).toBe('');
  type('会計、');
  expect(values()).toEqual(['会計']);
});

test('What does not fit stays in the field, and it is said why', () => {
  const { values, field, type, press } = tags(['会計']);
  const paste = (text: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => text } });
    field.dispatchEvent(event);
  };
  const alert = () => document.querySelector('[role=alert]')?.textContent;
  paste(`在庫、受注\n${'長'.repeat(31)}、勤怠`);
  expect(values()).toEqual(['会計', '在庫', '受注']);
  expect(field.value).toBe(`${'長'.repeat(31)}、勤怠`);
  expect(alert()).toBe(`1つ30文字までです。「${'長'.repeat(31)}」「勤怠」はまだ入れていません。`);
  type('勤怠');
  press('Enter');
  expect(values()).toHaveLength(3);
  expect(alert()).toBe('3個までです。「勤怠」はまだ入れていません。');
  document.querySelector<HTMLButtonElement>('button[aria-label=会計を外す]')!.click();
  press('Enter');
  expect(values()).toEqual(['在庫', '受注', '勤怠']);
  expect([field.value, alert()]).toEqual(['', undefined]);
});

test('Words are separated by 、 and joined when they are the same in another width', () => {
  const { values, type } = tags();
  type('ＦＡＸ、FAX、');
  expect(values()).toEqual(['FAX']);
});

test('Backspace in the empty field takes the last word away; a full field takes none', () => {
  const { values, field, press } = tags(['あ', 'い'], 2);
  expect(field.readOnly).toBe(true);
  press('Backspace');
  expect(values()).toEqual(['あ']);
});

test('A suggestion is added by one press and offered no more', () => {
  const { values } = tags();
  const offer = () => [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === '受発注');
  offer()!.click();
  expect(values()).toEqual(['受発注']);
  expect(offer()).toBeUndefined();
});

test('Numbers are understood in full width, with commas and with 円', () => {
  expect(numberOf('２８，０００円')).toBe(28_000);
  expect(numberOf('')).toBeNull();
  expect(numberOf('応相談')).toBeNull();
  expect(numberOf('５万円')).toBe(50_000);
  expect(numberOf('1.5万')).toBe(15_000);
  expect(numberOf('1万2千円から')).toBe(12_000);
  expect(numberOf('約３００')).toBe(300);
  // Not 2 watts.
  expect(numberOf('1.5kW')).toBe(1_500);
  expect(numberOf('２ｋｗ')).toBe(2_000);
  expect(numberOf('3キロワット')).toBe(3_000);
  expect(numberOf('300W')).toBe(300);
  // Not 500, not 5,000,010,000.
  expect(numberOf('-500')).toBeNull();
  expect(numberOf('50,000～100,000')).toBeNull();
});

test('A number is shown with commas once the field is left', () => {
  const [value, setValue] = createSignal<number | null>(null);
  show(() => <NumberInput name="price" label="価格" unit="円" value={value()} onInput={setValue} />);
  const field = document.querySelector<HTMLInputElement>('#field-price')!;
  field.value = '１２３４５';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect(value()).toBe(12_345);
  field.dispatchEvent(new FocusEvent('blur'));
  expect(field.value).toBe('12,345');
});

test('What is no number stays in its field when that is left, and is said', () => {
  const [value, setValue] = createSignal<number | null>(5);
  show(() => (
    <>
      <NumberInput name="price" label="価格" unit="円" value={value()} onInput={setValue} />
      <FigureInput name="before" label="前" value={value()} onInput={setValue} />
    </>
  ));
  for (const name of ['price', 'before']) {
    const field = document.querySelector<HTMLInputElement>(`#field-${name}`)!;
    field.value = '3～5時間';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
    expect(value()).toBeNull();
    expect(field.value).toBe('3～5時間');
    expect(document.querySelector(`#field-${name}-error`)?.textContent).toContain('数字で入力してください');
  }
});
