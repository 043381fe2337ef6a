import "server-only";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import { renderHandoutPdf } from "#lib/documents/render-handout-pdf.ts";
import { describeUnprintable, UnprintableTextError } from "#lib/documents/unprintable-text.ts";
import { logger } from "#lib/platform/logger.ts";
import { fail, succeed, type Result } from "#lib/result/result.ts";

const CANNOT_BE_SET =
  "The PDF could not be made, and nothing was issued. Look at the name and the note for anything unusual, and press Print again.";

/**
 * Sets a handout as a PDF. Refused as `invalid` when the typesetter cannot, so that nothing is printed half; the
 * sentence names the characters that no embedded typeface has.
 */
export async function setHandoutPdf(
  document: HandoutDocument,
  logo: Uint8Array | null = null,
): Promise<Result<Uint8Array>> {
  try {
    return succeed(await renderHandoutPdf(document, logo));
  } catch (error) {
    if (error instanceof UnprintableTextError) {
      return fail({ code: "invalid", message: describeUnprintable(error.characters) });
    }
    logger.error({ operation: "handout-pdf", error }, "A handout could not be set");
    return fail({ code: "invalid", message: CANNOT_BE_SET });
  }
}
