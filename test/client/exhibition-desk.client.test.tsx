// What staff do with an exhibition while colleagues do so, too, and on a bad line (R4.1).
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DeclineDialog } from '../../client/features/exhibitions/staff/DeclineDialog.tsx';
import { ExhibitionActions } from '../../client/features/exhibitions/staff/ExhibitionActions.tsx';
import type { Application } from '../../client/features/exhibitions/staff/ExhibitionPeople.tsx';
import type { StaffExhibition } from '../../client/features/exhibitions/staff/ExhibitionsPage.tsx';
import { alert, asStaff, button, clear, send, server, show, type } from './page.tsx';

asStaff();

beforeEach(() => localStorage.clear());
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

const answering = (answer: (variables: Record<string, unknown>) => object) => {
  const sent: Record<string, unknown>[] = [];
  server(({ variables }) => {
    sent.push(variables);
    return answer(variables);
  });
  return sent;
};
const refused = (code: string) => ({ data: null, errors: [{ message: 'できません。', extensions: { code } }] });
const dialog = () => document.querySelector('dialog[open]');

const CLOSED = {
  ...{ id: 'e', version: 1, title: 'けんせつDX展示会', kind: 'EXHIBITION', state: 'CLOSED', heldOn: '2020-12-11' },
  ...{ registered: 300, viewerCanOpen: false, viewerCanClose: false, viewerCanHold: true, attendance: null },
} as unknown as StaffExhibition;
const HELD = { ...CLOSED, state: 'HELD', viewerCanHold: false, attendance: 1_190 } as StaffExhibition;

function exhibition() {
  const [shown, change] = createSignal(CLOSED);
  show(() => <ExhibitionActions of={shown()} onChanged={change} />);
  button('開催を記録する').click();
  return { shown, change };
}

test.each([
  ['1,200', 1200],
  ['１，２００名', 1200],
  ['約1万2千人', 12_000],
  ['0', 0],
])('R4.1: how many people came is understood as people write it: %s', async (text, attendance) => {
  const sent = answering(() => ({ data: { holdExhibition: HELD } }));
  const { shown } = exhibition();
  type('hold-attendance', text);
  send();
  send();
  await vi.waitFor(() => expect(shown()).toMatchObject({ state: 'HELD' }));
  expect(sent).toEqual([{ id: 'e', attendance }]);
  expect(dialog()).toBeNull();
  // The button is gone: the focus is where it was, and not lost.
  expect(document.activeElement?.getAttribute('aria-label')).toBe('次にできること');
});

test('R4.1: that a colleague recorded it meanwhile is said in the open window, with the figure that counts', async () => {
  const { change } = exhibition();
  type('hold-attendance', '1200');
  change(HELD);
  expect(dialog()?.textContent).toContain('開催は記録されています');
  expect(dialog()?.textContent).toContain('1,190名');
  button('閉じる').click();
  expect(dialog()).toBeNull();
});

test('R4.1: the reason why an exhibitor is declined outlasts a reload, and is sent once', async () => {
  const APPLICATION = { id: 'a', version: 1, state: 'SUBMITTED', reason: '', vendor: { name: '測量ドローン社' } };
  const [application, change] = createStore(APPLICATION as unknown as Application);
  const declined: string[] = [];
  const open = () => {
    const [one, setOne] = createSignal<Application | null>(application);
    show(() => (
      <DeclineDialog application={one()} onDeclined={(id) => declined.push(id)} onClose={() => setOne(null)} />
    ));
  };
  open();
  type('decline-reason', '屋外の展示に向かないため');
  clear();
  open();
  expect(document.querySelector('textarea')!.value).toBe('屋外の展示に向かないため');
  // The answer to the first sending got lost; the list heard of it.
  const sent = answering(() => refused('CONFLICT'));
  (change as (to: object) => void)({ version: 2, state: 'DECLINED', reason: '屋外の展示に向かないため' });
  send();
  await vi.waitFor(() => expect(declined).toEqual(['a']));
  expect(sent).toHaveLength(1);
  expect(localStorage).toHaveLength(0);
});

test('R4.1: that a colleague accepted who was about to be declined is a refusal, and the reason stays', async () => {
  const APPLICATION = { id: 'a', version: 1, state: 'SUBMITTED', reason: '', vendor: { name: '測量ドローン社' } };
  const [application, change] = createStore(APPLICATION as unknown as Application);
  const declined: string[] = [];
  show(() => <DeclineDialog application={application} onDeclined={(id) => declined.push(id)} onClose={() => {}} />);
  type('decline-reason', '理由');
  (change as (to: object) => void)({ version: 2, state: 'ACCEPTED' });
  // The version that was read goes along, not the one that came in meanwhile.
  const sent = answering(() => refused('CONFLICT'));
  send();
  await vi.waitFor(() => expect(alert()).toContain('書いた理由は残しています'));
  expect(sent).toMatchObject([{ application: { id: 'a', version: 1 }, reason: '理由' }]);
  expect(declined).toEqual([]);
});
