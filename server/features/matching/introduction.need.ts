// What a vendor learns of a case before the member agrees to be named (匿名の相談概要, R3.7).
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { foldKey, nameKey } from '../../kernel/japanese-text.ts';
import { MUNICIPALITIES } from '../../kernel/municipalities.ts';
import type { Consultation } from '../consultations/consultation.entity.ts';
import type { Needs } from '../consultations/needs-sheet.entity.ts';
import type { Organization } from '../members/organization.entity.ts';

@ObjectType({ simpleResolvers: true })
@InputType('AnonymousNeedInput')
export class AnonymousNeed {
  @Field(() => String)
  industry: string = '';

  /** A band of employees, never the number. */
  @Field(() => String)
  size: string = '';

  /** A region (圏域), never the municipality. */
  @Field(() => String)
  region: string = '';

  @Field(() => [String])
  topics: string[] = [];

  /** 困りごとと目標, written so that nobody recognises the company. */
  @Field(() => String)
  summary: string = '';

  /** Yen. */
  @Field(() => Int, { nullable: true })
  budgetMin: number | null = null;

  @Field(() => Int, { nullable: true })
  budgetMax: number | null = null;

  @Field(() => String)
  deadline: string = '';
}

/** Who the member is: copied at the moment of consent, and only then (R3.7). */
@ObjectType({ simpleResolvers: true })
export class Disclosure {
  @Field(() => String)
  company: string = '';

  @Field(() => String)
  municipality: string = '';

  @Field(() => String)
  contactName: string = '';

  @Field(() => String)
  phone: string = '';

  @Field(() => String)
  email: string = '';
}

const sizeBand = (employees: number | null): string => {
  if (employees === null) return '従業員数 非公開';
  if (employees <= 20) return '従業員 20人以下';
  if (employees <= 100) return '従業員 21～100人';
  if (employees <= 300) return '従業員 101～300人';
  return '従業員 301人以上';
};

/** A first draft of the anonymous need, for staff to check and to change. */
export function draftNeed(consultation: Consultation, needs: Needs | null, organization: Organization): AnonymousNeed {
  const region = MUNICIPALITIES.find(({ name }) => name === organization.municipality)?.region;
  const summary = [needs?.issue || consultation.body, needs?.goal && `目標: ${needs.goal}`].filter(Boolean).join('\n');
  const hidden = identitiesOf(organization).filter((text) => text.length > 1);
  return {
    industry: organization.industry,
    size: sizeBand(organization.employees),
    region: region ? `${region}地域` : '県内',
    topics: consultation.topics,
    summary: hidden.reduce((text, identity) => text.split(identity).join('当社'), summary),
    budgetMin: needs?.budgetMin ?? null,
    budgetMax: needs?.budgetMax ?? null,
    deadline: needs?.deadline ?? '',
  };
}

const identitiesOf = ({ name, contactName, representative, email, phone, address }: Organization): string[] =>
  [name, contactName, representative, email, phone, address].filter((text) => text.trim() !== '');

/** What in a text would tell who the company is; empty when nothing does. */
export function identitiesIn(text: string, organization: Organization): string[] {
  const folded = foldKey(text);
  const keys = [...identitiesOf(organization).map(foldKey), nameKey(organization.name)];
  return keys.filter((key) => key.length >= 3 && folded.includes(key));
}
