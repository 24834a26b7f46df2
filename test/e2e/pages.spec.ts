// Every route, as its audience sees it in use, at both widths: axe finds nothing, nothing scrolls sideways, nothing fails.
import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD, DEMO_TOTP_SECRET } from '../../seeds/accounts.ts';
import { chromiumPath, DESKTOP, launch, PHONE, Window } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

/** Placeholders are filled from the seeded world. */
const ROUTES = {
  visitor: [
    '/',
    '/solutions',
    '/solutions?q=勤怠+クラウド',
    '/solutions?q=該当のない言葉',
    '/solutions?q=勤怠管理&area=天草市&kind=talent&up_to=5000',
    '/solutions/A001',
    '/solutions/compare',
    '/solutions/compare?n=A001,A002,A003,A004',
    '/solutions/order',
    '/saved-searches/stop?token=nothing',
    '/cases',
    '/cases/{case}',
    '/news',
    '/news/{news}',
    '/pages/about',
    '/exhibitions',
    '/exhibitions/{exhibition}',
    '/exhibitions/registrations/{code}',
    '/contact',
    '/contact/{receipt}',
    '/signin',
    '/signin?step=code',
    '/signin?step=recovery',
    '/signin?step=enrolment',
    '/forgot-password',
    '/reset-password?token=nothing',
    '/invitations/nothing',
    '/email-change/nothing',
    '/contact-check?token=nothing',
    '/effect?token=nothing',
    '/notifications/stop?token=nothing',
    '/notifications/stop?state=stopped',
    '/nothing-here',
  ],
  member: [
    '/member',
    '/member/consultations',
    '/member/consultations/new',
    '/member/consultations/{case_of_member}',
    '/member/consultations/{draft}/edit',
    '/member/notifications',
    '/member/provisions',
    '/member/people',
    '/member/account',
  ],
  vendor: [
    '/vendor',
    '/vendor/needs',
    '/vendor/listings',
    '/vendor/listings/{listing}',
    '/vendor/listings/{listing}/history',
    '/vendor/exhibitions',
    '/vendor/notifications',
    '/vendor/people',
    '/vendor/account',
  ],
  support: [
    '/staff',
    '/staff/board',
    '/staff/board?lanes=staff',
    '/staff/board?view=list&sort=-age',
    '/staff/board?view=calendar',
    '/staff/desk',
    '/staff/desk?case={case_of_staff}',
    '/staff/desk?kind=inquiry&inquiry={inquiry}',
    '/staff/desk?tab=waiting&q=該当のない言葉',
    '/staff/desk?log=inquiry',
    '/staff/desk/inquiries/{inquiry}',
    '/staff/cases/{case_of_staff}',
    '/staff/cases/{case_referred}',
    '/staff/matching',
    '/staff/matching/proposals',
    '/staff/matching/proposals/{proposal}',
    '/staff/matching/reasons',
    '/staff/matching/conflicts',
    '/staff/matching/referrals',
    '/staff/listings',
    '/staff/listings/{in_review}',
    '/staff/office',
    '/staff/office/templates',
    '/staff/office/hours',
    '/staff/search',
    '/staff/follow-up',
    '/staff/follow-up?tab=UNANSWERED',
    '/staff/follow-up?tab=ASKING',
    '/staff/follow-up?tab=SENT',
    '/staff/follow-up?tab=ANSWERED',
    '/staff/effects',
    '/staff/effects?stage=CONTACTED',
    '/staff/notifications',
    '/staff/listings?list=all',
    '/staff/listings/import',
    '/staff/exhibitions',
    '/staff/exhibitions/{exhibition}',
    '/staff/registry',
    '/staff/registry/import',
    '/staff/figures',
    '/staff/figures/provided',
    '/staff/reports',
    '/staff/reports?state=IN_REVIEW',
    '/staff/reports/{report_draft}',
    '/staff/reports/{report_draft}?view=look',
    '/staff/reports/{report_submitted}',
    '/staff/people',
    '/staff/account',
  ],
  lead: [
    '/staff/matching/policy',
    '/staff/matching/conflicts',
    '/staff/matching/provisions',
    '/staff/audit',
    '/staff/audit?action=publishListing',
    '/staff/audit?q=該当のない名前',
    '/staff/office/hours',
    '/staff/people',
    '/staff/people?q=zzzz',
    '/staff/people/{person}',
    '/staff/access',
    '/staff/access?type=Consultation&key={case_number}',
    '/staff/access?type=Consultation&key={case_of_staff}&for={member_of_case}',
    '/staff/access?type=Consultation&key=2025-9999',
    '/staff/access?type=Listing&key=A001&for=visitor',
  ],
  official: [
    '/official',
    '/official/effects',
    '/official?asof={past_day}',
    '/official/reports',
    '/official/reports?fy=2020',
    '/official/reports/{report_submitted}',
    '/official/figures/provided',
    '/official/impartiality',
    '/official/proposals',
    '/official/proposals/{proposal}',
    '/official/account',
  ],
} as const;
type Who = keyof typeof ROUTES;

