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
    "fragment CurrentSessionParts on CurrentSession {\n  audience\n  lead\n  person {\n    id\n    name\n  }\n  organization {\n    id\n    name\n  }\n  actingOptions {\n    key\n    label\n    audience\n    current\n  }\n}\n\nquery Session {\n  session {\n    ...CurrentSessionParts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    session {\n      ...CurrentSessionParts\n    }\n    needs\n    methods\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation ActFor($key: String!) {\n  actFor(key: $key) {\n    ...CurrentSessionParts\n  }\n}": typeof types.CurrentSessionPartsFragmentDoc,
};
const documents: Documents = {
    "fragment CurrentSessionParts on CurrentSession {\n  audience\n  lead\n  person {\n    id\n    name\n  }\n  organization {\n    id\n    name\n  }\n  actingOptions {\n    key\n    label\n    audience\n    current\n  }\n}\n\nquery Session {\n  session {\n    ...CurrentSessionParts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    session {\n      ...CurrentSessionParts\n    }\n    needs\n    methods\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation ActFor($key: String!) {\n  actFor(key: $key) {\n    ...CurrentSessionParts\n  }\n}": types.CurrentSessionPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CurrentSessionParts on CurrentSession {\n  audience\n  lead\n  person {\n    id\n    name\n  }\n  organization {\n    id\n    name\n  }\n  actingOptions {\n    key\n    label\n    audience\n    current\n  }\n}\n\nquery Session {\n  session {\n    ...CurrentSessionParts\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    session {\n      ...CurrentSessionParts\n    }\n    needs\n    methods\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation ActFor($key: String!) {\n  actFor(key: $key) {\n    ...CurrentSessionParts\n  }\n}"): typeof import('./graphql.ts').CurrentSessionPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
