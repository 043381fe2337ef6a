import "server-only";
import { v7 } from "uuid";

/** A new UUIDv7 in lower case: unguessable enough for an address, and sorted by time of creation in an index. */
export function newId(): string {
  return v7();
}
