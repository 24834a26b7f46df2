// A small directory to search in: two vendors and listings whose texts are short enough to be judged by reading them.
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import type { ListingFilterInput } from '../../server/features/listings/listing.inputs.ts';
import { queryOf } from '../../server/features/listings/listing.search.ts';
import { addStandardSynonyms } from '../../server/features/listings/synonym.commands.ts';
import type { SearchBackend, SearchPage } from '../../server/platform/search/search-backend.ts';
import type { TestApp } from '../support/app.ts';
import { searchable } from '../support/search.ts';
import { asSystem, organization } from '../support/viewers.ts';

type Text = readonly [number: string, vendor: 0 | 1, content: Partial<ListingContent>];

const TEXTS: readonly Text[] = [
  [
    'S01',
    0,
    {
      title: 'クラウド勤怠管理',
      tags: ['勤怠'],
      categories: ['人事・労務'],
      industries: ['製造業'],
      priceModel: '月額',
      priceMin: 300,
    },
  ],
  [
    'S02',
    0,
    {
      title: '東京都の補助金を調べる',
      categories: ['会計・経費'],
      industries: ['全業種'],
      description: '都の制度だけを集めました。',
    },
  ],
  [
    'S03',
    1,
    {
      title: '京都の宿のための予約管理',
      categories: ['観光・飲食'],
      industries: ['宿泊業'],
      priceModel: '月額',
      priceMin: 9000,
    },
  ],
  [
    'S04',
    1,
    {
      title: 'サーバーの見える化',
      tags: ['可視化'],
      categories: ['人事・労務', 'AI・データ活用'],
      industries: ['製造業'],
      priceMin: 5000,
    },
  ],
  [
    'S05',
    0,
    {
      title: '手書き伝票をAI-OCRで読む',
      tags: ['AI-OCR'],
      categories: ['AI・データ活用'],
      industries: ['卸売業，小売業'],
      description: '読み取った値は会計ソフトへ渡します。',
    },
  ],
  [
    'S06',
    1,
    {
      title: 'メールの一斉送信',
      promise: 'mail and email, mailing lists',
      categories: ['販売・受発注'],
      industries: ['全業種'],
      description: '顧客へのお知らせをまとめて送ります。クラウドで動きます。',
    },
  ],
  [
    'S07',
    0,
    {
      title: '現場写真の整理',
      description: '工事の現場で撮った写真を、クラウドの台帳に並べます。勤怠の記録とは別に使えます。',
      categories: ['生産・現場'],
      industries: ['建設業'],
      priceMin: 100,
    },
  ],
  [
    'S08',
    1,
    {
      title: '紙の日報をスマートフォンで',
      problem: '夕方に事務所へ戻り、紙の日報を書いている',
      description: '入力は写真と音声だけ。日報は自動で集まります。',
      categories: ['生産・現場'],
      industries: ['建設業'],
    },
  ],
  [
    'S09',
    1,
    {
      title: 'インボイスの発行',
      tags: ['インボイス', 'セキュリティ'],
      categories: ['会計・経費'],
      industries: ['全業種'],
      priceMin: 2000,
    },
  ],
];

export interface Directory {
  readonly vendors: readonly string[];
  /** 掲載番号 by id. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
}

export const listing = (app: TestApp, number: string, vendorId: string, content: Partial<ListingContent>) => ({
  ...{ number, vendorId, kind: 'solution' as const, publishedAt: app.clock.now() },
  content: Object.assign(new ListingContent(), content),
});

export async function createDirectory(app: TestApp): Promise<Directory> {
  const vendors = [
    await organization(app, {
      name: '株式会社しらかわ工程ラボ',
      kana: 'カブシキガイシャシラカワコウテイラボ',
      isVendor: true,
      municipality: '熊本市',
    }),
    await organization(app, {
      name: '天草データ合同会社',
      kana: 'アマクサデータ',
      isVendor: true,
      municipality: '天草市',
    }),
  ];
  for (const [number, vendor, content] of TEXTS) {
    await asSystem(app, takeOverListings, [listing(app, number, vendors[vendor]!, content)]);
    app.clock.advance(60_000);
  }
  await asSystem(app, addStandardSynonyms, undefined);
  await searchable(app);
  const { rows } = await app.services.pool.query<{ id: string; number: string }>('select id, number from listing');
  return {
    vendors,
    numbers: new Map(rows.map(({ id, number }) => [id, number])),
    ids: new Map(rows.map(({ id, number }) => [number, id])),
  };
}

/** What one backend answers to a filter of the directory. */
export async function ask(
  app: TestApp,
  backend: SearchBackend,
  filter: ListingFilterInput,
  page: Partial<SearchPage> = {},
) {
  const search = app.services.search.of(listingIndex);
  return backend.search(queryOf(filter, search, '2025-11-12'), { offset: 0, limit: 50, ...page });
}
