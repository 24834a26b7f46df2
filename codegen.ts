// Types and texts of the client's operations: one module per feature, so that a page carries only its feature's texts, and
// one for a feature's public pages, so that no visitor loads the texts of the signed-in areas.
import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const FEATURES = 'client/features';

const PUBLIC = 'public';

/** Where operations lie: in a feature, and apart from it in its public pages. */
const places = readdirSync(FEATURES).flatMap((feature) => {
  const files = readdirSync(`${FEATURES}/${feature}`, { recursive: true }).map(String);
  const operations = files.filter((file) => file.endsWith('.graphql'));
  const open = operations.filter((file) => file.startsWith(`${PUBLIC}/`));
  return [
    ...(operations.length > open.length ? [{ place: feature, except: `${FEATURES}/${feature}/${PUBLIC}/**` }] : []),
    ...(open.length ? [{ place: `${feature}/${PUBLIC}`, except: null }] : []),
  ];
});

const config: CodegenConfig = {
  schema: './schema/api.graphql',
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: Object.fromEntries(
    places.map(({ place, except }) => [
      `client/generated/${place}/`,
      {
        documents: [`${FEATURES}/${place}/**/*.graphql`, ...(except ? [`!${except}`] : [])],
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          // Pages carry the names of their operations, not the texts: the server knows these from schema/operations.json.
          persistedDocuments: { mode: 'replaceDocumentWithHash', hashPropertyName: 'id' },
        },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          useTypeImports: true,
          scalars: { DateTime: 'string', LocalDate: 'string' },
        },
      },
    ]),
  ),
};

export default config;
