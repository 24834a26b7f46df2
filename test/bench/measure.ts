// What all benchmarks measure with.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

export const dist = (path: string) => import(new URL(`../../dist/${path}`, import.meta.url).href);

export const quantile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;
export const median = (values: readonly number[]) => quantile(values, 0.5);

export const round = (value: number, digits = 2) => Number(value.toFixed(digits));

export const machine = `${cpus().length} cores, Node ${process.versions.node}`;

/** The next message of a child, after it was told something. */
export const answer = <T>(child: ChildProcess, message?: object | string): Promise<T> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A process of the measurement ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (given) => {
      child.off('exit', ended);
      resolve(given as T);
    });
    if (message) child.send(message);
  });

/** A process of its own, as it is served: libraries check less than in development. */
export const start = (file: string, args: readonly string[], execArgv: readonly string[] = []): ChildProcess =>
  fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [...execArgv],
    env: { ...process.env, NODE_ENV: 'production' },
  });

export async function end(children: readonly ChildProcess[]): Promise<void> {
  for (const child of children) {
    if (child.exitCode !== null) continue;
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  }
}

/** `≤ 1.25 met`, or by how much it is missed. */
export function goal(value: number, limit: number, kind: 'most' | 'least' = 'most'): string {
  const isMet = kind === 'most' ? value <= limit : value >= limit;
  const missed = `missed by ${Math.round(Math.abs(value / limit - 1) * 100)} %`;
  return `${kind === 'most' ? '≤' : '≥'} ${limit} ${isMet ? 'met' : missed}`;
}
