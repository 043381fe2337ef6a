import { composeRecord } from "#components/consultation/compose-record.ts";
import { recordIdentity } from "#components/consultation/record-identity.ts";
import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { renderRecordPdf } from "#lib/documents/render-record-pdf.ts";
import { UnprintableTextError } from "#lib/documents/unprintable-text.ts";
import { fail } from "#lib/result/result.ts";
import { recordFileSchema } from "#lib/schemas/consultation-acts.ts";
import { idField } from "#lib/schemas/field.ts";
import { openConsultationRecord } from "#lib/use-cases/open-consultation-record.ts";

/** It tells nothing about the patient: it ends up in download folders and printer queues. */
const FILE_NAME = "consultation.pdf";

const NOT_HERE = fail({ code: "not_found", message: "This consultation is not on record." });
const DEMONSTRATION_MARK = "Demonstration data — not a real patient";

/** The PDF of a signed consultation: `?download=1` saves it as a file, else the browser shows it. */
export const GET = clinicRoute("chart.read", recordFileSchema, async (actor, { download }, { params }) => {
  const ids = [params["patientId"], params["consultationId"]].map((id) => idField.safeParse(id).data);
  const [patientId, consultationId] = ids;
  if (patientId === undefined || consultationId === undefined) return NOT_HERE;
  const opened = await openConsultationRecord(actor, patientId, consultationId);
  if (!opened.ok) return opened;
  const { person, printed, isDemonstration, ...visit } = opened.value;
  const document = composeRecord({ ...visit, identity: recordIdentity(person) });
  const demonstrationMark = isDemonstration ? DEMONSTRATION_MARK : null;
  try {
    const bytes = await renderRecordPdf(document, { printed, digest: visit.digest, demonstrationMark });
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `${download === undefined ? "inline" : "attachment"}; filename="${FILE_NAME}"`,
        "content-length": String(bytes.byteLength),
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (!(error instanceof UnprintableTextError)) throw error;
    return fail({
      code: "invalid",
      message: `The record cannot be set as a PDF: its typefaces have no ${error.characters.slice(0, 8).join(" ")}. Print the page instead.`,
    });
  }
});
