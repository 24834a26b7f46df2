// Which version of a record a form was opened on, and what somebody else saved since: nobody's text is overwritten unseen, and nobody has to
// type again.
import { type Accessor, createSignal } from 'solid-js';
import type { AppError } from './operation.ts';

interface RecordVersionOptions<R> {
  /** The version that the form was opened on; none for a new record. */
  readonly first: number | undefined;
  /** The record as the server has it now; nothing when it is gone. */
  readonly latest: () => Promise<R | null | undefined>;
  /** Whether the record says what the form says: then it came from here, and only the answer got lost. */
  readonly isOwn: (record: R) => boolean;
}

export interface RecordVersion<R> {
  /** To save on. */
  version: Accessor<number | undefined>;
  /** What somebody else saved, once it was met; the next saving decides against it. */
  newer: Accessor<R | null>;
  /** After a saving that was refused: what that means. `own`: it is done. `newer`: what is there is to be shown. `null`: as the error says. */
  meet(error: AppError | null): Promise<'own' | 'newer' | null>;
  /** There is another one than the form was typed on. */
  show(record: R): void;
  /** It was looked at, and taken over. */
  settle(): void;
}

export function createRecordVersion<R extends { readonly version: number }>({
  first,
  latest,
  isOwn,
}: RecordVersionOptions<R>): RecordVersion<R> {
  const [version, setVersion] = createSignal(first);
  const [newer, setNewer] = createSignal<R | null>(null);
  const show = (record: R) => {
    setVersion(record.version);
    setNewer(() => record);
  };
  return {
    version,
    newer,
    show,
    settle: () => setNewer(null),
    async meet(error) {
      if (error?.code !== 'CONFLICT') return null;
      const record = await latest();
      if (!record) return null;
      if (isOwn(record)) return 'own';
      show(record);
      return 'newer';
    },
  };
}
