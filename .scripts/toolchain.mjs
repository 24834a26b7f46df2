// The Node that everything runs with, and how the other scripts start programs. Runs under any Node ≥ 20.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const BINARIES = join(ROOT, 'node_modules', '.bin');

const OLDEST = [20, 0];
/** The oldest that runs the platform itself, where the registry has no Node 24 for the machine. */
const OLDEST_SERVING = [22, 17];
const WINDOWS = process.platform === 'win32';

const isAtLeast = ([major, minor]) => {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};

/** A failure that a person can act on: shown without a stack. */
export class Problem extends Error {}

export function assertNode() {
  if (!isAtLeast(OLDEST)) {
    throw new Problem(
      `Node ${OLDEST[0]} or later is needed to start; this is ${process.version} (${process.execPath}).`,
    );
  }
}

/** Node 24 from node_modules, else the current one when it is new enough. */
export function nodeBinary() {
  const directory = join(ROOT, 'node_modules', `node-${WINDOWS ? 'win' : process.platform}-${process.arch}`, 'bin');
  const packaged = join(directory, WINDOWS ? 'node.exe' : 'node');
  if (existsSync(packaged)) return packaged;
  if (isAtLeast(OLDEST_SERVING)) return process.execPath;
  throw new Problem(
    `There is no packaged Node 24 for ${process.platform}-${process.arch}, and ${process.version} is older than ` +
      `${OLDEST_SERVING.join('.')}. Please start with a newer Node.`,
  );
}

/** The environment of every program: our Node and our tools come first on the PATH. */
export function environment(extra = {}) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(nodeBinary()), BINARIES, process.env[name]].join(delimiter);
  return { ...process.env, [name]: path, ...extra };
}

/**
 * Runs a program in the project's directory and answers its exit code. Signals that we get are passed on.
 * `output: 'stderr'` keeps standard output free for a program that comes later.
 */
export function run(program, args, { env, output = 'stdout' } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = output === 'stderr' ? ['inherit', 2, 2] : 'inherit';
    const child = spawn(program, args, {
      cwd: ROOT,
      env: env ?? environment(),
      stdio,
      shell: WINDOWS && !/\.exe$/.test(program),
    });
    const pass = (signal) => void child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    const watch = onAbandoned(() => pass('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      for (const each of signals) process.off(each, pass);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/**
 * npm hands its SIGTERM to the shell between us, which ends without telling: the loss of our parent is the signal then.
 * Started by hand we may well outlive a parent.
 */
function onAbandoned(act) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 300);
  return watch.unref();
}

/** A tool of node_modules/.bin. */
export const tool = (name, args, options) => run(join(BINARIES, name), args, options);

/** What a set of files and directories consists of: paths and contents, as one hash. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return;
    const entries = readdirOf(full);
    if (entries) for (const entry of entries.sort()) add(join(path, entry));
    else hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

function readdirOf(path) {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}

/** Ends the script with what `main` answers; a Problem is shown as its message alone. */
export function finish(main) {
  main().then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error) => {
      console.error(error instanceof Problem ? `\n${error.message}` : error);
      process.exitCode = 1;
    },
  );
}

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
