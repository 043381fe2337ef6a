/** The states of a plan, in the order of the board. */
export const PLAN_STATES = ["draft", "active", "on-hold", "completed", "stopped"] as const;
export type PlanStateName = (typeof PLAN_STATES)[number];

export const PLAN_STATE_WORDS: Readonly<Record<PlanStateName, string>> = {
  draft: "Draft",
  active: "Active",
  "on-hold": "On hold",
  completed: "Completed",
  stopped: "Stopped",
};

/** Why a plan is on hold, in words that every role may read. */
export const HOLD_REASON_WORDS: Readonly<Record<string, string>> = {
  "patient-request": "At the patient's request",
  clinical: "For a clinical reason",
  administrative: "For an administrative reason",
};

/** A change of a plan in words: accepted, amended, or the state it came to. */
export function changeTitle({
  from,
  to,
  amendedTo,
}: {
  readonly from: PlanStateName;
  readonly to: PlanStateName;
  /** Number of the version that an amendment made. */
  readonly amendedTo: number | null;
}): string {
  if (amendedTo !== null) return `Amended: version ${String(amendedTo)}`;
  if (from === "draft" && to === "active") return "Accepted";
  return from === "on-hold" && to === "active" ? "Resumed" : PLAN_STATE_WORDS[to];
}

/** The moves of one state, as change-plan-state allows them: what each becomes, and what the button says. */
export const PLAN_MOVES: Readonly<
  Record<PlanStateName, readonly { readonly to: Exclude<PlanStateName, "draft">; readonly label: string }[]>
> = {
  draft: [{ to: "stopped", label: "Stop" }],
  active: [
    { to: "on-hold", label: "Put on hold" },
    { to: "completed", label: "Complete" },
    { to: "stopped", label: "Stop" },
  ],
  "on-hold": [
    { to: "active", label: "Resume" },
    { to: "completed", label: "Complete" },
    { to: "stopped", label: "Stop" },
  ],
  completed: [],
  stopped: [],
};
