// What a visitor's browser loads to open the solution directory, compressed (R2.2; the target of the directory: 45 KB of scripts).
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const MANIFEST = 'dist/client/.vite/manifest.json';
const PAGE = 'features/listings/public/SolutionsPage.tsx';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** Bytes of files as they are sent with gzip; brotli sends less. */
const compressed = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/client/${file}`)).length, 0);

test.skipIf(!existsSync(MANIFEST))(
  'the directory loads 45 KB of scripts at most, and 16 KB of styles (needs npm run build)',
  () => {
    const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;
    const [scripts, styles] = [new Set<string>(), new Set<string>()];
    const load = (name: string) => {
      const { file, css = [], imports = [] } = manifest[name]!;
      if (scripts.has(file)) return;
      scripts.add(file);
      for (const one of css) styles.add(one);
      for (const one of imports) load(one);
    };
    load('entry-client.tsx');
    load(PAGE);
    expect(compressed(scripts)).toBeLessThanOrEqual(45 * 1024);
    expect(compressed(styles)).toBeLessThanOrEqual(16 * 1024);
  },
);
