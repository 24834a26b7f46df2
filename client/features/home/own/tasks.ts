// What waits on the reader today: the first thing on the home pages of members and vendors.

import { day } from '../../../platform/format.ts';
import type { MemberCase } from '../../consultations/member/cases.ts';
import { isAsked, type MemberCheck, type MemberSurvey } from '../../followup/member/follow-up.ts';
import type { VendorCheck } from '../../followup/vendor/checks.ts';
import type { ListingRow } from '../../listings/vendor/listings.ts';
import type { MemberIntroduction } from '../../matching/member/introductions.ts';
import type { MemberReferral } from '../../matching/member/referrals.ts';
import type { VendorNeed } from '../../matching/vendor/need.ts';

export type TaskKind =
  | 'sheet'
  | 'decide'
  | 'referral'
  | 'contact'
  | 'effect'
  | 'reply'
  | 'draft'
  | 'answer'
  | 'returned';

export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  /** On the button. */
  readonly action: string;
  /** Since when it waits: an instant. */
  readonly since: string;
}

const casePath = (id: string) => `/member/consultations/${id}`;
const CLOSED = new Set(['DRAFT', 'ADVISED', 'WITHDRAWN', 'MERGED']);

/** Checks of contacts by their introduction. */
const byIntroduction = <Check extends { readonly introduction?: { readonly id: string } | null }>(
  checks: readonly Check[],
) => new Map(checks.map((check) => [check.introduction?.id, check] as const));

/**
 * For a member: sheets to agree to, vendors to decide on, referrals of talent to agree to, contacts to confirm, questionnaires and messages to answer, drafts to go on with.
 */
export function memberTasks(
  cases: readonly MemberCase[],
  introductions: readonly MemberIntroduction[],
  checks: readonly MemberCheck[] = [],
  surveys: readonly MemberSurvey[] = [],
  referrals: readonly MemberReferral[] = [],
): Task[] {
  const known = byIntroduction(checks);
  const waits = ({ id }: MemberIntroduction) => {
    const { memberAnswer: answer, memberAnsweredAt: answeredAt, askedAt } = known.get(id) ?? {};
    return isAsked({ answer, answeredAt, askedAt });
  };
  const open = cases.filter(({ state }) => !CLOSED.has(state));
  const sheets = open.filter(({ sheet }) => sheet && !sheet.agreedAt).map(sheetTask);
  const interested = introductions.filter(({ state }) => state === 'INTERESTED');
  const decisions = [...Map.groupBy(interested, (one) => one.consultation?.id).values()].map(decideTask);
  const asked = referrals.filter(({ viewerCanAgree }) => viewerCanAgree).map(referralTask);
  const contacts = introductions.filter((one) => one.state === 'DISCLOSED' && waits(one)).map(contactTask);
  const effects = surveys.filter(({ state }) => state === 'SENT').map(effectTask);
  const opened = new Set([...sheets, ...decisions, ...asked].map(({ href }) => href.split('?')[0]));
  // Who opens the case for something else reads the message too.
  const replies = open.flatMap(replyTask).filter(({ href }) => !opened.has(href));
  const drafts = cases.filter(({ state }) => state === 'DRAFT').map(draftTask);
  return [...sheets, ...decisions, ...asked, ...contacts, ...effects, ...replies, ...drafts];
}

const sheetTask = ({ id, subject, sheet, assignee, touchedAt }: MemberCase): Task => ({
  id: `sheet-${id}`,
  kind: 'sheet',
  title: '課題整理シートをご確認ください',
  text: `「${subject}」を${assignee ? `${assignee.name}さんが` : ''}第${sheet?.number}版にまとめました。同意すると、候補の選定に進みます。`,
  href: `${casePath(id)}?part=sheet`,
  action: '確認する',
  since: touchedAt,
});

/** The vendors of one case that can help. */
function decideTask(all: readonly MemberIntroduction[]): Task {
  const { vendor, consultation } = all[0]!;
  return {
    id: `decide-${consultation?.id}`,
    kind: 'decide',
    title: all.length === 1 ? `${vendor?.name}が対応できると回答しました` : `${all.length}社が対応できると回答しました`,
    text: `「${consultation?.subject}」の件です。回答を読んで、連絡先を伝えるか見送るかを選んでください。`,
    href: `${casePath(consultation?.id ?? '')}?part=vendors`,
    action: '回答を読む',
    since: all
      .map(({ answeredAt, changedAt }) => answeredAt ?? changedAt)
      .toSorted()
      .at(-1)!,
  };
}

