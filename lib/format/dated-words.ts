import { formatClinicalDate } from "./clinical-date.ts";

/** A sentence of the scheduler with its dates as they are written for clinicians. */
export const datedWords = (text: string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/gu, (date) => formatClinicalDate(date));
