// To graphql-ws a generator that yields nothing and ends when the operation does: frames go to the socket by themselves.
import type { ExecutionResult } from 'graphql';

export abstract class SilentOperation implements AsyncGenerator<ExecutionResult, void> {
  ended = false;
  readonly #end = Promise.withResolvers<IteratorResult<never, void>>();

  /** What is to be undone, once. */
  protected abstract left(): void;

  protected finish() {
    if (this.ended) return;
    this.ended = true;
    this.left();
    this.#end.resolve({ done: true, value: undefined });
  }

  next() {
    return this.#end.promise;
  }
  async return() {
    this.finish();
    return this.#end.promise;
  }
  async throw() {
    return this.return();
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  async [Symbol.asyncDispose]() {
    this.finish();
  }
}
