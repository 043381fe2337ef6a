import type { Result } from "#lib/result/result.ts";

/**
 * The value of something the demonstration needs done.
 *
 * @param what what was being done, for the message
 * @throws with the refusal's own words and details when it was refused
 */
export function expectDone<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  const { code, message, fields, details } = result.error;
  throw new Error(`${what}: ${code}: ${message} ${JSON.stringify({ fields, details })}`);
}
