import { redirect } from "next/navigation";
import type { Result } from "#lib/result/result.ts";

/**
 * Goes on to another page once something was done; a refusal is handed back to the form.
 *
 * @param result what the use case answered @param addressOf where to go, from what it made
 */
export async function goOn<Value>(
  result: Promise<Result<Value>>,
  addressOf: (value: Value) => string,
): Promise<Result<Value>> {
  const outcome = await result;
  return outcome.ok ? redirect(addressOf(outcome.value)) : outcome;
}
