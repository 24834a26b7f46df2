// The secretariat's monthly report (R3.10) with a bad line and with two people at once: what is reviewed and submitted is what was written and read.
import type { JSX } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BeginReport } from '../../client/features/reports/staff/BeginReport.tsx';
import ReportPage from '../../client/features/reports/staff/ReportPage.tsx';
import {
  ReportPreviewDocument,
  RequestReportReviewDocument,
  SaveReportSectionDocument,
  StaffReportDocument,
  StaffReportDocumentDocument,
  SubmitReportDocument,
} from '../../client/generated/reports/graphql.ts';
import { idOf, type Operation } from '../../client/platform/operation.ts';
import { alert, asStaff, button, clear, server, show, showAt } from './page.tsx';

vi.mock('../../client/ui/shells/StaffShell.tsx', () => ({
  StaffPage: (props: { children: JSX.Element }) => <main>{props.children}</main>,
}));
asStaff();

// The network stays as it is told here: what a page still saves as it goes must not reach a real one.
afterEach(clear);

describe('a report', () => {
  let report: Record<string, unknown> & { version: number; sections: { version: number; text: string }[] };
  let text: string;
  let offline: boolean;
  let asked: string[];
  const paper = () => ({ title: '報告書', blocks: [{ kind: 'title', text, above: '', lines: [] }] });
  const names = new Map(
    Object.entries({
      ...{ read: StaffReportDocument, save: SaveReportSectionDocument, review: RequestReportReviewDocument },
      ...{ submit: SubmitReportDocument, document: StaffReportDocumentDocument, preview: ReportPreviewDocument },
    }).map(([name, document]) => [idOf(document as Operation<unknown, never>), name]),
  );
  const answers: Record<string, (variables: { input: { text: string }; report: { version: number } }) => object> = {
    read: () => ({ data: { monthlyReport: report } }),
    document: () => ({ data: { monthlyReport: { id: 'r', document: paper() } } }),
    preview: () => ({ data: { reportPreview: paper() } }),
    save: ({ input }) => {
      const [section] = report.sections;
      text = input.text;
      const sections = [{ ...section!, version: section!.version + 1, text, savedAt: '2026-12-01T00:00:00Z' }];
      report = { ...report, version: report.version + 1, sections };
      return { data: { saveReportSection: report } };
    },
    review: () => {
      report = { ...report, state: 'IN_REVIEW', viewerCanSave: false, viewerCanRequestReview: false, hash: 'a' };
      return { data: { requestReportReview: report } };
    },
    submit: (variables) => {
      if (variables.report.version !== report.version) {
        return { data: null, errors: [{ message: '', extensions: { code: 'CONFLICT' } }] };
      }
      report = { ...report, state: 'SUBMITTED', viewerCanSubmit: false, viewerCanReturn: false };
      return { data: { submitReport: report } };
    },
  };

  beforeEach(() => {
    localStorage.clear();
    [text, offline, asked] = ['', false, []];
    report = {
      ...{ id: 'r', version: 1, month: '2026-11', label: '令和8年11月分', fiscalYear: 2026, state: 'DRAFT' },
      ...{ stateLabel: '', stateSince: '2026-12-01T00:00:00Z', createdAt: '2026-12-01T00:00:00Z', returnReason: '' },
      ...{ hash: '', asOf: null, submittedAt: null, viewerCanSave: true, viewerCanRequestReview: true },
      ...{ viewerCanReturn: false, viewerCanSubmit: false },
      sections: [{ id: 's', version: 1, position: 0, key: 'summary', title: '概況', text: '', savedAt: null } as never],
    };
    server(({ documentId, variables }) => {
      const name = names.get(documentId)!;
      asked.push(name);
      if (offline) throw new TypeError('Failed to fetch');
      return answers[name]!(variables as Parameters<(typeof answers)[string]>[0]);
    });
  });

  const open = () => showAt('/staff/reports/r', '/staff/reports/:id', ReportPage);
  const field = () => document.querySelector<HTMLTextAreaElement>('#report-summary');
  const write = async (words: string) => {
    await vi.waitFor(() => expect(field()).toBeTruthy());
    field()!.value = words;
    field()!.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  test('is not reviewed without the words that could not be saved, and with them once they are', async () => {
    open();
    await write('相談が増えました。');
    offline = true;
    button('確認を依頼する').click();
    button('依頼する').click();
    await vi.waitFor(() =>
      expect(document.body.textContent).toContain('保存できていない文章があるため、依頼していません'),
    );
    expect(asked).not.toContain('review');
    expect(field()!.value).toBe('相談が増えました。');
    offline = false;
    button('依頼する').click();
    await vi.waitFor(() => expect(asked).toContain('review'));
    expect(text).toBe('相談が増えました。');
  });

  test('is previewed with the words just typed, and what is typed stays when one goes on writing', async () => {
    open();
    await write('書いたばかり');
    button('プレビュー').click();
    await vi.waitFor(() => expect(document.querySelector('article h2')?.textContent).toBe('書いたばかり'));
    expect(asked.indexOf('save')).toBeLessThan(asked.indexOf('preview'));
    button('文章を書く').click();
    await vi.waitFor(() => expect(document.querySelector('article')).toBeNull());
    expect(field()!.value).toBe('書いたばかり');
  });

  test('that another text was put into meanwhile is shown, and not submitted unread', async () => {
    text = '一度目の文章';
    report = { ...report, state: 'IN_REVIEW', hash: 'a', viewerCanSave: false, viewerCanRequestReview: false };
    report = { ...report, viewerCanSubmit: true, viewerCanReturn: true };
    open();
    await vi.waitFor(() => expect(document.querySelector('article h2')?.textContent).toBe('一度目の文章'));
    // Given back, put right and asked for again, all by others.
    text = '直した文章';
    report = { ...report, hash: 'b', version: 4 };
    button('県に提出する').click();
    button('提出する').click();
    await vi.waitFor(() => expect(document.querySelector('article h2')?.textContent).toBe('直した文章'));
    expect(alert()).toContain('提出していません');
    expect(document.querySelector('dialog[open]')).toBeNull();
    expect(report.state).toBe('IN_REVIEW');
  });
});

test('a report is begun for the month that the window shows, also when it was closed and opened again', async () => {
  const begun: string[] = [];
  const onBegin = async (month: string) => {
    begun.push(month);
    return { code: 'OFFLINE', message: 'つながりません。', fields: [] };
  };
  show(() => <BeginReport onBegin={onBegin} />);
  const select = () => document.querySelector('select')!;
  button('月を選んで作る').click();
  select().value = select().options[3]!.value;
  select().dispatchEvent(new Event('change', { bubbles: true }));
  button('やめる').click();
  button('月を選んで作る').click();
  button('作る').click();
  await vi.waitFor(() => expect(alert()).toContain('つながりません'));
  expect(begun).toEqual([select().value]);
  // Another month would not help here.
  expect(alert()).not.toContain('ほかの月');
});
