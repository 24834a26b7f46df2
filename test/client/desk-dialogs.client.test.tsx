// The desk's dialogs when a colleague was faster, or the answer got lost: nothing is typed twice, nothing is overwritten unseen.
import { createSignal, type JSX } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CampaignDialog } from '../../client/features/campaigns/CampaignDialog.tsx';
import type { Campaign } from '../../client/features/campaigns/campaign-words.ts';
import { AbsenceDialog } from '../../client/features/desk/AbsenceDialog.tsx';
import { ExceptionDialog } from '../../client/features/desk/ExceptionDialog.tsx';
import { PeoplePanel } from '../../client/features/desk/PeoplePanel.tsx';
import { ProfileDialog } from '../../client/features/desk/ProfileDialog.tsx';
import { PromiseDialog } from '../../client/features/desk/PromiseDialog.tsx';
import { TemplateDialog } from '../../client/features/desk/TemplateDialog.tsx';
import { CampaignDetailDocument, SaveCampaignDocument } from '../../client/generated/campaigns/graphql.ts';
import {
  DeskColleaguesDocument,
  DeskExceptionsDocument,
  DeskIndustriesDocument,
  DeskProfilesDocument,
  DeskPromiseDocument,
  DeskSaveExceptionDocument,
  DeskSaveProfileDocument,
  DeskSavePromiseDocument,
  DeskSaveTemplateDocument,
  DeskTemplatesDocument,
} from '../../client/generated/desk/graphql.ts';
import { idOf, type Operation } from '../../client/platform/operation.ts';
import { SessionProvider } from '../../client/platform/session.ts';
import { alert, asStaff, button, clear, send, server, show, type } from './page.tsx';

asStaff();

beforeEach(() => localStorage.clear());
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

type Values = Record<string, unknown>;
interface World {
  /** The record as the server has it. */
  record: { version: number } & Values;
  /** What was saved, by its input. */
  saved: Values[];
  /** The next saving is done, and its answer never comes. */
  unheard: boolean;
}

/** A server with one record, that is read by one operation and saved by another. */
function serverOf(
  record: World['record'],
  read: Operation<never, never>,
  save: Operation<never, never>,
  answer: (record: World['record']) => [read: object, save: object],
): World {
  const world: World = { record, saved: [], unheard: false };
  server(({ documentId, variables }) => {
    if (documentId === idOf(read)) return { data: answer(world.record)[0] };
    // The choices that a form offers are still on their way.
    if (documentId !== idOf(save)) return new Promise(() => {});
    const { id: _id, person: _person, version, ...values } = variables.input;
    if (version !== world.record.version) {
      return { data: null, errors: [{ message: 'ほかの人が先に変更しました。', extensions: { code: 'CONFLICT' } }] };
    }
    world.saved.push(variables.input);
    world.record = { ...world.record, ...values, version: version + 1 };
    if (!world.unheard) return { data: answer(world.record)[1] };
    world.unheard = false;
    throw new TypeError('Failed to fetch');
  });
  return world;
}

function open(dialog: (onClose: () => void) => JSX.Element) {
  const [isOpen, setOpen] = createSignal(true);
  show(() => <>{isOpen() && dialog(() => setOpen(false))}</>);
  return isOpen;
}

