// Two builds: the browser's (dist/client, with a manifest that the server reads) and the renderer's (dist/ssr).
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What every page needs, in one file: many small ones compress worse. */
const BASE = {
  name: 'base',
  test: /node_modules.(solid-js|@solidjs|seroval)|client.platform.(page-|session|areas|operation|format)|client.ui.(Icon|Chip|PageTitle|keep-typed)|lucide-solid.dist.source.(Icon|defaultAttributes|shared|icons.(x|message-circle-question-mark)\.)/,
};

/** What the pages of the directory share. */
const DIRECTORY = {
  name: 'directory',
  test: /client.features.listings.(ListingPicture|public.(solution-|listing-words|SolutionScreen))|client.generated.listings.public|lucide-solid.dist.source.icons.(scale|sliders-horizontal)\./,
};

export default defineConfig(({ isSsrBuild }) => ({
  root: here('.'),
  plugins: [tailwindcss(), solid({ ssr: true })],
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    target: 'es2022',
    assetsInlineLimit: 0,
    // The entry would carry the list of every page's files, for visitors too, to whom most pages never open.
    modulePreload: {
      // Every browser that runs what is built knows it.
      polyfill: false,
      resolveDependencies: (_file, needed, { hostId }) =>
        hostId.includes('entry-client') ? needed.filter((file) => file.endsWith('.css')) : needed,
    },
    rolldownOptions: isSsrBuild
      ? {}
      : { input: here('entry-client.tsx'), output: { codeSplitting: { groups: [BASE, DIRECTORY] } } },
  },
  // Self-contained: the server needs nothing of the client's packages at run time.
  ssr: { noExternal: true },
}));
