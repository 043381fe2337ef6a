import "server-only";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import { renderHandoutPdf } from "#lib/documents/render-handout-pdf.ts";
import { logger } from "#lib/platform/logger.ts";
import { fail, succeed, type Result } from "#lib/result/result.ts";

const CANNOT_BE_SET =
  "The PDF could not be made, and nothing was issued. The usual cause is a name or a note in letters that the handout's typeface lacks: write it in Latin letters as well.";

/** Sets a handout as a PDF. Refused as `invalid` when the typesetter cannot, so that nothing is printed half. */
export async function setHandoutPdf(document: HandoutDocument): Promise<Result<Uint8Array>> {
  try {
    return succeed(await renderHandoutPdf(document));
  } catch (error) {
    logger.error({ operation: "handout-pdf", error }, "A handout could not be set");
    return fail({ code: "invalid", message: CANNOT_BE_SET });
  }
}
