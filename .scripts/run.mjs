// `npm run import|bench|migration|permissions|demo:code`: a program of the built server. Standard output is the program's alone.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { finish, nodeBinary, Problem, run } from './toolchain.mjs';

const PROGRAMS = {
  import: 'dist/server/cli/import.js',
  // As it is: it has types to strip and imports the built server.
  bench: 'test/bench/reads.ts',
  migration: 'dist/server/cli/make-migration.js',
  permissions: 'dist/server/cli/emit-permissions.js',
  'demo:code': 'dist/server/cli/demo-code.js',
};

finish(async () => {
  const [name, ...args] = process.argv.slice(2);
  const program = PROGRAMS[name];
  if (!program) throw new Problem(`Unknown program; there are ${Object.keys(PROGRAMS).join(', ')}.`);
  await install('stderr');
  await build(['server'], 'stderr');
  return run(nodeBinary(), ['--enable-source-maps', program, ...args]);
});
