// Who holds the data of an embedded PostgreSQL.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The server that `postmaster.pid` names, if it lives. A number that meanwhile belongs to another program is no server. */
export function runningServer(data: string): { pid: number; port: number } | undefined {
  const lock = join(data, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(lock, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (isPostgresOf(pid, data)) return { pid, port: Number(lines[3]) };
  // PostgreSQL judges by the number alone and would refuse to start.
  if (pid > 0 && isAlive(pid)) rmSync(lock, { force: true });
  return undefined;
}

function isPostgresOf(pid: number, data: string): boolean {
  if (!(pid > 0) || !isAlive(pid)) return false;
  try {
    if (process.platform === 'win32')
      return execFileSync('tasklist', ['/FI', `PID eq ${pid}`]).includes('postgres.exe');
    const line = existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return line.includes(data);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
