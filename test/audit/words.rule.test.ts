// The audit log speaks the platform's language: every command has words, every state the same ones as elsewhere.
// Before any decorated class is read.
import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StaffRole } from '../../server/features/accounts/administration.types.ts';
import {
  actionLabel,
  isKnownAction,
  PERSONAL_READS,
  readsPersonalData,
} from '../../server/features/audit/audit.actions.ts';
import {
  attributeLabel,
  audienceLabel,
  stateLabel,
  statesOf,
  subjectTypeLabel,
} from '../../server/features/audit/audit.words.ts';
import { CONSULTATION_STATES, STATE_LABELS } from '../../server/features/consultations/consultation.lifecycle.ts';
import { APPLICATION_LABELS, EXHIBITION_LABELS } from '../../server/features/exhibitions/exhibition.lifecycle.ts';
import { INQUIRY_LABELS } from '../../server/features/inquiries/inquiry.lifecycle.ts';
import { LISTING_STATES, REVISION_STATES } from '../../server/features/listings/listing.lifecycle.ts';
import { INTRODUCTION_LABELS } from '../../server/features/matching/introduction.lifecycle.ts';
import { features } from '../../server/features.ts';
import { AUDIENCES } from '../../server/kernel/viewer.ts';

const sources = ['server', 'seeds']
  .flatMap((place) => readdirSync(place, { recursive: true }).map((file) => join(place, String(file))))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(file, 'utf8'));
/** Exported functions whose first argument is the transaction: commands, and parts of commands. */
const TAKES_TRANSACTION = /^export (?:async function|const) (\w+)(?: = (?:async )?)?\(\s*_?tx: Transaction/gm;
/** A command is handed to whoever runs it; a part of one is called. */
const handedOver = sources.map((text) => text.replace(/^import[^;]*;/gm, '')).join('\n');
const commands = sources
  .flatMap((text) => [...text.matchAll(TAKES_TRANSACTION)].map(([, name]) => name!))
  .filter((name) => new RegExp(`[(,]\\s*${name}\\s*[,)]`).test(handedOver));

test('every command has words for people', () => {
  expect(commands.length).toBeGreaterThan(40);
  expect(commands).toContain('revealOrganization');
  expect(commands.filter((name) => !isKnownAction(name))).toEqual([]);
});

test('no two commands are called the same', () => {
  const labels = commands.map(actionLabel);
  expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
});

test('R1.4, R2.8: whatever reveals is known as a reading of personal data', () => {
  expect(commands.filter((name) => /^reveal/.test(name) && !readsPersonalData(name))).toEqual([]);
  expect(PERSONAL_READS).toContain('revealRegistration');
});

test('states have the words that they have where they are used', () => {
  expect(statesOf('Consultation')).toEqual(STATE_LABELS);
  expect(CONSULTATION_STATES.length).toBe(Object.keys(statesOf('Consultation')).length);
  expect(statesOf('Introduction')).toEqual(INTRODUCTION_LABELS);
  expect(statesOf('Inquiry')).toEqual(INQUIRY_LABELS);
  expect(statesOf('Exhibition')).toEqual(EXHIBITION_LABELS);
  expect(statesOf('ExhibitorApplication')).toEqual(APPLICATION_LABELS);
  expect(Object.keys(statesOf('ListingRevision'))).toEqual([...REVISION_STATES]);
  expect(Object.keys(statesOf('Listing'))).toEqual([...LISTING_STATES]);
});

test('what has no words is shown as it is', () => {
  expect([
    actionLabel('toString'),
    subjectTypeLabel('Thing'),
    attributeLabel('Thing', 'x'),
    stateLabel('Thing', 'Y'),
  ]).toEqual([...['toString', 'Thing', 'x', 'Y']]);
  expect(stateLabel('Session', 'member:0000')).toBe('会員企業');
  expect(AUDIENCES.filter((audience) => audienceLabel(audience) === audience)).toEqual([]);
});

test('every kind of record that is kept has words, and so has every state of it', () => {
  const entities = features.flatMap((feature) => feature.entities) as readonly { readonly name: string }[];
  expect(entities.length).toBeGreaterThan(40);
  expect(entities.map(({ name }) => name).filter((name) => subjectTypeLabel(name) === name)).toEqual([]);
  const stateful = sources.flatMap((text) => {
    const [, name] = /^@Entity\([\s\S]*?^export class (\w+)/m.exec(text) ?? [];
    return name && /^ {2}state: /m.test(text) ? [name] : [];
  });
  expect(stateful).toContain('Inquiry');
  expect(stateful.filter((name) => !Object.keys(statesOf(name)).length)).toEqual([]);
});

test('what commands note by themselves has words, too', () => {
  const types = sources.flatMap((text) => [...text.matchAll(/subject_type: '(\w+)'/g)].map(([, type]) => type!));
  expect(types).toContain('SecondFactor');
  expect(types.filter((type) => subjectTypeLabel(type) === type)).toEqual([]);
  const noted = sources.flatMap((text) =>
    [...text.matchAll(/subject_type: '(\w+)'[^}]*to_state: '([^']+)'/g)].map(
      ([, type, state]) => [type!, state!] as const,
    ),
  );
  noted.push(
    ...(['totp', 'passkey'] as const).flatMap(
      (way) =>
        [
          ['SecondFactor', `${way}_added`],
          ['SecondFactor', `${way}_removed`],
        ] as const,
    ),
  );
  noted.push(...Object.values(StaffRole).map((role) => ['Person', role] as const));
  expect(noted.length).toBeGreaterThan(14);
  expect(noted.filter(([type, state]) => stateLabel(type, state) === state)).toEqual([]);
  // In which capacity a lead looked.
  expect(stateLabel('Person', 'vendor:0000')).toBe('ソリューション企業');
});
