// The fictional texts of the demo, as they lie in seeds/data. They are read only when a database is seeded.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface CorpusListing {
  readonly id: string;
  readonly vendor: {
    readonly key: string;
    readonly name: string;
    readonly kana: string;
    readonly city: string;
    readonly employees: number;
    readonly about: string;
  };
  readonly kind: 'solution' | 'talent';
  readonly title: string;
  readonly promise: string;
  readonly problem: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly industries: readonly string[];
  readonly processes: readonly string[];
  readonly companySize: readonly string[];
  readonly price: {
    readonly model: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly note?: string;
  };
  readonly leadTimeWeeks: readonly number[];
  readonly subsidy: boolean;
  readonly cases?: readonly {
    readonly title: string;
    readonly industry: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export interface CorpusEntry {
  readonly from: 'staff' | 'member' | 'internal' | 'phone';
  /** Days after submission. */
  readonly daysAfter: number;
  readonly text: string;
}

export interface CorpusCase {
  readonly id: string;
  readonly company: {
    readonly name: string;
    readonly kana: string;
    readonly city: string;
    /** A short name, such as 製造. */
    readonly industry: string;
    readonly employees: number;
  };
  readonly contact: { readonly name: string; readonly kana: string; readonly title: string };
  readonly channel: 'web' | 'phone' | 'mail';
  readonly subject: string;
  readonly body: string;
  readonly wantsMatching: boolean;
  readonly topics: readonly string[];
  /** The words of the state in which the case ends. */
  readonly state: string;
  readonly needs: {
    readonly background: string;
    readonly issue: string;
    readonly currentProcess: string;
    readonly goal: string;
    readonly constraints: string;
    readonly budgetYen: readonly [number, number];
    readonly deadline: string;
    readonly priority: string;
  } | null;
  readonly thread: readonly CorpusEntry[];
  readonly outcome: { readonly adopted: boolean; readonly solution: string } | null;
}

export interface CorpusApplication {
  readonly no: number;
  readonly company: string;
  readonly kana: string;
  readonly base: string;
  readonly zone: string;
  readonly title: string;
  readonly shows: string;
  readonly demand: { readonly powerW: number; readonly monitor?: string; readonly note?: string };
}

export interface CorpusExhibition {
  readonly id: string;
  readonly industry: string;
  readonly title: string;
  readonly catch: string;
  readonly dateHint: string;
  /** Such as 令和7年9月18日（木）. */
  readonly date: string;
  readonly capacityVisitors: number;
  readonly exhibitorTarget: number;
  readonly outline: string;
  readonly venue: { readonly name: string; readonly address: string; readonly access: string };
  readonly timetable: readonly { readonly time: string; readonly what: string }[];
  readonly call: string;
  readonly applications: readonly CorpusApplication[];
}

interface Dated {
  readonly title: string;
  readonly body: string;
  /** Such as 令和7年4月. */
  readonly dateHint: string;
}

export interface CorpusContent {
  readonly articles: readonly {
    readonly title: string;
    readonly company: string;
    readonly city: string;
    readonly industry: string;
    readonly lead: string;
    readonly body: string;
    readonly quote: string;
  }[];
  readonly events: readonly (Dated & { readonly host: string; readonly place: string; readonly capacity: number })[];
  readonly news: readonly (Dated & { readonly category: string })[];
  readonly pages: readonly { readonly slug: string; readonly title: string; readonly body: string }[];
}

export interface CorpusInquiry {
  readonly id: string;
  readonly channel: 'web' | 'phone' | 'mail';
  /** 氏名（町・業種）. */
  readonly from: string;
  readonly category: string;
  readonly subject: string;
  readonly body: string;
  readonly answer: string;
  readonly convertTo: 'membership' | 'consultation' | null;
}

export interface CorpusTemplate {
  readonly key: string;
  readonly title: string;
  readonly use: string;
  readonly body: string;
}

export interface Corpus {
  readonly inquiries: readonly CorpusInquiry[];
  readonly listings: readonly CorpusListing[];
  readonly cases: readonly CorpusCase[];
  readonly exhibitions: readonly CorpusExhibition[];
  readonly content: CorpusContent;
  readonly templates: readonly CorpusTemplate[];
  /** The registry as the prefecture lends it: a CSV in Windows-31J. */
  readonly registry: Buffer;
}

/** Beside this file in the sources; compiled, two folders away. */
function dataFile(name: string): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const beside = join(here, 'data', name);
  return existsSync(beside) ? beside : join(here, '..', '..', 'seeds', 'data', name);
}

const json = async <T>(name: string): Promise<T> => JSON.parse(await readFile(dataFile(name), 'utf8')) as T;

export async function readCorpus(): Promise<Corpus> {
  const [inquiries, listings, cases, { exhibitions }, content, templates, registry] = await Promise.all([
    json<CorpusInquiry[]>('inquiries.json'),
    json<CorpusListing[]>('listings.json'),
    json<CorpusCase[]>('consultations.json'),
    json<{ exhibitions: CorpusExhibition[] }>('exhibitions.json'),
    json<CorpusContent>('content.json'),
    json<CorpusTemplate[]>('templates.json'),
    readFile(dataFile('registry.csv')),
  ]);
  return { inquiries, listings, cases, exhibitions, content, templates, registry };
}

const INDUSTRIES: Readonly<Record<string, string>> = {
  ...{ 製造: '製造業', 建設: '建設業', 福祉: '医療，福祉', 医療: '医療，福祉', 小売: '卸売業，小売業' },
  ...{ 農業: '農業，林業', 観光: '宿泊業，飲食サービス業', 物流: '運輸業，郵便業', 教育: '教育，学習支援業' },
  士業: '学術研究，専門・技術サービス業',
};

/** The registry's name of an industry that the corpus calls 製造, 福祉… */
export const officialIndustry = (short: string): string => INDUSTRIES[short] ?? short;
