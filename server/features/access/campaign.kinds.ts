// How announcements are called.
import type { Words } from './record.kinds.ts';

export const CAMPAIGN_TYPES: Readonly<Record<string, Words>> = {
  Campaign: {
    label: '周知・案内',
    fields: {
      ...{ code: 'リンクの文字', medium: '媒体', mediumLabel: '媒体の名前', target: 'リンク先のページ' },
      ...{ beginsOn: '始める日', endsOn: '最後の日', endedAt: '終了した日時', author: '登録した人' },
      ...{ phase: '周知中か', phaseLabel: '周知中かの名前', link: 'リンク', qr: 'QRコード' },
      ...{ viewerCanEnd: '終了できるか', viewerCanReopen: '再開できるか' },
    },
  },
};