const referralTask = ({ id, consultation, askedAt }: MemberReferral): Task => ({
  id: `referral-${id}`,
  kind: 'referral',
  title: '人材の紹介に、同意をお待ちしています',
  text: `「${consultation?.subject ?? ''}」の件を、熊本県プロフェッショナル人材戦略拠点に取り次ぎます。伝える内容を読んで、お選びください。`,
  href: `${casePath(consultation?.id ?? '')}?part=vendors`,
  action: '内容を読む',
  since: askedAt,
});

const contactTask = ({ id, vendor, consultation, disclosedAt, changedAt }: MemberIntroduction): Task => ({
  id: `contact-${id}`,
  kind: 'contact',
  title: `${vendor?.name}と連絡は取れましたか`,
  text: `「${consultation?.subject}」の件で、連絡先を伝えました。`,
  href: `${casePath(consultation?.id ?? '')}?part=vendors`,
  action: '答える',
  since: disclosedAt ?? changedAt,
});

const effectTask = ({ id, months, consultation, sentAt, closesAt, savedAt, changedAt }: MemberSurvey): Task => ({
  id: `effect-${id}`,
  kind: 'effect',
  title: `導入の効果をお聞かせください（${months}か月後）`,
  text: `「${consultation?.subject ?? ''}」のその後について、5つの質問です。${closesAt ? `${day(closesAt)}まで。` : ''}`,
  href: `/member/effects/${id}`,
  action: savedAt ? '続きを答える' : '答える',
  since: sentAt ?? changedAt,
});

/** The newest message is the secretariat's. */
function replyTask({ id, subject, recent }: MemberCase): Task[] {
  const last = recent.find(({ kind, fromMember }) => kind === 'MESSAGE' || (kind === 'MAIL' && fromMember));
  if (!last || last.fromMember) return [];
  return [
    {
      id: `reply-${id}`,
      kind: 'reply',
      title: `${last.author?.name ?? '支援員'}さんから連絡があります`,
      text: `「${subject}」：${last.text}`,
      href: casePath(id),
      action: '読んで返事する',
      since: last.occurredAt,
    },
  ];
}

const draftTask = ({ id, subject, touchedAt }: MemberCase): Task => ({
  id: `draft-${id}`,
  kind: 'draft',
  title: '書きかけの相談があります',
  text: `「${subject.trim() || '件名はまだありません'}」。まだ支援員に届いていません。`,
  href: `${casePath(id)}/edit`,
  action: '続きを書く',
  since: touchedAt,
});

/** For a vendor: needs to answer, contacts to confirm, returned listings. */
export function vendorTasks(
  needs: readonly VendorNeed[],
  listings: readonly ListingRow[],
  checks: readonly VendorCheck[] = [],
): Task[] {
  const known = byIntroduction(checks);
  const waits = ({ id }: VendorNeed) => {
    const { vendorAnswer: answer, vendorAnsweredAt: answeredAt, askedAt } = known.get(id) ?? {};
    return isAsked({ answer, answeredAt, askedAt });
  };
  const answers = needs.filter(({ state }) => state === 'SENT').map(answerTask);
  const contacts = needs.filter((one) => one.state === 'DISCLOSED' && waits(one)).map(confirmTask);
  const returned = listings.filter(({ latestRevision }) => latestRevision?.state === 'RETURNED').map(returnedTask);
  return [...answers, ...contacts, ...returned];
}

const answerTask = ({ id, need, sentAt, changedAt }: VendorNeed): Task => ({
  id: `answer-${id}`,
  kind: 'answer',
  title: '届いたニーズに回答してください',
  text: `${[need?.industry, need?.size, need?.region].filter(Boolean).join('・')}。${need?.summary ?? ''}`,
  href: `/vendor/needs/${id}`,
  action: '読んで回答する',
  since: sentAt ?? changedAt,
});

const confirmTask = ({ id, disclosure, disclosedAt, changedAt }: VendorNeed): Task => ({
  id: `contact-${id}`,
  kind: 'contact',
  title: `${disclosure?.company ?? '相談した企業'}から連絡先が届いています`,
  text: `担当は${disclosure?.contactName || 'ご担当者'}さんです。連絡が取れたら記録してください。`,
  href: `/vendor/needs/${id}`,
  action: '連絡先を見る',
  since: disclosedAt ?? changedAt,
});

const returnedTask = ({ id, title, latestRevision }: ListingRow): Task => ({
  id: `returned-${id}`,
  kind: 'returned',
  title: `「${latestRevision?.content.title.trim() || title}」が差し戻されました`,
  text: latestRevision?.comment ?? '',
  href: `/vendor/listings/${id}`,
  action: '直す',
  since: latestRevision?.savedAt ?? '',
});
