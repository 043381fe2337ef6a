"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import {
  addWordingSchema,
  changeWordingSchema,
  gradeTextSchema,
  retireWordingSchema,
} from "#lib/schemas/clinic-wording.ts";
import { signOffContentSchema, withdrawSignOffSchema } from "#lib/schemas/content-sign-off.ts";
import { addWording } from "#lib/use-cases/add-wording.ts";
import { changeWording } from "#lib/use-cases/change-wording.ts";
import { gradeText } from "#lib/use-cases/grade-text.ts";
import { retireWording } from "#lib/use-cases/retire-wording.ts";
import { signOffWording, withdrawWording } from "#lib/use-cases/sign-off-wording.ts";

/** Writes the clinic's own words on a subject. */
export const addWordingAction = clinicAction(addWordingSchema, "wording.manage", addWording);

/** Makes the next version of a wording. */
export const changeWordingAction = clinicAction(changeWordingSchema, "wording.manage", changeWording);

/** Takes a wording out of use, or back into it. */
export const retireWordingAction = clinicAction(retireWordingSchema, "wording.manage", retireWording);

/** Signs off a wording as it was shown. */
export const signOffWordingAction = clinicAction(signOffContentSchema, "wording.manage", signOffWording);

/** Withdraws the sign-off of a wording. */
export const withdrawWordingAction = clinicAction(withdrawSignOffSchema, "wording.manage", withdrawWording);

/** Grades a text while it is typed. */
export const gradeTextAction = clinicAction(gradeTextSchema, "wording.read", gradeText);
