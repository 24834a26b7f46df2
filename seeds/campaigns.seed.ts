// How the offer was made known in the course of the year, who came by it, and which inquiries and consultations it brought.
import { saveCampaign } from '../server/features/campaigns/campaign.commands.ts';
import { Campaign } from '../server/features/campaigns/campaign.entity.ts';
import type { CampaignMedium } from '../server/features/campaigns/campaign.kinds.ts';
import { countVisits, type VisitsOfDay } from '../server/features/campaigns/campaign.visits.ts';
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import type { Cast } from './accounts.seed.ts';
import { chanceOf } from './random.ts';
import type { Stage } from './stage.ts';
import { DAY, daysAfter, officeDay, type SeedYear } from './year.ts';

interface Announcement {
  /** `month`: in which it began. */
  readonly name: (month: number) => string;
  readonly medium: CampaignMedium;
  readonly target: string;
  /** Shares of the told year. */
  readonly begins: number;
  /** Absent: it goes on. */
  readonly ends?: number;
  /** On its best days; it fades away unless it is steady. */
  readonly visits: number;
  readonly steady?: boolean;
  readonly note: string;
}

const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    ...{ name: (month) => `熊日 ${month}月の広告`, medium: 'PRESS', target: '/contact', begins: 0.06, ends: 0.2 },
    ...{ visits: 14, note: '朝刊5段。第2火曜に2回掲載。' },
  },
  {
    ...{ name: () => '天草商工会 会報に同封のちらし', medium: 'PAPER', target: '/pages/support', begins: 0.14 },
    ...{ visits: 7, note: '1,200部。追加の部数は商工会の経営支援課へ。' },
  },
  {
    ...{ name: () => '県公式LINE・Xでの案内', medium: 'WEB', target: '/solutions', begins: 0.1 },
    ...{ visits: 9, steady: true, note: '月2回、県の広報担当から配信。' },
  },
  {
    ...{ name: () => '金融機関の窓口の紹介カード', medium: 'REFERRAL', target: '/contact', begins: 0.22 },
    ...{ visits: 3, steady: true, note: '県内の支店に各50枚。渡した方の業種を行員に聞き取り中。' },
  },
  {
    ...{ name: (month) => `会員メール ${month}月号（相談の案内）`, medium: 'MAIL', target: '/contact' },
    ...{ begins: 0.42, ends: 0.5, visits: 26, note: '会員640社あて。' },
  },
  {
    ...{ name: () => '産業フェアの相談コーナー', medium: 'EVENT', target: '/' },
    ...{ begins: 0.66, ends: 0.67, visits: 58, steady: true, note: 'ブースの掲示と配布カードのQRコード。' },
  },
];

/** Of ten who ask, so many came by an announcement that ran then. */
const OF_TEN = 4;

export interface Announcements {
  /** By which of them somebody came who asked at an instant; `null`: by none. */
  cameBy(at: Date, ...words: string[]): Pick<Campaign, 'id' | 'code'> | null;
}

export async function seedCampaigns(stage: Stage, { lead }: Cast, year: SeedYear): Promise<Announcements> {
  const day = (share: number) => tokyoDate(daysAfter(year.from, share * year.days));
  for (const { name, begins, ends, visits, steady, ...values } of ANNOUNCEMENTS) {
    const beginsOn = officeDay(day(begins));
    const endsOn = ends === undefined ? null : [beginsOn, day(ends)].sort()[1]!;
    const madeAt = daysAfter(new Date(`${beginsOn}T10:00:00+09:00`), -6);
    const full = name(Number(beginsOn.slice(5, 7)));
    const id = await stage.act(lead, madeAt, saveCampaign, { ...values, name: full, beginsOn, endsOn });
    const { code } = await stage.one(Campaign, { id });
    const last = endsOn && endsOn < tokyoDate(year.now) ? endsOn : tokyoDate(daysAfter(year.now, -1));
    await countVisits(stage.app.services.pool, code, visitsOf(full, { beginsOn, last, visits, steady }));
  }
  const coming = { beginsOn: officeDay(tokyoDate(daysAfter(year.now, 9))), endsOn: tokyoDate(daysAfter(year.now, 40)) };
  await stage.act(lead, daysAfter(year.now, -1), saveCampaign, {
    ...{ name: '八代・人吉 出張相談会のポスター', medium: 'PAPER' as const, target: '/pages/support', ...coming },
    note: '市役所と商工会議所に掲示を依頼中。',
  });
  const all = await stage.find(Campaign, {}, { orderBy: { beginsOn: 'asc' } });
  return {
    cameBy(at, ...words) {
      const chance = chanceOf('came by', ...words);
      const today = tokyoDate(at);
      const running = all.filter(
        ({ beginsOn, endsOn }) => (!beginsOn || beginsOn <= today) && (!endsOn || endsOn >= today),
      );
      return running.length && chance.between(1, 10) <= OF_TEN ? chance.pick(running) : null;
    },
  };
}

interface Span {
  readonly beginsOn: string;
  readonly last: string;
  readonly visits: number;
  readonly steady?: boolean;
}

/** Many at first and fewer every week, or about the same all the time; fewer on some days. */
function visitsOf(name: string, { beginsOn, last, visits, steady }: Span): VisitsOfDay[] {
  const chance = chanceOf('visits', name);
  const first = Date.parse(beginsOn);
  const days = Math.max(0, Math.round((Date.parse(last) - first) / DAY) + 1);
  return Array.from({ length: days }, (_, at) => {
    const most = steady ? visits : visits * 0.985 ** at;
    return { day: new Date(first + at * DAY).toISOString().slice(0, 10), visits: Math.round(most * chance.next()) };
  }).filter((row) => row.visits > 0);
}