/** What a person does on a page before it is judged. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/staff/registry/import': async (page) => {
    await page.locator('input[type=file]').setInputFiles('test/members/data/registry.xlsx');
    await page.getByText('行は取り込みません').first().waitFor();
  },
  '/staff/audit': async (page) => {
    await page.getByRole('region', { name: '監査ログの記録' }).getByRole('link').first().click();
    await page.getByText('この対象の記録').waitFor();
    await page.getByRole('button', { name: '検証する' }).click();
    await page.getByText('改変はありません', { exact: true }).waitFor();
  },
};

/** Pictures for the README are written when asked for: `PICTURES=1`. */
const PICTURES: Readonly<Record<string, string>> = {
  '/': 'visitor-home',
  '/solutions?q=勤怠+クラウド': 'visitor-solutions',
  '/exhibitions/{exhibition}': 'visitor-exhibition',
  '/member': 'member-home',
  '/member/consultations/{case_of_member}': 'member-consultation',
  '/vendor': 'vendor-home',
  '/vendor/listings/{listing}': 'vendor-listing',
  '/vendor/needs': 'vendor-needs',
  '/staff': 'staff-home',
  '/staff/board': 'staff-board',
  '/staff/desk?case={case_of_staff}': 'staff-desk',
  '/staff/desk?kind=inquiry&inquiry={inquiry}': 'staff-inquiry',
  '/contact': 'visitor-contact',
  '/staff/matching': 'staff-impartiality',
  '/official/proposals/{proposal}': 'official-replay',
  '/staff/registry/import': 'staff-import',
  '/staff/audit': 'staff-audit',
  '/official': 'official-dashboard',
  '/official/reports/{report_submitted}': 'official-report',
  '/staff/reports/{report_draft}': 'staff-report',
};

describe.skipIf(!chromiumPath)('every page, as its audience sees it', () => {
  let site: Site;
  let browser: Browser;
  const names: Record<string, string> = {};
  const windows = {} as Record<Who, Window>;

  beforeAll(async () => {
    site = await startSite({ seeded: true });
    browser = await launch();
    for (const who of Object.keys(ROUTES) as Who[]) {
      windows[who] = await Window.open(browser, site.url);
      if (who !== 'visitor') {
        await windows[who].signIn(`${who}@demo.example.jp`, DEMO_PASSWORD, { secret: DEMO_TOTP_SECRET });
      }
    }
    Object.assign(names, await placeholders(site));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  const cases = (Object.keys(ROUTES) as Who[]).flatMap((who) => ROUTES[who].map((route) => ({ who, route })));
  test.each(cases)('$who $route', async ({ who, route }) => {
    const window = windows[who];
    window.errors.length = 0;
    const path = route.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? `missing-${name}`);
    expect(path).not.toContain('missing-');
    for (const viewport of [DESKTOP, PHONE]) {
      await window.page.setViewportSize(viewport);
      await window.go(path);
      await STEPS[route]?.(window.page);
      if (window.page.url().includes('/signin')) expect(route).toMatch(/^\/signin/);
      expect(await window.findings(), `${path} at ${viewport.width}`).toEqual([]);
      await window.assertFits();
      expect(await window.page.title()).not.toBe('');
      const picture = PICTURES[route];
      if (picture && process.env.PICTURES) {
        mkdirSync('docs/images', { recursive: true });
        await window.page.screenshot({ path: `docs/images/${picture}-${viewport.width}.png` });
      }
    }
    expect(window.errors).toEqual([]);
  });

  test('what the policy of pages refuses is an error that these tests see', async () => {
    const { page, errors } = windows.visitor;
    await windows.visitor.go('/');
    errors.length = 0;
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<i style="width: 1px"></i>');
      document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = true' }));
    });
    await expect
      .poll(() => errors.filter((error) => error.startsWith('refused by the policy')).join())
      .toMatch(/style-src-attr inline.*script-src-elem inline/);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    errors.length = 0;
  });

  test('no route of the client is missing here', () => {
    const source = readFileSync('client/routes.tsx', 'utf8');
    const patterns = [...source.matchAll(/path: '([^']*)'/g)].map(([, path]) => path!);
    const areas = ['', '/member', '/vendor', '/staff', '/official'];
    const visited = cases.map(({ route }) => route.split('?')[0]!);
    const missing = patterns.filter((pattern) => {
      if (pattern.startsWith('*')) return false;
      const shape = new RegExp(
        `^(${areas.join('|')})/?${pattern
          .replace(/^\//, '')
          .replace(/:\w+\??/g, '[^/]+')
          .replace(/\/$/, '')}/?$`,
      );
      return !visited.some((route) => shape.test(route)) && !areas.includes(pattern);
    });
    expect(missing).toEqual([]);
  });
});

