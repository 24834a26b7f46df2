// The organisations of the corpus that the lent registry does not name, as members and vendors.
import type { NewOrganization } from '../server/features/members/organization.commands.ts';
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import { municipalityOf } from '../server/kernel/municipalities.ts';
import { DEMO_ACCOUNTS, DEMO_MEMBER } from './accounts.ts';
import type { CasePlan } from './cases/case-plan.ts';
import { type Corpus, officialIndustry } from './corpus.ts';
import { addressBy, corporateNumberBy, nameBy, phoneBy, sortingKana } from './people.ts';
import { chanceOf } from './random.ts';
import { daysAfter, officeDay, type SeedYear, timeOn } from './year.ts';

/** 50 new members are the target; a year that goes well brings a few less. */
const NEW_MEMBERS_A_YEAR = 47;
/** The consortium was founded in June 2022. */
const FOUNDED = new Date('2022-06-01T00:00:00+09:00');
const FIRST_MEMBER_NO = 1001;

interface Known {
  readonly name: string;
  readonly kana: string;
  readonly city: string;
  readonly industry: string;
  readonly employees: number | null;
  readonly contact?: { readonly name: string; readonly kana: string; readonly title: string };
  /** A name in addresses of mail that nobody else has. */
  readonly domain: string;
}

/** Every organisation, with the day of joining of those that are members. */
export function organizationsOf(corpus: Corpus, plans: readonly CasePlan[], year: SeedYear): NewOrganization[] {
  const joined = newMembers(corpus, plans, year);
  const both = DEMO_ACCOUNTS.find(({ email }) => email.startsWith('both@'))!.organization;
  let memberNo = FIRST_MEMBER_NO;
  const membership = (name: string, isMember: boolean): Partial<NewOrganization> => {
    if (!isMember) return { isMember };
    const chance = chanceOf('joined', name);
    const years = (year.from.getTime() - FOUNDED.getTime()) / 86_400_000 - 60;
    const joinedOn = joined.get(name) ?? officeDay(tokyoDate(daysAfter(FOUNDED, chance.next() * years)));
    return { isMember, joinedOn, memberNo: `KDX-${memberNo++}`, newsletter: chance.next() < 0.6 };
  };
  const vendors = new Map(corpus.listings.map(({ vendor }) => [vendor.key, vendor]));
  return [
    ...memberCompanies(plans).map((company) => ({ ...recordOf(company), ...membership(company.name, true) })),
    ...[...vendors.values()].map((vendor) => ({
      ...recordOf({ ...vendor, industry: '情報通信業', domain: vendor.key }),
      ...membership(vendor.name, joined.has(vendor.name) || vendor.name === both),
      ...{ isVendor: true, about: vendor.about },
    })),
    ...corpus.exhibitions.flatMap(({ id, applications }) =>
      applications.map(({ no, company, kana, base }) => ({
        ...recordOf({
          ...{ name: company, kana, city: base, industry: '情報通信業', domain: `${id.toLowerCase()}-${no}` },
          employees: chanceOf('employees', company).between(4, 90),
        }),
        ...{ isMember: false, isVendor: true },
      })),
    ),
  ];
}

/** One for each company, in the order of the corpus. */
function memberCompanies(plans: readonly CasePlan[]): Known[] {
  const companies = new Map(plans.map(({ item }) => [item.company.name, item]));
  return [...companies.values()].map(({ id, company, contact }) => ({
    ...company,
    ...{ industry: officialIndustry(company.industry), contact, domain: id.toLowerCase() },
  }));
}

function recordOf({ name, kana, city, industry, employees, contact, domain }: Known): NewOrganization {
  const chance = chanceOf('organization', name);
  const person = contact ?? { ...nameBy(chance), title: chance.pick(['営業部', '代表取締役', '企画課', '事業推進室']) };
  const address = addressBy(city, chance);
  const municipality = municipalityOf(address);
  return {
    ...{ name, kana: sortingKana(kana), industry, employees, address, municipality },
    ...{ category: '企業', inPrefecture: municipality !== '', corporateNumber: corporateNumberBy(chance) },
    ...{ representative: nameBy(chance).name, phone: phoneBy(chance), email: `info@${domain}.example.jp` },
    ...{ contactName: person.name, contactKana: person.kana, contactTitle: person.title },
  };
}

/** Who joined in the told year, and when: half of them to consult, half of them to be found. */
function newMembers({ listings }: Corpus, plans: readonly CasePlan[], year: SeedYear): Map<string, string> {
  const wanted = Math.round((NEW_MEMBERS_A_YEAR * year.days) / 365);
  const joined = new Map<string, string>();
  const dayOf = (at: Date) => officeDay(tokyoDate(at), -1);
  const consulting = plans.filter(
    ({ item, submittedAt }) => item.company.name !== DEMO_MEMBER && submittedAt > daysAfter(year.from, 20),
  );
  for (const { item, submittedAt } of spread(consulting, Math.ceil(wanted / 2))) {
    const ago = chanceOf('joined', item.company.name).between(4, 12);
    joined.set(item.company.name, dayOf(daysAfter(submittedAt, -ago)));
  }
  const demo = new Set(DEMO_ACCOUNTS.map(({ organization }) => organization));
  const vendors = [...new Set(listings.map(({ vendor }) => vendor.name))].filter((name) => !demo.has(name));
  const rest = wanted - joined.size;
  spread(vendors, rest).forEach((name, i) => {
    joined.set(name, dayOf(daysAfter(year.from, 8 + ((year.days - 12) * (i + 0.5)) / rest)));
  });
  return joined;
}

const spread = <T>(items: readonly T[], count: number): T[] =>
  items.filter((_, i) => Math.floor((i * count) / items.length) !== Math.floor(((i - 1) * count) / items.length));

/** When an organisation that joins is entered: in the afternoon of the day on which it was admitted. */
export const admissionOf = (joinedOn: string): Date => timeOn(joinedOn, 15);
