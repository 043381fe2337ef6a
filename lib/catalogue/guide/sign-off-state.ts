/** One act about a page of the guide: a sign-off, or the withdrawal of the sign-off before it. */
export type SignOffAct = {
  /** 1 for the first act about the page, and on from there. */
  readonly number: number;
  readonly act: "signed-off" | "withdrawn";
  /** Hash of what the page said. */
  readonly contentHash: string;
  readonly by: string;
  /** Calendar date of the clinic. */
  readonly on: string;
  /** The last day on which the sign-off is not yet due for review; null for a withdrawal. */
  readonly reviewDueOn: string | null;
  /** Why it was withdrawn; null for a sign-off. */
  readonly reason: string | null;
};

/** How a page of the guide stands in a clinic. */
export type SignOffState =
  | { readonly kind: "never" }
  | {
      readonly kind: "signed-off" | "review-due" | "changed";
      readonly by: string;
      readonly on: string;
      readonly reviewDueOn: string;
    }
  | { readonly kind: "withdrawn"; readonly by: string; readonly on: string; readonly reason: string };

/** The state of a page about which nothing was done. */
export const NEVER_SIGNED: SignOffState = { kind: "never" };

/**
 * How a page stands after its last act. A page that says something else than was signed is `changed`, whatever the
 * date; a sign-off is due for review from the day after its date on, and goes on holding until then and after.
 *
 * @param last the page's last act; undefined where there was none
 * @param presentHash of what the page says now
 * @param today the clinic's calendar date, `YYYY-MM-DD`
 */
export function signOffState(last: SignOffAct | undefined, presentHash: string, today: string): SignOffState {
  if (last === undefined) return NEVER_SIGNED;
  const { by, on, reviewDueOn } = last;
  if (last.act === "withdrawn" || reviewDueOn === null) {
    return { kind: "withdrawn", by, on, reason: last.reason ?? "" };
  }
  if (last.contentHash !== presentHash) return { kind: "changed", by, on, reviewDueOn };
  return { kind: today > reviewDueOn ? "review-due" : "signed-off", by, on, reviewDueOn };
}

/** Whether a dermatologist of the clinic answers for what the page says now, be its review late or not. */
export const holds = ({ kind }: SignOffState): boolean => kind === "signed-off" || kind === "review-due";
