import { renderHandoutPdf } from "#lib/documents/render-handout-pdf.ts";

import { timeRuns } from "./handout-pdf-documents.ts";

process.stdout.write(JSON.stringify(await timeRuns(renderHandoutPdf)));
