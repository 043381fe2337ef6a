import "server-only";
import type { Prisma } from "./generated/client.ts";

/** A document as a JSON column takes it. Keys whose value is undefined are left out, as JSON does. */
export function toJsonColumn(document: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(document)) as Prisma.InputJsonObject;
}

/**
 * A frozen document as it was written. Only for columns that a trigger keeps from changing and one use case writes
 * whole: what comes out is then what went in.
 */
export function fromFrozenColumn(column: unknown): object {
  if (typeof column !== "object" || column === null) throw new TypeError("A frozen document is missing");
  return column;
}
