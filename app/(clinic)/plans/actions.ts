"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { logContactSchema, withdrawContactSchema } from "#lib/schemas/contact.ts";
import { changePlanStateSchema } from "#lib/schemas/plan.ts";
import {
  changeViewSchema,
  keepViewSchema,
  openWithViewSchema,
  removeViewSchema,
} from "#lib/schemas/saved-view.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { changeView } from "#lib/use-cases/change-view.ts";
import { keepView, shareView } from "#lib/use-cases/keep-view.ts";
import { logContact } from "#lib/use-cases/log-contact.ts";
import { openWithView } from "#lib/use-cases/open-with-view.ts";
import { removeView } from "#lib/use-cases/remove-view.ts";
import { withdrawContact } from "#lib/use-cases/withdraw-contact.ts";

export const changePlanStateAction = clinicAction(changePlanStateSchema, "plan.accept", (actor, input) =>
  changePlanState(actor, input),
);

export const logContactAction = clinicAction(logContactSchema, "contact.log", logContact);

export const withdrawContactAction = clinicAction(withdrawContactSchema, "contact.log", withdrawContact);

export const keepViewAction = clinicAction(keepViewSchema, "view.keep", keepView);

export const shareViewAction = clinicAction(keepViewSchema, "view.share", shareView);

export const changeViewAction = clinicAction(changeViewSchema, "view.keep", changeView);

export const removeViewAction = clinicAction(removeViewSchema, "view.keep", removeView);

export const openWithViewAction = clinicAction(openWithViewSchema, "view.keep", openWithView);
