import type { SignOffState } from "#lib/catalogue/guide/sign-off-state.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";

/** How a page stands in this clinic, in one phrase. */
export function signOffWords(state: SignOffState): string {
  switch (state.kind) {
    case "never":
      return "Not yet signed off by this clinic";
    case "signed-off":
      return `Signed off by ${state.by} on ${formatClinicalDate(state.on)}, review by ${formatClinicalDate(state.reviewDueOn)}`;
    case "review-due":
      return `Review was due on ${formatClinicalDate(state.reviewDueOn)}, signed off by ${state.by} on ${formatClinicalDate(state.on)}`;
    case "changed":
      return `Changed since it was signed off on ${formatClinicalDate(state.on)} (by ${state.by})`;
    case "withdrawn":
      return `Sign-off withdrawn by ${state.by} on ${formatClinicalDate(state.on)}: ${state.reason}`;
  }
}

/** Whether somebody has to look at a page again: it changed, its review was due, or its sign-off was withdrawn. */
export const asksForLook = ({ kind }: SignOffState): boolean =>
  kind === "changed" || kind === "review-due" || kind === "withdrawn";

/** The phrase as a quiet line; what asks for somebody to look stands out by its weight. @param props.state The state. */
export function SignOffLine({ state }: { readonly state: SignOffState }) {
  return (
    <span className={asksForLook(state) ? "text-xs font-semibold text-caution" : "text-xs text-muted"}>
      {signOffWords(state)}
    </span>
  );
}
