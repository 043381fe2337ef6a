import "server-only";
import { fail, succeed, type Result } from "#lib/result/result.ts";
import { readBytes } from "./read-bytes.ts";

/** What the fields beside the file, and the seams between them, may take, in bytes. */
const AROUND_THE_FILE = 16_384;

/**
 * Reads a form that carries a file. Nothing of it is unpacked before all of it is known to be small enough.
 *
 * @param largest most bytes that the file may have
 * @returns the form; `too_large` over the limit; `invalid` when it is no such form or cut short
 */
export async function readUpload(request: Request, largest: number): Promise<Result<FormData>> {
  const kind = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(kind)) return NO_FORM;
  const bytes = await readBytes(request, largest + AROUND_THE_FILE);
  if (bytes === "too-large") return tooLarge(largest);
  if (bytes === "cut-short") return NO_FORM;
  try {
    return succeed(await new Response(bytes, { headers: { "content-type": kind } }).formData());
  } catch {
    return NO_FORM;
  }
}

const NO_FORM = fail({ code: "invalid", message: "What arrived could not be read. Nothing was saved." });
const tooLarge = (largest: number) =>
  fail({
    code: "too_large",
    message: `This file is too large. At most ${String(largest / 1_000_000)} MB are taken.`,
  });
