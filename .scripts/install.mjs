// Installs the packages that package-lock.json names, when they are not there yet.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertNode, fingerprint, nodeBinary, Problem, ROOT, run, seconds } from './toolchain.mjs';

const MODULES = join(ROOT, 'node_modules');
/** What is installed. Written last: an interrupted installation starts anew. */
const STAMP = join(MODULES, '.installed');
const LOCK = 'package-lock.json';

const wanted = () => `${fingerprint([LOCK])} ${process.platform} ${process.arch}\n`;

function isInstalled() {
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === wanted();
  // Installed by hand with npm, which writes its own record last.
  const record = join(MODULES, '.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs > statSync(join(ROOT, LOCK)).mtimeMs;
}

/** @throws Problem when Node is too old or npm fails */
export async function install(output = 'stdout') {
  assertNode();
  if (!isInstalled()) {
    const say = output === 'stderr' ? console.error : console.log;
    say('Installing packages (npm ci): about a minute, once …');
    const started = Date.now();
    // Development packages build the platform: they are needed whatever NODE_ENV says. Only errors: npm would warn of every
    // package that the Node which installs is too old for, and that is not the one that runs them.
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const npm = process.env.npm_execpath;
    const env = process.env;
    const code = npm?.endsWith('.js')
      ? await run(process.execPath, [npm, ...args], { env, output })
      : await run('npm', args, { env, output });
    if (code) throw new Problem(`npm ci failed (exit code ${code}): its message stands above.`);
    say(`Packages installed in ${seconds(started)}.`);
  }
  nodeBinary();
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted()) writeFileSync(STAMP, wanted());
}
