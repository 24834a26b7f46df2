// What the corpus leaves open: short answers of staff and vendors, and the demo member's further cases.
import type { ConsultationState } from '../../server/features/consultations/consultation.lifecycle.ts';
import type { CorpusCase } from '../corpus.ts';
import type { Chance } from '../random.ts';

const ACKNOWLEDGEMENTS: Readonly<Partial<Record<ConsultationState, readonly string[]>>> = {
  HEARING: [
    'ご返信ありがとうございます。いただいた内容をもとに、次の打合せでお聞きしたい点を整理してお送りします。',
    'ありがとうございます。現場の様子がよく分かりました。確認のうえ、次の進め方をお知らせします。',
  ],
  ORGANIZING: ['ありがとうございます。いただいた内容を課題整理シートに反映し、改めてご確認をお願いします。'],
  SHORTLISTING: ['ありがとうございます。条件に加えて候補を絞り込みます。そろい次第お送りします。'],
  INTRODUCED: [
    '承知いたしました。各社の返事は、この画面に順に届きます。お名前をお伝えするかどうかは、企業ごとにお決めください。',
    'ありがとうございます。ご不明の点は、各社への質問としてこちらから確かめることもできます。遠慮なくお書きください。',
    'お受け取りのご連絡ありがとうございます。比べるときに迷われる点がありましたら、一緒に整理いたします。',
  ],
  CONTACTING: [
    'ご連絡ありがとうございます。打合せの結果が出ましたら、どのようなことでも構いませんのでお知らせください。',
    '進み具合をお知らせくださりありがとうございます。見積りの比べ方でお困りの際は、比較表を一緒に作ります。',
  ],
  ADOPTING: [
    'うれしいご報告をありがとうございます。導入から1か月、3か月、6か月の節目に、短いアンケートをお送りします。',
    'ご報告ありがとうございます。続けるなかで気になる点が出てきましたら、いつでもお知らせください。',
    '効果がはっきり出て何よりです。工夫された点を事例としてご紹介できるか、改めてご相談させてください。',
  ],
};

const NOT_ADOPTED =
  '率直なご報告をありがとうございます。見送るという判断も大切な成果です。状況が変わりましたら、いつでも再開できます。';

/** What staff answer to the last word of a member. */
export const acknowledgement = (state: ConsultationState, adopted: boolean, chance: Chance): string =>
  adopted ? chance.pick(ACKNOWLEDGEMENTS[state] ?? ['ご連絡ありがとうございます。確かに承りました。']) : NOT_ADOPTED;

/** How a case ends with advice when the member had the last word. */
export const CLOSING_WORDS =
  'ご報告ありがとうございます。お役に立てて何よりです。本件は助言で完了といたします。再開はいつでも承ります。';

export const WITHDRAWALS: Readonly<Record<string, string>> = {
  K022: '数える仕事が年に6件と分かり、機体を譲り受ける話もなくなったため。',
  K033: '近くの選果場に委託できることになり、機械を替えるのは先になったため。',
  K051: 'まずは無料の表と公式の連絡先だけで進めてみるため。',
};

const INTERESTED: readonly string[] = [
  '「{title}」で対応できる内容です。ご予算の範囲で、必要な部分から始める案をお出しできます。',
  '対応できます。初めに30分ほどオンラインでお話をうかがえれば、概算と進め方を1週間以内にお示しします。',
  '現場を拝見したうえで、できることとできないことを分けてご説明します。拝見までは費用をいただきません。',
  '条件の大半は標準の機能で満たせます。満たせない点が一つありますので、代わりの方法とあわせてご説明します。',
  '「{title}」は同じくらいの規模の会社で使われています。実際のデータを少しお借りできれば、事前に試した結果をお見せします。',
];
const DECLINED: readonly string[] = [
  '今期は導入にあたる人員が埋まっており、ご希望の時期に間に合いません。',
  '必要とされている条件の一つに当社の製品が合わないため、今回は控えます。',
];

/** What a vendor answers to an anonymous need. With `turn` counting on, no two of a case answer alike. */
export function vendorAnswer(interested: boolean, title: string, turn: number): string {
  const texts = interested ? INTERESTED : DECLINED;
  return texts[turn % texts.length]!.replace('{title}', title);
}

/** The demo member's case with a contact of a month ago. */
export const DEMO_CONTACTED = 'M003';

