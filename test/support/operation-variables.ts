// What the client's own operations are asked with in tests that run all of them.
import { Kind, type OperationDefinitionNode } from 'graphql';
import { expect } from 'vitest';
import type { World } from '../permissions/table.world.ts';

/** The names of the fields that an operation asks first. */
export const rootFields = ({ selectionSet }: OperationDefinitionNode) =>
  selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));

/** Values for variables: by name, and where an `id` or a `slug` is meant by the root field that takes it. */
export function variablesFor(operation: OperationDefinitionNode, world: World): Record<string, unknown> {
  const { own } = world;
  const [root] = rootFields(operation);
  const ids: Record<string, string> = {
    ...{ consultation: own.consultation, listing: own.listing, organization: own.organization },
    ...{ introduction: own.introduction, consultations: own.consultation, accountRecord: own.consultation },
    effectSurvey: own.survey,
    ...{ listingFigures: own.listing, proposalReplay: own.proposal, inquiry: world.inquiry },
    campaign: world.campaign,
    ...{ monthlyReport: world.report, reportPreview: world.report },
  };
  const values: Record<string, unknown> = {
    ...{ id: ids[root!], consultation: own.consultation, exhibition: world.exhibition, code: world.code },
    ...{ number: own.listingNumber, slug: root === 'exhibition' ? 'kensetsu' : 'start', text: '会員', searching: true },
    ...{
      fiscalYear: 2025,
      key: root === 'explainAccess' ? own.consultation : 'provided',
      ...{ type: 'Consultation', viewer: null },
      kinds: ['NEWS', 'CASE'],
      categories: ['人事・労務'],
      first: 20,
      after: null,
    },
    ...{ state: root === 'effectSurveysIn' ? 'SENT' : 'ASKING', unread: null, stage: 'CONSULTED', month: null },
    ...{ filter: null, asOf: null, token: 'unknown', numbers: [own.listingNumber], days: 30, onlyZero: false },
    requestId: world.inquiryRequest,
    ...{ vendor: own.organization, kind: 'INTRODUCED', listings: null },
    filters: { sameIndustry: false, categories: [], withinBudget: false, inPrefecture: false, subsidy: false },
    ...{ ids: [world.campaign], source: world.campaign },
    ...{ from: '2025-11-10', to: '2025-11-14' },
  };
  const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  expect(names.filter((name) => values[name] === undefined)).toEqual([]);
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
