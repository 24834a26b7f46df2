// A request as it is written: the form's values, what is asked, what is missing.
import type { MemberDraftFragment } from '../../../generated/consultations/graphql.ts';
import type { AppError, FieldProblem } from '../../../platform/operation.ts';
import type { ServerCopy } from '../../../platform/server-draft.ts';

export interface Request {
  subject: string;
  body: string;
  topics: string[];
  /** 実装マッチング希望; `null` until answered. */
  wantsMatching: boolean | null;
}

export const EMPTY_REQUEST: Request = { subject: '', body: '', topics: [], wantsMatching: null };

export const REQUEST_LABELS = {
  subject: '件名',
  body: '相談の内容',
  topics: '関係する業務',
  attachments: '添付ファイル',
  wantsMatching: '企業の紹介',
} as const;

/** 関係する業務, offered for one press. */
export const TOPICS = [
  ...[
    '受発注',
    '在庫管理',
    '見積・請求',
    '予約管理',
    '会計・経理',
    '勤怠管理',
    '顧客管理',
    'ペーパーレス',
    '紙・手書き',
  ],
  ...['データ活用', '属人化', '技能継承', 'セキュリティ'],
] as const;

/** A draft of the server as the form has it. */
export const copyOf = ({
  id,
  version,
  touchedAt,
  ...draft
}: Omit<MemberDraftFragment, 'attachments'>): ServerCopy<Request> => ({
  id,
  version,
  savedAt: touchedAt,
  values: {
    subject: draft.subject,
    body: draft.body,
    topics: [...draft.topics],
    wantsMatching: draft.wantsMatching ?? null,
  },
});

/** What is missing before it can be sent, in the words of the server; `null` when nothing is. */
export function missingIn({ subject, body, wantsMatching }: Request): AppError | null {
  const fields: FieldProblem[] = [];
  const demand = (ok: boolean, path: keyof Request, message: string) => {
    if (!ok) fields.push({ path, code: 'required', message });
  };
  demand(subject.trim() !== '', 'subject', '件名を入力してください。');
  demand(body.trim() !== '', 'body', '相談の内容を入力してください。');
  demand(wantsMatching !== null, 'wantsMatching', '企業の紹介を希望するかどうかを選んでください。');
  return fields.length ? { code: 'BAD_USER_INPUT', message: '入力の内容を確かめてください。', fields } : null;
}