/** The demo member asks more than once: one case that is done, one that has just begun, one whose effect is asked for now. */
export const demoCasesOf = ({ company, contact }: CorpusCase): CorpusCase[] => [
  {
    ...{ id: 'M001', company, contact, channel: 'mail', state: '助言で完了', needs: null, outcome: null },
    subject: '納品書の控えを紙と電子の両方で残している',
    body: '納品書の控えを、紙のつづりと共有フォルダの両方に残しています。取引先から電子で届くものも印刷しています。どちらかにまとめたいのですが、どこまで紙をやめてよいのか分からず、総務が毎月2日かけて二重に整理しています。製品の紹介はいりません。やり方を教えてください。',
    wantsMatching: false,
    topics: ['ペーパーレス', '会計・経理'],
    thread: [
      {
        ...{ from: 'staff', daysAfter: 1 },
        text: '米村様、ご相談ありがとうございます。制度の判断は顧問の税理士様にお願いするとして、運用の形を一緒に考えます。控えのうち、電子で届くものと、紙でしか届かないものは、月におよそ何件ずつでしょうか。',
      },
      {
        ...{ from: 'member', daysAfter: 3 },
        text: '数えました。電子が140件、紙が60件くらいです。電子の140件も全部印刷していました。',
      },
      {
        ...{ from: 'staff', daysAfter: 4 },
        text: '電子の140件は印刷をやめ、届いた日に「年月」のフォルダへ、日付_取引先_金額の名前で保存する形をお勧めします。紙の60件はこれまでどおりつづりに。総務の方のための手順を1枚にまとめましたので、税理士様にもご覧いただいてください。',
      },
      {
        from: 'member',
        daysAfter: 12,
        text: '税理士の先生にも見てもらい、この形でよいと言われました。今月から印刷をやめました。',
      },
      {
        ...{ from: 'staff', daysAfter: 13 },
        text: '何よりです。名前の付け方に迷うものが出てきましたら、手順に書き足してください。本件は助言で完了といたします。',
      },
    ],
  },
  {
    ...{ id: 'M002', company, contact, channel: 'web', state: 'ヒアリング', needs: null, outcome: null },
    subject: '夜間の無人加工が止まっても朝まで気づけない',
    body: '夜間に放電加工機を無人で動かしています。月に4、5回、夜中に止まり、朝来てから気づきます。1回で6〜7時間の損です。機械は10年以上前のものが3台で、新しいものが1台です。止まったことだけでも知らせてほしいです。',
    wantsMatching: true,
    topics: ['IoT・センサー', '見守り', '生産管理'],
    thread: [
      {
        ...{ from: 'staff', daysAfter: 1 },
        text: '米村様、ご相談ありがとうございます。古い3台は、機械の信号灯の色を読むセンサーで「止まった」ことだけを知らせる方法がございます。①信号灯の有無、②夜間に知らせを受けられる方の人数、を教えてください。',
      },
      {
        ...{ from: 'member', daysAfter: 3 },
        text: '信号灯は4台ともあります。知らせは私と班長2名の3人で受けます。ただ、夜中の2時に鳴っても行けないので、止まった時刻と回数が分かるだけでも助かります。',
      },
      {
        ...{ from: 'staff', daysAfter: 4 },
        text: 'それでしたら、すぐ知らせるのは22時まで、その後は朝にまとめて知らせる、という使い方が現実的です。止まる理由の見当をつけるため、先月の4、5回について、加工していた品物と時刻をお手元の記録から拾っていただけますか。',
      },
    ],
  },
  {
    ...{ id: DEMO_CONTACTED, company, contact, channel: 'web', state: '連絡確認', outcome: null },
    subject: '見積りの計算が工場長の頭の中にある',
    body: '金型の見積りは、加工時間と材料費を工場長の私が電卓で計算しています。1件に40分、月に25件ほどです。出張すると見積りが止まり、返事が遅いと言われて失注したことが今年3回ありました。過去の見積りを使い回せる形にしたいです。',
    wantsMatching: true,
    topics: ['見積・受注', '技能継承'],
    needs: {
      background: '受注生産の金型で、見積りは月に25件ほど。計算できるのは工場長1名のみ。',
      issue: '出張や休みの間は見積りを返せず、今年は返事の遅れによる失注が3回あった。',
      currentProcess: '図面を見て加工時間を見積り、電卓と単価の手帳で計算し、表計算の様式に転記する。1件40分。',
      goal: '営業の担当でも、過去の似た型をもとに半日以内に概算を返せるようにする。',
      constraints: '単価は社外に出さない。初期の入力にかけられるのは週に2時間まで。',
      budgetYen: [300_000, 900_000],
      deadline: '令和8年2月27日',
      priority: '高',
    },
    thread: [
      {
        ...{ from: 'staff', daysAfter: 1 },
        text: '米村様、ご相談ありがとうございます。過去の見積書は、何年分が、どのような形で残っていますか。似た型をどう見分けていらっしゃるかも、あわせてお聞かせください。',
      },
      {
        ...{ from: 'member', daysAfter: 2 },
        text: '表計算のファイルが6年分、約1,500件あります。似ているかどうかは、大きさ、型の種類、公差で見ています。',
      },
      {
        ...{ from: 'staff', daysAfter: 8 },
        text: '見積りの作成を助ける製品の3社の情報をお送りしました。6年分のファイルを読み込める会社に印を付けています。',
      },
      {
        ...{ from: 'member', daysAfter: 44 },
        text: '試用版に過去の200件を入れてみました。似た型がすぐ並ぶので、概算なら営業の担当でも10分で出せそうです。',
      },
    ],
  },
];

/** What the demo member has begun to write and not yet sent. */
export const DEMO_DRAFT = {
  subject: '検査成績書を手で書き写している',
  body: '測定器の値を紙に控え、事務所で検査成績書に打ち直しています。1件で20分、月に40件ほどです。',
  wantsMatching: null,
  topics: ['品質管理・HACCP'],
};
