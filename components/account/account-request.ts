import type { Refusal, Result } from "#lib/result/result.ts";

/**
 * Does something with the own account. Never throws.
 *
 * @param act the address below `/api/account`
 * @param fields what was typed; sent in the body, never in the address
 */
export async function requestAccount<Value>(
  act: string,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<Result<Value>> {
  try {
    const response = await fetch(`/api/account/${act}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(fields),
    });
    return (await response.json()) as Result<Value>;
  } catch {
    return { ok: false, error: NO_ANSWER };
  }
}

const NO_ANSWER: Refusal = {
  code: "unavailable",
  message: "The clinic's server does not answer. Check the connection, then try again.",
};
