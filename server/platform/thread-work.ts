// The other side of `thread.ts`, in the worker's file. It imports nothing of the platform: a worker holds no door to it.
import { parentPort } from 'node:worker_threads';

export type ThreadAnswer<Output> = { readonly output: Output } | { readonly problem: string };

/** What the thread does with each input. */
export function answerInThread<Input, Output>(work: (input: Input) => Output | Promise<Output>): void {
  parentPort!.on('message', async (input: Input) => {
    let answer: ThreadAnswer<Output>;
    try {
      answer = { output: await work(input) };
    } catch (error) {
      answer = { problem: (error as Error).stack ?? String(error) };
    }
    parentPort!.postMessage(answer);
  });
}
