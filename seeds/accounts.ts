/** The accounts to look around with: one or more for each audience. Also printed at the first start, and in the README. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly kana: string;
  readonly role?: 'support' | 'lead' | 'official';
  readonly expertise?: readonly string[];
  /** The organisation that the person acts for. */
  readonly organization?: string;
  /** What one sees with it, in a line. */
  readonly label: string;
}

/** The password of every demo account. */
export const DEMO_PASSWORD = 'Kumamoto-DX-demo';

/**
 * The authenticator app of the demo's staff and officials, who need a second factor: `npm run -s demo:code` shows its code.
 * To be typed into an app of one's own, too.
 */
export const DEMO_TOTP_SECRET = 'KUMAMOTODXDEMOKUMAMOTODXDEMOKUMA';

/** The member whose open case waits for its decision. */
export const DEMO_MEMBER = '株式会社飯野型研';

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    ...{ email: 'lead@demo.example.jp', name: '緒方 由美', kana: 'オガタ ユミ', role: 'lead' },
    expertise: ['補助金', '合意形成', '医療DX'],
    label: '事務局（主任）: 相談の一覧、マッチングボード、掲載の確認、展示会、実績',
  },
  {
    ...{ email: 'support@demo.example.jp', name: '坂本 亮', kana: 'サカモト リョウ', role: 'support' },
    expertise: ['生産管理', 'IoT・センサー', '図面管理', '原価管理'],
    label: '事務局（支援員）: 担当する相談とマッチングボード',
  },
  {
    ...{ email: 'member@demo.example.jp', name: '米村 浩二', kana: 'ヨネムラ コウジ', organization: DEMO_MEMBER },
    label: '会員企業: 相談のやり取り、課題整理シート、返事を待つ3社の紹介',
  },
  {
    email: 'vendor@demo.example.jp',
    ...{ name: '中川 千尋', kana: 'ナカガワ チヒロ', organization: '株式会社みずほら図面サービス' },
    label: 'ソリューション企業: 届いた匿名の相談、PR情報の編集、展示会への応募',
  },
  {
    email: 'vendor2@demo.example.jp',
    ...{ name: '松岡 哲也', kana: 'マツオカ テツヤ', organization: '株式会社ヨミトル熊本' },
    label: 'ソリューション企業（2社目）',
  },
  {
    email: 'vendor3@demo.example.jp',
    ...{ name: '原田 典子', kana: 'ハラダ ノリコ', organization: '株式会社ゆけむり予約堂' },
    label: 'ソリューション企業（3社目）',
  },
  {
    ...{ email: 'official@demo.example.jp', name: '森本 晴香', kana: 'モリモト ハルカ', role: 'official' },
    label: '熊本県: 目標に対する実績',
  },
  {
    email: 'both@demo.example.jp',
    ...{ name: '田代 良太', kana: 'タシロ リョウタ', organization: '株式会社からくり業務' },
    label: '会員でもありソリューション企業でもある企業: どちらとして使うかを選ぶ',
  },
];
