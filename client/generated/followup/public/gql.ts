/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ContactQuestion($token: String!) {\n  contactQuestion(token: $token) {\n    side\n    other\n    title\n    disclosedOn\n    today\n    answer\n    contactOn\n    answeredAt\n    settled\n  }\n}\n\nquery EffectQuestionnaire($token: String!) {\n  effectQuestionnaire(token: $token) {\n    months\n    subject\n    state\n    closesAt\n    savedAt\n    answeredAt\n    choices {\n      id\n      title\n      vendor\n    }\n    adoption\n    adopted\n    solution\n    costYen\n    minutesSaved\n    usesTalent\n    comment\n  }\n}": typeof types.ContactQuestionDocument,
};
const documents: Documents = {
    "query ContactQuestion($token: String!) {\n  contactQuestion(token: $token) {\n    side\n    other\n    title\n    disclosedOn\n    today\n    answer\n    contactOn\n    answeredAt\n    settled\n  }\n}\n\nquery EffectQuestionnaire($token: String!) {\n  effectQuestionnaire(token: $token) {\n    months\n    subject\n    state\n    closesAt\n    savedAt\n    answeredAt\n    choices {\n      id\n      title\n      vendor\n    }\n    adoption\n    adopted\n    solution\n    costYen\n    minutesSaved\n    usesTalent\n    comment\n  }\n}": types.ContactQuestionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactQuestion($token: String!) {\n  contactQuestion(token: $token) {\n    side\n    other\n    title\n    disclosedOn\n    today\n    answer\n    contactOn\n    answeredAt\n    settled\n  }\n}\n\nquery EffectQuestionnaire($token: String!) {\n  effectQuestionnaire(token: $token) {\n    months\n    subject\n    state\n    closesAt\n    savedAt\n    answeredAt\n    choices {\n      id\n      title\n      vendor\n    }\n    adoption\n    adopted\n    solution\n    costYen\n    minutesSaved\n    usesTalent\n    comment\n  }\n}"): typeof import('./graphql.ts').ContactQuestionDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
