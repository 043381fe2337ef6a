import type { ErrorCode, Refusal } from "./result.ts";

/**
 * An expected refusal in flight. It exists only because a database transaction rolls back on a throw; the door
 * that opened the transaction turns it back into a `Refusal` value, so it never reaches a page.
 */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = "RefusedError";
    this.refusal = refusal;
  }
}

/**
 * Refuses from inside a transaction: rolls it back and becomes `{ ok: false }` at the door.
 *
 * @param code closed error code
 * @param message one sentence for the person
 * @param extra field sentences, recovery details or a log reference
 * @throws always `RefusedError`
 */
export function refuse(
  code: ErrorCode,
  message: string,
  extra: Omit<Refusal, "code" | "message"> = {},
): never {
  throw new RefusedError({ code, message, ...extra });
}
