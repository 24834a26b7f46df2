/** An operation of the API as codegen writes it: a name that knows its types. The server has the text. */
export interface Operation<Data, Variables> {
  __apiType?: (variables: Variables) => Data;
  __meta__?: Record<string, unknown>;
}

/** Under which the server knows the operation. */
export const idOf = ({ __meta__ }: Pick<Operation<unknown, unknown>, '__meta__'>): string => __meta__!.id as string;

// biome-ignore lint/suspicious/noExplicitAny: variables of operations have no common shape
export type Variables = Record<string, any>;

/** One refused input field; `path` is its place in the input, as in `contact.email`. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A refusal or failure, with a text for people. Plain data: it travels in the page. */
export interface AppError {
  /** One of the server's error codes, or `OFFLINE` when no answer came. */
  readonly code: string;
  readonly message: string;
  readonly fields: readonly FieldProblem[];
  /** Seconds until it is worth trying again. */
  readonly retryAfter?: number;
  /** The instant from which it is worth trying again. */
  readonly until?: string;
  /** No answer came: perhaps it was done all the same. */
  readonly isOutcomeUnknown?: boolean;
  /** What the server's log calls this failure. */
  readonly id?: string;
}

export interface Answer<Data> {
  readonly data: Data | null;
  readonly error: AppError | null;
}

/** Of a question. What is to be told of a command: `unanswered.ts`. */
export const OFFLINE: AppError = {
  code: 'OFFLINE',
  message: 'サーバーにつながりません。通信の状態を確かめて、もう一度お試しください。',
  fields: [],
};

interface GraphqlErrorLike {
  readonly message: string;
  readonly extensions?: Record<string, unknown>;
}

/** The first of an answer's errors, as the screens show it. */
export function appErrorOf({ message, extensions = {} }: GraphqlErrorLike): AppError {
  const { code, fields, retryAfter, until, id } = extensions as Partial<AppError>;
  return {
    code: code ?? 'INTERNAL_ERROR',
    message,
    fields: fields ?? [],
    ...(retryAfter !== undefined && { retryAfter }),
    ...(until !== undefined && { until }),
    ...(id !== undefined && { id }),
  };
}

/** The text for a field of a form, or nothing. */
export const problemAt = (error: AppError | null | undefined, path: string): string | undefined =>
  error?.fields.find((field) => field.path === path)?.message;
