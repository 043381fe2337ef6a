import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Result } from "#lib/result/result.ts";

/**
 * The value a page needs, or the page's way out: a record that is not there, belongs to another clinic or is not for
 * this role shows the not-found page (all three alike, so that nobody learns which); a session that ended leads to
 * sign-in.
 *
 * @throws an Error naming the code alone for every other refusal, for the error page
 */
export function unwrapOrNotFound<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  switch (result.error.code) {
    case "not_found":
    case "forbidden":
      return notFound();
    case "unauthenticated":
      return redirect("/sign-in");
    default:
      throw new Error(`A page could not be loaded: ${result.error.code}`);
  }
}
