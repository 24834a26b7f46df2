import { expect, test } from 'vitest';
import {
  placeholdersOf,
  TEMPLATE_PLACEHOLDERS,
  unknownPlaceholders,
} from '../../server/features/desk/reply-template.placeholders.ts';

test('R3.5: what stands between braces is a placeholder, each once and in order', () => {
  expect(placeholdersOf('{{会員名}}\n{{ 宛名 }} 様、{{会員名}}')).toEqual(['会員名', '宛名']);
  expect(placeholdersOf('なし')).toEqual([]);
});

test.each([
  ['{{会員名}} {{宛名}} 様', []],
  ['{{記入：伺いたいこと}}', []],
  ['{{会社名}}', ['会社名']],
  ['{{記入：}}', ['記入：']],
  ['{{会員名} 様', ['{{ }}']],
  ['会員名}} 様', ['{{ }}']],
  ['{{contactName}} {{dueAt}}', ['contactName', 'dueAt']],
])('R3.5: %s', (text, unknown) => expect(unknownPlaceholders(text)).toEqual(unknown));

test('every placeholder is known by its own rule', () => {
  for (const { name } of TEMPLATE_PLACEHOLDERS) expect(unknownPlaceholders(`{{${name}}}`)).toEqual([]);
});