const CASES = [
  {
    what: 'a reply template',
    record: { id: 't', version: 3, category: '相談', title: '担当決定', purpose: '', body: '本文' },
    world: (record: World['record']) =>
      serverOf(record, DeskTemplatesDocument as never, DeskSaveTemplateDocument as never, (now) => [
        { replyTemplates: { nodes: [now], position: '', pageInfo: { hasNextPage: false, endCursor: null } } },
        { saveReplyTemplate: now },
      ]),
    dialog: (record: never, onClose: () => void) => (
      <TemplateDialog template={record} onDone={() => {}} onClose={onClose} />
    ),
    ...{
      field: 'template-title',
      mine: '担当が決まった',
      name: 'title',
      others: { title: '担当のご連絡' },
      told: '担当のご連絡',
    },
  },
  {
    what: 'an exception day',
    record: { id: 'x', version: 1, date: '2026-12-28', opens: 540, closes: 720, reason: '研修' },
    world: (record: World['record']) =>
      serverOf(record, DeskExceptionsDocument as never, DeskSaveExceptionDocument as never, (now) => [
        { officeExceptions: { nodes: [now], position: '', pageInfo: { hasNextPage: false, endCursor: null } } },
        { saveOfficeException: now },
      ]),
    dialog: (record: never, onClose: () => void) => (
      <ExceptionDialog exception={record} onDone={() => {}} onClose={onClose} />
    ),
    ...{
      field: 'exception-reason',
      mine: '停電',
      name: 'reason',
      others: { opens: null, closes: null },
      told: '臨時休業',
    },
  },
  {
    what: 'a profile',
    record: { id: 'p', version: 2, topics: ['勤怠'], industries: [], capacity: 12, note: '', person: { id: 'me' } },
    world: (record: World['record']) =>
      serverOf(record, DeskProfilesDocument as never, DeskSaveProfileDocument as never, (now) => [
        { supportProfiles: { nodes: [now], position: '', pageInfo: { hasNextPage: false, endCursor: null } } },
        { saveSupportProfile: now },
      ]),
    dialog: (record: never, onClose: () => void) => (
      <ProfileDialog colleague={{ id: 'me', name: '坂本 亮', profile: record }} onDone={() => {}} onClose={onClose} />
    ),
    ...{ field: 'profile-note', mine: '火曜は午後', name: 'note', others: { topics: ['補助金'] }, told: '補助金' },
  },
  {
    what: 'what the desk promises',
    record: {
      version: 5,
      firstAnswerMinutes: 90,
      nextAnswerMinutes: 480,
      closingMinutes: 28_800,
      forgottenMinutes: 4_800,
    },
    world: (record: World['record']) =>
      serverOf(record, DeskPromiseDocument as never, DeskSavePromiseDocument as never, (now) => [
        { deskPromise: now },
        { saveDeskSetting: now },
      ]),
    dialog: (record: never, onClose: () => void) => (
      <PromiseDialog promise={record} onDone={() => {}} onClose={onClose} />
    ),
    ...{ field: 'promise-nextAnswerMinutes', mine: '４', name: 'nextAnswerMinutes', others: { closingMinutes: 480 } },
    ...{ kept: 240, told: '完了まで 1営業日' },
  },
  {
    what: 'an announcement',
    record: {
      ...{ id: 'c', version: 1, name: 'ちらし', medium: 'LEAFLET', mediumLabel: 'ちらし', target: '/contact' },
      ...{ beginsOn: null, endsOn: null, note: '' },
    },
    world: (record: World['record']) =>
      serverOf(record, CampaignDetailDocument as never, SaveCampaignDocument as never, (now) => [
        { campaign: now },
        { saveCampaign: now },
      ]),
    dialog: (record: never, onClose: () => void) => (
      <CampaignDialog campaign={record as Campaign} onSaved={() => {}} onClose={onClose} />
    ),
    ...{ field: 'campaign-note', mine: '500枚', name: 'note', others: { name: '夏のちらし' }, told: '夏のちらし' },
  },
] as const;

test.each(CASES)(
  '$what: after a colleague’s change one sees it, and the next press saves what was typed',
  async (one) => {
    const world = one.world({ ...one.record } as never);
    const isOpen = open((onClose) => one.dialog({ ...one.record } as never, onClose));
    type(one.field, one.mine);
    world.record = { ...world.record, ...one.others, version: world.record.version + 1 };
    send();
    await vi.waitFor(() => expect(alert()).toContain('ほかの人が先に保存しました。あなたの入力は残っています'));
    expect(alert()).toContain(one.told);
    expect(world.saved).toEqual([]);
    send();
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(world.saved).toMatchObject([{ [one.name]: 'kept' in one ? one.kept : one.mine }]);
  },
);

test.each(CASES)('$what: sent again after its answer got lost, it is done, and no colleague’s change', async (one) => {
  const world = one.world({ ...one.record } as never);
  const isOpen = open((onClose) => one.dialog({ ...one.record } as never, onClose));
  type(one.field, one.mine);
  world.unheard = true;
  send();
  await vi.waitFor(() => expect(alert()).toContain('届いたか分かりません'));
  send();
  await vi.waitFor(() => expect(isOpen()).toBe(false));
  expect(world.saved).toHaveLength(1);
});

