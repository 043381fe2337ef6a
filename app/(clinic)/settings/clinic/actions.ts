"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import {
  addBankHolidaysSchema,
  addClosureSchema,
  removeClosureSchema,
  setClosedWeekdaysSchema,
} from "#lib/schemas/clinic-calendar.ts";
import { updateClinicSchema } from "#lib/schemas/clinic.ts";
import { addBankHolidays } from "#lib/use-cases/add-bank-holidays.ts";
import { addClosure } from "#lib/use-cases/add-closure.ts";
import { removeClosure } from "#lib/use-cases/remove-closure.ts";
import { setClosedWeekdays } from "#lib/use-cases/set-closed-weekdays.ts";
import { updateClinic } from "#lib/use-cases/update-clinic.ts";

/** Saves the clinic's particulars. */
export const updateClinicAction = clinicAction(updateClinicSchema, "clinic.manage", updateClinic);

/** Sets the weekdays on which the clinic is closed. */
export const setClosedWeekdaysAction = clinicAction(
  setClosedWeekdaysSchema,
  "clinic.manage",
  setClosedWeekdays,
);

/** Closes the clinic on a range of days. */
export const addClosureAction = clinicAction(addClosureSchema, "clinic.manage", addClosure);

/** Closes the clinic on a region's bank holidays of a year. */
export const addBankHolidaysAction = clinicAction(addBankHolidaysSchema, "clinic.manage", addBankHolidays);

/** Opens the clinic again on the days of a closure. */
export const removeClosureAction = clinicAction(removeClosureSchema, "clinic.manage", removeClosure);
