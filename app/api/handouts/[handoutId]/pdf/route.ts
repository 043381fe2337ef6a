import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { fail } from "#lib/result/result.ts";
import { idField } from "#lib/schemas/field.ts";
import { handoutFileSchema } from "#lib/schemas/handout.ts";
import { openHandoutFile, type HandoutFile } from "#lib/use-cases/open-handout-file.ts";

/** A name that tells nothing about the patient: it ends up in download folders and printer queues. */
const fileName = ({ kind, paper }: HandoutFile): string =>
  kind === "archived" ? `${paper}.pdf` : `${paper}-preview.pdf`;

/** The PDF of a handout: `?download=1` saves it as a file, else the browser shows it. */
export const GET = clinicRoute(
  "handout.print",
  handoutFileSchema,
  async (actor, { download }, { params }) => {
    const handoutId = idField.safeParse(params["handoutId"]);
    if (!handoutId.success) return fail({ code: "not_found", message: "This handout is not on record." });
    const file = await openHandoutFile(actor, handoutId.data);
    if (!file.ok) return file;
    const { bytes } = file.value;
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `${download === undefined ? "inline" : "attachment"}; filename="${fileName(file.value)}"`,
        "content-length": String(bytes.byteLength),
        "x-content-type-options": "nosniff",
      },
    });
  },
);
