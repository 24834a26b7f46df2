// The HTML around a page: what the browser loads, and the session as data. No token is ever part of it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** The scripts and styles that every page starts with. */
export interface Assets {
  readonly script: string;
  readonly preload: readonly string[];
  readonly styles: readonly string[];
}

const ENTRY = 'entry-client.tsx';

/** What the browser build left in `clientDirectory`. @throws Error when the build has no entry */
export async function readAssets(clientDirectory: string): Promise<Assets> {
  const text = await readFile(join(clientDirectory, '.vite/manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Record<string, ManifestChunk>;
  const entry = manifest[ENTRY];
  if (!entry) throw new Error(`The client's build has no ${ENTRY}`);
  const preload = new Set<string>();
  const collect = (chunk: ManifestChunk) => {
    for (const name of chunk.imports ?? []) {
      const imported = manifest[name];
      if (!imported || preload.has(imported.file)) continue;
      preload.add(imported.file);
      collect(imported);
    }
  };
  collect(entry);
  return { script: entry.file, preload: [...preload], styles: entry.css ?? [] };
}

interface DocumentParts {
  readonly assets: Assets;
  readonly head: string;
  readonly html: string;
  readonly session: unknown;
  readonly nonce: string;
}

const NEEDS_SCRIPT =
  '<noscript><p class="needs-script">この画面を使うには、ブラウザのJavaScriptを有効にしてください。</p></noscript>';

export function htmlDocument({ assets, head, html, session, nonce }: DocumentParts): string {
  const links = [
    ...assets.styles.map((file) => `<link rel="stylesheet" href="/${file}">`),
    ...assets.preload.map((file) => `<link rel="modulepreload" href="/${file}" nonce="${nonce}">`),
  ].join('');
  // Inside a script element only `<` could end it.
  const data = JSON.stringify(session).replaceAll('<', '\\u003c');
  return (
    '<!doctype html><html lang="ja"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="theme-color" content="#164a36">' +
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml">${links}${head}</head>` +
    `<body><div id="app">${html}</div>${html ? '' : NEEDS_SCRIPT}` +
    `<script type="application/json" id="session">${data}</script>` +
    `<script type="module" src="/${assets.script}" nonce="${nonce}"></script></body></html>`
  );
}
