// `npm run import|lead|search|audit:verify|bench|migration|permissions|demo:code`: a program of the built server. Standard output is
// the program's alone.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { finish, nodeBinary, Problem, run } from './toolchain.mjs';

const PROGRAMS = {
  import: 'dist/server/cli/import.js',
  lead: 'dist/server/cli/open-lead.js',
  search: 'dist/server/cli/search.js',
  'audit:verify': 'dist/server/cli/verify-audit.js',
  migration: 'dist/server/cli/make-migration.js',
  permissions: 'dist/server/cli/emit-permissions.js',
  'demo:code': 'dist/server/cli/demo-code.js',
  'bench:search': 'test/relevance/bench.ts',
};

/** `npm run bench -- NAME`, or all of them. As they are: they have types to strip and import the built server. */
const BENCHES = {
  reads: 'test/bench/reads.ts',
  peers: 'test/bench/peers.ts',
  pages: 'test/bench/pages.ts',
  fanout: 'test/bench/fanout.ts',
  browser: 'test/bench/browser.ts',
  board: 'test/bench/board.ts',
  growth: 'test/bench/growth.ts',
  audit: 'test/bench/audit.ts',
  revocation: 'test/bench/revocation.ts',
  pdf: 'test/bench/pdf.ts',
};

/** Files and their arguments, to be run one after the other. */
function programsOf([name, ...args]) {
  if (name !== 'bench') return [[PROGRAMS[name], ...args]];
  const [bench, ...more] = args;
  return bench ? [[BENCHES[bench], ...more]] : Object.values(BENCHES).map((file) => [file]);
}

finish(async () => {
  const programs = programsOf(process.argv.slice(2));
  if (programs.some(([file]) => !file)) {
    const names = [...Object.keys(PROGRAMS), ...Object.keys(BENCHES).map((bench) => `bench ${bench}`)];
    throw new Problem(`Unknown program; there are ${names.join(', ')}.`);
  }
  await install('stderr');
  // Pages and the browser are measured, too.
  await build(process.argv[2] === 'bench' ? ['server', 'client'] : ['server'], 'stderr');
  for (const program of programs) {
    const code = await run(nodeBinary(), ['--enable-source-maps', ...program]);
    if (code) return code;
  }
  return 0;
});
