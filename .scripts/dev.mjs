// Rebuilds on change and restarts the server: compilers and server side by side until Ctrl-C.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { environment, finish, nodeBinary, run, tool } from './toolchain.mjs';

const VITE = ['build', '--watch', '--config', 'client/vite.config.ts', '--logLevel', 'warn'];

finish(async () => {
  await install();
  await build(['server', 'client']);
  const codes = await Promise.all([
    tool('tsc', ['-p', 'server/tsconfig.json', '--watch', '--preserveWatchOutput']),
    tool('vite', VITE),
    tool('vite', [...VITE, '--ssr', 'entry-server.tsx', '--outDir', '../dist/ssr']),
    run(nodeBinary(), ['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/server/main.js'], {
      // Tools for GraphQL ask what they like.
      env: environment({ OPERATIONS: process.env.OPERATIONS ?? 'any' }),
    }),
  ]);
  return Math.max(...codes);
});