/** Addresses of records that the demo accounts can open. */
async function placeholders({ app }: Site): Promise<Record<string, string>> {
  const one = async (text: string) => {
    const { rows } = await app.services.pool.query<{ value: string }>(text);
    return rows[0]?.value ?? '';
  };
  const organizationOf = (email: string) =>
    `(select organization_id from membership m join person p on p.id = m.person_id where p.email = '${email}' limit 1)`;
  return {
    case: await one(`select slug as value from article where kind = 'CASE' order by published_at desc limit 1`),
    news: await one(`select slug as value from article where kind = 'NEWS' order by published_at desc limit 1`),
    exhibition: await one(`select slug as value from exhibition where state = 'OPEN' limit 1`),
    code: await one(`select code as value from registration where state = 'REGISTERED' limit 1`),
    case_of_member: await one(
      `select id as value from consultation where organization_id = ${organizationOf('member@demo.example.jp')} and state <> 'DRAFT' order by introduced desc, touched_at desc limit 1`,
    ),
    draft: await one(
      `select id as value from consultation where organization_id = ${organizationOf('member@demo.example.jp')} and state = 'DRAFT' limit 1`,
    ),
    listing: await one(
      `select l.id as value from listing l where vendor_id = ${organizationOf('vendor@demo.example.jp')}
       order by (select state in ('DRAFT', 'RETURNED') from listing_revision r where r.listing_id = l.id order by r.number desc limit 1) desc, number limit 1`,
    ),
    inquiry: await one(`select id as value from inquiry where state = 'WAITING' order by number desc limit 1`),
    receipt: await one(`select request_id as value from inquiry where request_id is not null limit 1`),
    person: await one(`select id as value from person where email = 'support@demo.example.jp'`),
    case_of_staff: await one(
      `select id as value from consultation where state = 'SHORTLISTING' order by number limit 1`,
    ),
    case_number: await one(
      `select number as value from consultation where state = 'SHORTLISTING' order by number limit 1`,
    ),
    member_of_case: await one(
      `select 'member:' || c.organization_id || ':' || m.person_id as value
       from consultation c join membership m on m.organization_id = c.organization_id
       where c.state = 'SHORTLISTING' order by c.number limit 1`,
    ),
    report_draft: await one(`select id as value from monthly_report where state = 'DRAFT' order by month limit 1`),
    report_submitted: await one(
      `select id as value from monthly_report where state = 'SUBMITTED' order by month desc limit 1`,
    ),
    past_day: await one(`select to_char(max(as_of), 'YYYY-MM-DD') as value from monthly_report`),
    proposal: await one(`select id as value from proposal order by pooled desc, number limit 1`),
    case_referred: await one(`select consultation_id as value from referral where state = 'ANSWERED' limit 1`),
    in_review: await one(
      `select listing_id as value from listing_revision where state = 'IN_REVIEW' order by saved_at limit 1`,
    ),
  };
}
