"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import {
  archiveTemplateSchema,
  moveTemplateSchema,
  updateTemplateSchema,
} from "#lib/schemas/consultation-template.ts";
import { archiveTemplate } from "#lib/use-cases/archive-template.ts";
import { moveTemplate } from "#lib/use-cases/move-template.ts";
import { updateTemplate } from "#lib/use-cases/update-template.ts";

/** Renames a template and sets its words. */
export const updateTemplateAction = clinicAction(updateTemplateSchema, "policy.manage", updateTemplate);

/** Takes a template out of use, or back into it. */
export const archiveTemplateAction = clinicAction(archiveTemplateSchema, "policy.manage", archiveTemplate);

/** Moves a template one place up or down. */
export const moveTemplateAction = clinicAction(moveTemplateSchema, "policy.manage", moveTemplate);
