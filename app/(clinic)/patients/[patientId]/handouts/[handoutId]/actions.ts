"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { namedHandoutSchema, revokeHandoutSchema, updateHandoutSchema } from "#lib/schemas/handout.ts";
import { issueHandout } from "#lib/use-cases/issue-handout.ts";
import { recordHandoutPrint } from "#lib/use-cases/record-handout-print.ts";
import { revokeHandout } from "#lib/use-cases/revoke-handout.ts";
import { updateHandout } from "#lib/use-cases/update-handout.ts";

export const updateHandoutAction = clinicAction(updateHandoutSchema, "handout.compose", (actor, input) =>
  updateHandout(actor, input),
);

export const issueHandoutAction = clinicAction(namedHandoutSchema, "handout.issue", (actor, input) =>
  issueHandout(actor, input),
);

export const recordHandoutPrintAction = clinicAction(namedHandoutSchema, "handout.print", (actor, input) =>
  recordHandoutPrint(actor, input),
);

export const revokeHandoutAction = clinicAction(revokeHandoutSchema, "handout.issue", (actor, input) =>
  revokeHandout(actor, input),
);
