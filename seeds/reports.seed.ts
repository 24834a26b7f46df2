// The monthly reports of the told time: written by a member of staff, submitted by the lead; the last one is being written. In
// between a figure is corrected, which the next report tells.
import { reverseFact } from '../server/features/facts/fact.commands.ts';
import { Fact } from '../server/features/facts/fact.entity.ts';
import { FactKind } from '../server/features/facts/fact.kinds.ts';
import {
  beginReport,
  requestReportReview,
  saveReportSection,
  submitReport,
} from '../server/features/reports/report.commands.ts';
import { MonthlyReport } from '../server/features/reports/report.entity.ts';
import { ReportSection } from '../server/features/reports/report-section.entity.ts';
import { tokyoMonth } from '../server/kernel/fiscal-year.ts';
import type { Cast } from './accounts.seed.ts';
import { chanceOf } from './random.ts';
import type { Stage } from './stage.ts';
import { DAY, HOUR, officeDay, type SeedYear, timeOn } from './year.ts';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  summary: [
    '相談の受付は順調に進みました。製造業と建設業からの相談が多く、受発注や図面の管理、日報の手間を減らしたいという声が目立ちました。\n情報提供まで進んだ企業には、いずれも3社以上をご案内しています。',
    '展示会の案内をきっかけにした相談が増えました。福祉・医療の記録業務についての相談が続いています。\n課題整理を終えた企業から順に情報提供を行い、連絡の確認も進めました。',
    '前月から続く相談の課題整理を中心に進めました。観光・小売では予約や在庫の管理、農業では作業記録についての相談が多くありました。',
  ],
  consultations: [
    '受け付けた相談には、すべて1営業日以内に最初の回答をしました。何から始めればよいか分からないという相談には、業務の棚卸しから一緒に行っています。',
    '電話での相談が前月より増えました。現場での入力の負担についての相談が多く、画面を見ながらの説明をオンラインで行っています。',
  ],
  introductions: [
    '候補は、条件に合う掲載のうち、これまで紹介の少ない企業から順に選びました。特定の企業に偏らないよう、支援員どうしで確認しています。\n人材についての相談は、熊本県プロフェッショナル人材戦略拠点にお取次ぎしました。',
    '条件に合う企業が少ない分野では、近い分野の企業を含めて3社以上をご案内しました。費用の目安を先に知りたいという希望に応え、価格帯を添えています。',
  ],
  contacts: [
    '情報提供から2週間を過ぎた企業に、連絡が取れたかを電話で確かめました。日程が合わずに止まっていたものは、支援員が間に入って調整しました。',
    '連絡が取れた企業の多くは、見積りと試用の段階に入っています。導入を決めた企業には、1か月後に効果をうかがいます。',
  ],
  issues: [
    '繁忙期の業種では、会員からの返事を待つ時間が長くなっています。夕方の電話の枠を設けて対応します。',
    '掲載の少ない分野があり、候補が限られます。ソリューション企業へ掲載をお願いしています。',
    '',
  ],
  next: [
    '業界別展示会の来場の受付と、出展企業の準備を進めます。DX事例の取材を2件予定しています。',
    'セミナーの情報の発信と、課題整理の終わった企業への情報提供を進めます。',
  ],
};

/** The month after, `YYYY-MM`. */
function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

/** Whole months from the beginning to the one before the present one. */
function monthsOver({ from, now }: SeedYear): string[] {
  const months: string[] = [];
  const first = tokyoMonth(new Date(from.getTime() + DAY));
  const isWhole = from.getTime() <= timeOn(`${first}-01`, 1).getTime();
  for (let month = isWhole ? first : nextMonth(first); month < tokyoMonth(now); month = nextMonth(month)) {
    // A month whose first office day of the next one has not come has no report yet.
    if (timeOn(officeDay(`${nextMonth(month)}-01`), 9) <= now) months.push(month);
  }
  return months;
}

export async function seedReports(stage: Stage, cast: Cast, year: SeedYear): Promise<void> {
  const months = monthsOver(year);
  const author = cast.staffFor('製造');
  for (const [nth, month] of months.entries()) {
    const begun = timeOn(officeDay(`${nextMonth(month)}-01`), 9);
    const id = await stage.system(begun, beginReport, { month });
    const isLast = nth === months.length - 1;
    const written = new Date(Math.min(begun.getTime() + 5 * HOUR, year.now.getTime()));
    const sections = await stage.find(ReportSection, { report: id }, { orderBy: { position: 'asc' } });
    for (const { id: section, version, key } of isLast ? sections.slice(0, 2) : sections) {
      const text = chanceOf('report', month, key).pick(TEXTS[key]!);
      if (text) await stage.act(author, written, saveReportSection, { id: section, version, text });
    }
    if (isLast) return;
    const asked = new Date(Math.min(begun.getTime() + DAY, year.now.getTime()));
    await stage.act(author, asked, requestReportReview, await referenceOf(stage, id));
    const submitted = new Date(Math.min(asked.getTime() + 4 * HOUR, year.now.getTime()));
    await stage.act(cast.lead, submitted, submitReport, await referenceOf(stage, id));
    // Told by the last report that is submitted.
    if (nth === months.length - 3) await correct(stage, cast, month, new Date(submitted.getTime() + 3 * DAY));
  }
}

async function referenceOf(stage: Stage, id: string): Promise<{ id: string; version: number }> {
  const { version } = await stage.one(MonthlyReport, { id });
  return { id, version };
}

const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** A member was counted as a new one, and had only come back. */
async function correct(stage: Stage, cast: Cast, month: string, at: Date): Promise<void> {
  const joined = await stage.find(
    Fact,
    { kind: FactKind.MEMBER_JOINED, occurredOn: { $gte: `${month}-01`, $lte: lastDayOf(month) } as never },
    { orderBy: { occurredOn: 'asc', subject: 'asc' } as never },
  );
  if (!joined[0] || at > stage.now) return;
  const reason = '以前に退会した会員の再入会で、新規会員には数えないため';
  await stage.act(cast.lead, at, reverseFact, { id: joined[0].id, reason });
}
