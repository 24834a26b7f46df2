import { expect, test } from 'vitest';
import { peopleOf } from '../../client/features/exhibitions/staff/attendance.ts';

test.each([
  ['213', 213],
  ['２１３名', 213],
  ['1,213 人', 1213],
  ['0', 0],
  ['', null],
  ['約200', null],
  ['-3', null],
  ['12.5', null],
])('R4.1: %j people came: %s', (typed, people) => {
  expect(peopleOf(typed)).toBe(people);
});
