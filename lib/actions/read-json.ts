import "server-only";
import { fail, succeed, type Result } from "#lib/result/result.ts";
import { readBytes } from "./read-bytes.ts";

/** Largest JSON body a route accepts, in bytes; files have routes of their own. */
export const LARGEST_JSON = 1_048_576;

/**
 * Reads a request's JSON body.
 *
 * @returns the value; `too_large` over `LARGEST_JSON`; `invalid` when it is not JSON in UTF-8 or cut short
 */
export async function readJson(request: Request): Promise<Result<unknown>> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) return NOT_JSON;
  const bytes = await readBytes(request, LARGEST_JSON);
  if (bytes === "too-large") return TOO_LARGE;
  if (bytes === "cut-short") return NOT_JSON;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return succeed(JSON.parse(text) as unknown);
  } catch {
    return NOT_JSON;
  }
}

const NOT_JSON = fail({ code: "invalid", message: "What arrived could not be read. Nothing was saved." });
const TOO_LARGE = fail({ code: "too_large", message: "This is too large to be saved in one piece." });