test('what the desk promises: a time that is no whole hour stays as it is while another one is changed', async () => {
  const [, , , promise] = CASES;
  const world = promise.world({ ...promise.record } as never);
  const isOpen = open((onClose) => promise.dialog({ ...promise.record } as never, onClose));
  type('promise-nextAnswerMinutes', '4');
  send();
  await vi.waitFor(() => expect(isOpen()).toBe(false));
  expect(world.saved).toMatchObject([{ firstAnswerMinutes: 90, nextAnswerMinutes: 240, closingMinutes: 28_800 }]);
});

test('a reply template that was left half written stays on the device, also when a colleague saves meanwhile', async () => {
  const [template] = CASES;
  const world = template.world({ ...template.record } as never);
  open((onClose) => template.dialog({ ...template.record } as never, onClose));
  type('template-body', '書きかけの本文');
  clear();
  world.record = { ...world.record, body: '同僚の本文', version: 4 };
  open((onClose) => template.dialog({ ...world.record } as never, onClose));
  const body = () => document.querySelector<HTMLTextAreaElement>('#template-body')!.value;
  expect(body()).toBe('書きかけの本文');
  expect(alert()).toContain('同僚の本文');
  button('今の内容を開く').click();
  expect(body()).toBe('同僚の本文');
  expect(alert()).toBe('');
});

test('an absence whose last day is typed in part is not taken for one day', async () => {
  const sent: Values[] = [];
  server(({ variables }) => {
    sent.push(variables.input);
    return new Promise(() => {});
  });
  open((onClose) => (
    <AbsenceDialog colleague={{ id: 'me', name: '坂本 亮', profile: undefined }} onDone={() => {}} onClose={onClose} />
  ));
  const part = (label: string, text: string) => {
    const field = document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  for (const [label, text] of [
    ['始まりの日 年', '2026'],
    ['始まりの日 月', '１２'],
    ['始まりの日 日', '28'],
    ['終わりの日 年', '2027'],
  ] as const)
    part(label, text);
  send();
  await vi.waitFor(() => expect(sent).toMatchObject([{ from: '2026-12-28', until: '' }]));
});

test('the button that opened a window is still there, and keeps the focus, when the list behind it was asked again', async () => {
  const profile = {
    id: 'p',
    version: 1,
    topics: ['勤怠'],
    industries: [],
    capacity: 12,
    note: '',
    viewerCanSave: true,
  };
  let topics = ['勤怠'];
  const page = (nodes: object[]) => ({ nodes, position: '', pageInfo: { hasNextPage: false, endCursor: null } });
  const answers = new Map<string, () => object>([
    [idOf(DeskColleaguesDocument), () => ({ supportStaff: { nodes: [{ id: 'me', name: '坂本 亮' }] } })],
    [
      idOf(DeskProfilesDocument),
      () => ({ supportProfiles: page([{ ...profile, topics, absences: [], person: { id: 'me', name: '坂本 亮' } }]) }),
    ],
    [idOf(DeskSaveProfileDocument), () => ({ saveSupportProfile: { ...profile, version: 2 } })],
    [idOf(DeskIndustriesDocument), () => ({ registryFilters: { industries: [] } })],
  ]);
  server(({ documentId }) => ({ data: answers.get(documentId)!() }));
  const session = { audience: 'support', lead: false, person: { id: 'me', name: '坂本 亮' } } as never;
  show(() => (
    <SessionProvider value={session}>
      <PeoplePanel />
    </SessionProvider>
  ));
  const opener = () =>
    [...document.querySelectorAll('button')].find((each) => each.textContent?.startsWith('プロフィールを直す'))!;
  await vi.waitFor(() => expect(opener()).toBeTruthy());
  const before = opener();
  before.focus();
  before.click();
  topics = ['補助金'];
  await vi.waitFor(() => expect(document.querySelector('form')).toBeTruthy());
  send();
  await vi.waitFor(() => expect(document.querySelector('dd')!.textContent).toBe('補助金'));
  expect(opener()).toBe(before);
});
