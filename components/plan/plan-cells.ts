import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatPhone } from "#lib/format/phone.ts";
import type { PlanColumnId } from "#lib/format/plan-columns.ts";
import { outcomeWords } from "./contact-words.ts";
import { HOLD_REASON_WORDS, PLAN_STATE_WORDS, type PlanStateName } from "./plan-words.ts";

/** A plan in a list, in words; diagnosis and plan are left out for who may not read them. */
export type PlanInWords = {
  readonly patient: string;
  readonly born: string;
  readonly number: string;
  readonly phone: string | null;
  readonly state: PlanStateName;
  readonly holdReason: string | null;
  readonly done: number;
  readonly total: number;
  readonly nextDue: string;
  readonly window: string;
  /** With whom the next visit is booked. */
  readonly withName: string;
  readonly late: string | null;
  readonly contact: {
    readonly outcome: string;
    readonly on: string;
    readonly nextTryOn: string | null;
  } | null;
  readonly diagnosis?: string;
  readonly plan?: string;
};

/** The last attempt in words: what came of it, and when. */
export const lastContactWords = (contact: PlanInWords["contact"]): string =>
  contact === null ? "None" : `${outcomeWords(contact.outcome)}, ${formatClinicalDate(contact.on)}`;

/** What a cell of the list says, in words alone: for a file and for paper. */
export function planCell(plan: PlanInWords, column: PlanColumnId): string {
  switch (column) {
    case "patient":
    case "born":
    case "number":
    case "nextDue":
    case "window":
      return plan[column];
    case "with":
      return plan.withName;
    case "diagnosis":
    case "plan":
      return plan[column] ?? "";
    case "phone":
      return plan.phone === null ? "Not recorded" : formatPhone(plan.phone);
    case "progress":
      if (plan.total > 0) return `${String(plan.done)} of ${String(plan.total)}`;
      return plan.state === "draft" ? "Not started" : "Home care";
    case "overdue":
      return plan.late ?? "No";
    case "contact":
      return lastContactWords(plan.contact);
    case "nextTry":
      return plan.contact?.nextTryOn == null ? "None" : formatClinicalDate(plan.contact.nextTryOn);
    case "state": {
      const reason =
        plan.holdReason === null ? null : (HOLD_REASON_WORDS[plan.holdReason] ?? plan.holdReason);
      return reason === null ? PLAN_STATE_WORDS[plan.state] : `${PLAN_STATE_WORDS[plan.state]}: ${reason}`;
    }
  }
}
