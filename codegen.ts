// Types and texts of the client's operations: one module per feature, so that a page carries only its feature's texts.
import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const FEATURES = 'client/features';

const hasOperations = (feature: string) =>
  readdirSync(`${FEATURES}/${feature}`, { recursive: true }).some((file) => String(file).endsWith('.graphql'));

const config: CodegenConfig = {
  schema: './schema/api.graphql',
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: Object.fromEntries(
    readdirSync(FEATURES)
      .filter(hasOperations)
      .map((feature) => [
        `client/generated/${feature}/`,
        {
          documents: `${FEATURES}/${feature}/**/*.graphql`,
          preset: 'client',
          presetConfig: { fragmentMasking: false },
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
