import type { Pool } from 'pg';
import { notFound } from '../../kernel/errors.ts';
import { sizeLabel } from './match.score.ts';
import { partsInWords } from './match-candidate.queries.ts';
import type { ProposalPick } from './proposal.entity.ts';
import { digestOf, PROPOSAL_RULE, type ProposalInputs, type ProposalOutcome, propose } from './proposal.rule.ts';
import type { ProposalReplay, ReplayStep } from './proposal-replay.types.ts';

interface Stored {
  readonly id: string;
  readonly number: string;
  readonly proposedAt: Date;
  readonly adoptedAt: Date | null;
  readonly inputs: ProposalInputs;
  readonly picks: readonly ProposalPick[];
  readonly digest: string;
  readonly published: number;
}

const SELECT = `
  select id, number, proposed_at as "proposedAt", adopted_at as "adoptedAt", inputs, picks, digest, published from proposal where id = $1`;
/** Columns that the statement reads, for officials too: nothing of the case itself. */
export const REPLAY_READS = ['id', 'number', 'proposed_at', 'adopted_at', 'inputs', 'picks', 'digest', 'published'];

const MOST_SHOWN = 100;

/** Computes a proposal anew from its stored inputs. @throws DomainError `NOT_FOUND` */
export async function replayProposal(database: Pick<Pool, 'query'>, id: string): Promise<ProposalReplay> {
  const { rows } = await database.query<Stored>({ name: 'proposal replay', text: SELECT, values: [id] });
  if (!rows[0]) throw notFound();
  return replayOf(rows[0]);
}

export function replayOf({ inputs, picks, ...stored }: Stored): ProposalReplay {
  const outcome = propose(inputs);
  const chosen = outcome.picks.map(({ offer }) => offer.listing);
  const were = picks.map(({ listing }) => listing);
  const { need, policy } = inputs;
  return {
    ...stored,
    identical: JSON.stringify(chosen) === JSON.stringify(were),
    unchanged: digestOf(inputs) === stored.digest,
    ...{ rule: inputs.rule, presentRule: inputs.rule === PROPOSAL_RULE, count: inputs.count, seed: inputs.seed },
    need: {
      ...{ industry: need.industry, size: sizeLabel(need.size), region: need.region, topics: [...need.topics] },
      ...{ budgetMax: need.budgetMax, words: need.terms.map(({ word }) => word) },
    },
    filters: { ...inputs.filters, categories: [...inputs.filters.categories] },
    ...{ minimumScore: policy.minimumScore, band: policy.band },
    steps: stepsOf(inputs, outcome, stored.published),
    pool: outcome.pool.slice(0, MOST_SHOWN).map(({ vendor, offer, score, lot }) => ({
      ...{ vendor: vendor.id, vendorName: vendor.name, listingNumber: offer.number, title: offer.title, lot },
      ...{ score: score.total, parts: partsInWords(score.parts) },
      lastShownAt: vendor.lastShown ? new Date(vendor.lastShown) : null,
      ...{ chosen: chosen.includes(offer.listing), wasChosen: were.includes(offer.listing) },
    })),
    inputs: JSON.stringify(inputs),
  };
}

const filterWords = ({ filters, need }: ProposalInputs): string => {
  const declared = [
    filters.sameIndustry && `「${need.industry}」か全業種向け`,
    filters.categories.length && `分類が「${filters.categories.join('」「')}」のどれか`,
    filters.withinBudget && '価格が予算の上限以内（価格の不明な掲載は含む）',
    filters.inPrefecture && '県内の企業',
    filters.subsidy && '補助金の対象',
  ].filter(Boolean);
  return declared.length
    ? `${declared.join('、')}の掲載を残しました。`
    : '条件は指定されていません。すべての掲載を比べました。';
};

function stepsOf(
  inputs: ProposalInputs,
  { passed, compared, line, pool, picks }: ProposalOutcome,
  published: number,
): ReplayStep[] {
  const { policy, vendors } = inputs;
  const leftOut = (why: string) => vendors.filter(({ excluded }) => excluded === why).length;
  const [conflicts, taken] = [leftOut('CONFLICT'), leftOut('TAKEN')];
  const reasons = [
    conflicts && `担当者との利害関係が申告されている${conflicts}社`,
    taken && `この相談ですでに候補か情報提供済みの${taken}社`,
  ].filter(Boolean);
  const best = compared[0]?.score.total ?? 0;
  const never = pool.filter(({ vendor }) => !vendor.lastShown).length;
  const turns = new Set(pool.map(({ vendor }) => vendor.lastShown)).size;
  return [
    {
      title: '対象の掲載',
      text: `その日に公開されていた、会員企業自身のものを除くソリューションです。`,
      count: published,
      unit: '件',
    },
    { title: '宣言した条件', text: filterWords(inputs), count: passed, unit: '件' },
    {
      title: '企業ごとに一つ',
      text: `企業ごとに、適合度が最も高い掲載を一つ選びました。${reasons.length ? `${reasons.join('と')}を除きました。` : ''}`,
      ...{ count: compared.length, unit: '社' },
    },
    {
      title: '同等とみなす線',
      text: `最も高い適合度は${best}点です。${policy.minimumScore}点以上で、最高点から${policy.band}点以内（または上から${inputs.count}社目まで）の企業を同等とみなし、線は${line}点でした。`,
      ...{ count: pool.length, unit: '社' },
    },
    {
      title: '最後に候補になった順',
      text: `同等の企業を、候補になったことがない企業、最後に候補になった日時が古い企業の順に並べました。候補になったことがない企業は${never}社です。${
        turns < pool.length ? '同じ順の企業は、保存した種で決まるくじの小さい順です。' : ''
      }`,
      ...{ count: pool.length, unit: '社' },
    },
    { title: '提案', text: `先頭から${inputs.count}社を提案しました。`, count: picks.length, unit: '社' },
  ];
}
