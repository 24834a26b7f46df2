// What a notification says, made when it is read, of records as the reader may see them. `selection` is what is read of each.
import type { Audience } from '../../kernel/viewer.ts';
import { NotificationKind as Kind } from './notification.kinds.ts';

// biome-ignore lint/suspicious/noExplicitAny: records as their selection says
type Row = any;
type Words = readonly [title: string, text: string, href: string];
type Reader = Exclude<Audience, 'visitor'>;

/** By capacity and type of record: GraphQL fields. */
export const SELECTIONS: Readonly<Record<Reader, Readonly<Record<string, string>>>> = {
  support: {
    Consultation: 'id number subject organization { name }',
    CaseEscalation: 'id text consultation { id number subject }',
    Introduction: 'id state consultation { id number subject } vendor { name } listing { title }',
    ContactCheck: 'id state consultation { id number subject } vendor { name }',
    EffectSurvey: 'id months consultation { id number subject }',
  },
  member: {
    Consultation: 'id subject',
    Introduction: 'id state consultation { id subject } vendor { name } listing { title }',
    ContactCheck: 'id consultation { id subject } vendor { name }',
    EffectSurvey: 'id months consultation { id subject }',
  },
  vendor: {
    Introduction: 'id number listing { title } disclosure { company }',
    ContactCheck: 'id introduction { id number disclosure { company } }',
    ListingRevision: 'id state listing { id title } content { title }',
  },
  official: {},
};

const caseOf = (row: Row) => `相談 ${row.consultation?.number ?? ''}「${row.consultation?.subject ?? ''}」`;
const staffCase = (id: string | undefined) => `/staff/cases/${id ?? ''}`;
const ownCase = (id: string | undefined, part = '') => `/member/consultations/${id ?? ''}${part}`;

type Teller = (row: Row) => Words;

const STAFF: Readonly<Partial<Record<Kind, Teller>>> = {
  MESSAGE: ({ id, number, subject, organization }) => [
    ...(['会員から連絡があります', `相談 ${number}「${subject}」${organization?.name ?? ''}`] as const),
    staffCase(id),
  ],
  ASSIGNED: ({ id, number, subject, organization }) => [
    ...(['相談の担当になりました', `相談 ${number}「${subject}」${organization?.name ?? ''}`] as const),
    staffCase(id),
  ],
  MENTIONED: ({ id, number, subject }) => ['内部メモで名指しされました', `相談 ${number}「${subject}」`, staffCase(id)],
  ESCALATED: (row) => [row.text, caseOf(row), staffCase(row.consultation?.id)],
  ANSWERED: (row) => [`${row.vendor?.name ?? '企業'}が回答しました`, caseOf(row), staffCase(row.consultation?.id)],
  DISCLOSED: (row) => [
    ...([`会員が${row.vendor?.name ?? '企業'}に連絡先を伝えました`, caseOf(row)] as const),
    staffCase(row.consultation?.id),
  ],
  CONTACT_OPEN: (row) => [
    row.state === 'DISPUTED' ? '連絡の確認が食い違っています' : '連絡の確認に返事がありません',
    `${caseOf(row)}と${row.vendor?.name ?? '企業'}`,
    staffCase(row.consultation?.id),
  ],
  SURVEY_ANSWERED: (row) => [
    ...([`効果検証アンケート（${row.months}か月後）の回答が届きました`, caseOf(row)] as const),
    staffCase(row.consultation?.id),
  ],
};

const MEMBER: Readonly<Partial<Record<Kind, Teller>>> = {
  MESSAGE: ({ id, subject }) => ['支援員から返信があります', `「${subject}」`, ownCase(id)],
  ANSWERED: (row) => [
    `${row.vendor?.name ?? '企業'}が回答しました`,
    `「${row.consultation?.subject ?? ''}」の件、${row.listing?.title ?? ''}`,
    ownCase(row.consultation?.id, '?part=vendors'),
  ],
  CONTACT_DUE: (row) => [
    `${row.vendor?.name ?? '企業'}と連絡は取れましたか`,
    `「${row.consultation?.subject ?? ''}」の件で、連絡先を伝えました。`,
    ownCase(row.consultation?.id, '?part=vendors'),
  ],
  SURVEY_DUE: (row) => [
    `導入の効果をお聞かせください（${row.months}か月後）`,
    `「${row.consultation?.subject ?? ''}」のその後について、5つの質問です。`,
    `/member/effects/${row.id}`,
  ],
};

const need = (id: string | undefined) => `/vendor/needs/${id ?? ''}`;

const VENDOR: Readonly<Partial<Record<Kind, Teller>>> = {
  INTRODUCED: ({ id, number, listing }) => [
    ...(['新しいニーズが届きました', `${number}　${listing?.title ?? ''}`] as const),
    need(id),
  ],
  DISCLOSED: ({ id, number, disclosure }) => [
    '連絡先が届きました',
    `${number}　${disclosure?.company ?? '相談した企業'}`,
    need(id),
  ],
  CONTACT_DUE: ({ introduction }) => [
    `${introduction?.disclosure?.company ?? '相談した企業'}と連絡は取れましたか`,
    `${introduction?.number ?? ''}の連絡先をお伝えしています。`,
    need(introduction?.id),
  ],
  LISTING_REVIEWED: ({ state, listing, content }) => [
    state === 'RETURNED' ? '掲載の申請が差し戻されました' : '掲載が公開されました',
    `「${content?.title || listing?.title || ''}」`,
    `/vendor/listings/${listing?.id ?? ''}`,
  ],
};

const TELLERS: Readonly<Record<Reader, Readonly<Partial<Record<Kind, Teller>>>>> = {
  ...{ support: STAFF, member: MEMBER, vendor: VENDOR, official: {} },
};

/** Title, text and place of what somebody is told of; `null` when nobody in this capacity is told of it (any more). */
export const wordsOf = (reader: Reader, kind: Kind, row: Row): Words | null => TELLERS[reader][kind]?.(row) ?? null;
