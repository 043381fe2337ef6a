import { clinicUpload } from "#lib/actions/clinic-route.ts";
import { LARGEST_LOGO_FILE } from "#lib/imaging/prepare-logo.ts";
import { saveLetterheadSchema } from "#lib/schemas/letterhead.ts";
import { saveLetterhead } from "#lib/use-cases/save-letterhead.ts";

/** Changes the letterhead: a form with a picture, its words and lines of text. */
export const POST = clinicUpload("clinic.manage", saveLetterheadSchema, LARGEST_LOGO_FILE, saveLetterhead);
