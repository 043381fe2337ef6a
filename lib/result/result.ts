/**
 * Every refusal the product can give, closed so that each screen and each HTTP status can be checked for all
 * of them. Another clinic's id is `not_found`; the right clinic with the wrong role is `forbidden`.
 */
export type ErrorCode =
  | "unauthenticated"
  | "not_found"
  | "forbidden"
  | "invalid"
  | "conflict"
  | "too_large"
  | "rate_limited"
  | "unavailable"
  | "outcome_unknown"
  | "internal";

/** An expected refusal as a value: safe to send to the browser, free of database words and of typed values. */
export type Refusal = {
  readonly code: ErrorCode;
  /** One sentence for the person: what happened, what was kept, what to do. */
  readonly message: string;
  /** Sentence per field, keyed by the field's dotted path. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Structured facts a screen needs to recover, for example the current version after a conflict. */
  readonly details?: unknown;
  /** Id under which the cause was logged. */
  readonly reference?: string;
};

/** The outcome of anything that may be refused. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal };

/** Wraps a value as a success. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a refusal as a failure; fits every `Result<T>`. */
export function fail(error: Refusal): Result<never> {
  return { ok: false, error };
}

/** Whether a refusal's details name this kind, by which a screen knows what would answer it. */
export function isRefusalOf(refusal: Refusal | undefined, kind: string): boolean {
  const details = refusal?.details;
  return typeof details === "object" && details !== null && "kind" in details && details.kind === kind;
}
