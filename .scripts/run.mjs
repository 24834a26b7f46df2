// `npm run import|lead|audit:verify|bench|migration|permissions|demo:code`: a program of the built server. Standard output is
// the program's alone.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { finish, nodeBinary, Problem, run } from './toolchain.mjs';

const PROGRAMS = {
  import: 'dist/server/cli/import.js',
  lead: 'dist/server/cli/open-lead.js',
  'audit:verify': 'dist/server/cli/verify-audit.js',
  migration: 'dist/server/cli/make-migration.js',
  permissions: 'dist/server/cli/emit-permissions.js',
  'demo:code': 'dist/server/cli/demo-code.js',
};

/** `npm run bench -- NAME`. As they are: they have types to strip and import the built server. */
const BENCHES = {
  reads: 'test/bench/reads.ts',
  fanout: 'test/bench/fanout.ts',
  audit: 'test/bench/audit.ts',
  revocation: 'test/bench/revocation.ts',
};

/** The program's file and its arguments. */
function programOf([name, ...args]) {
  if (name !== 'bench') return [PROGRAMS[name], ...args];
  const [bench = 'reads', ...more] = args;
  return [BENCHES[bench], ...more];
}

finish(async () => {
  const [program, ...args] = programOf(process.argv.slice(2));
  if (!program) {
    const names = [...Object.keys(PROGRAMS), ...Object.keys(BENCHES).map((bench) => `bench ${bench}`)];
    throw new Problem(`Unknown program; there are ${names.join(', ')}.`);
  }
  await install('stderr');
  await build(['server'], 'stderr');
  return run(nodeBinary(), ['--enable-source-maps', program, ...args]);
});
