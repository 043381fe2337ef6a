/** One column of the list of plans: on screen, in a file and on paper it has the same name. */
export type PlanColumn = {
  readonly id: PlanColumnId;
  readonly header: string;
  /** Whether only who reads plans has it. */
  readonly clinical: boolean;
};

/** The columns by id, in the order in which they stand. */
export const PLAN_COLUMN_IDS = [
  "patient",
  "born",
  "number",
  "phone",
  "diagnosis",
  "plan",
  "progress",
  "nextDue",
  "window",
  "with",
  "overdue",
  "contact",
  "nextTry",
  "state",
] as const;
export type PlanColumnId = (typeof PLAN_COLUMN_IDS)[number];

const HEADERS: Readonly<Record<PlanColumnId, string>> = {
  patient: "Patient",
  born: "Born",
  number: "Number",
  phone: "Phone",
  diagnosis: "Diagnosis",
  plan: "Plan",
  progress: "Progress",
  nextDue: "Next due",
  window: "Window",
  with: "With",
  overdue: "Overdue",
  contact: "Last contact",
  nextTry: "Next try",
  state: "State",
};

const CLINICAL: readonly PlanColumnId[] = ["diagnosis", "plan"];

/** Columns that are left out until somebody wants them. */
export const HIDDEN_PLAN_COLUMNS: readonly PlanColumnId[] = [
  "born",
  "number",
  "phone",
  "window",
  "with",
  "contact",
  "nextTry",
];

/** All columns in order. */
export const PLAN_COLUMNS: readonly PlanColumn[] = PLAN_COLUMN_IDS.map((id) => ({
  id,
  header: HEADERS[id],
  clinical: CLINICAL.includes(id),
}));

/** The columns that are shown, for somebody who may or may not read plans. @param hidden ids that are left out */
export function shownPlanColumns(hidden: readonly string[], clinical: boolean): readonly PlanColumn[] {
  return PLAN_COLUMNS.filter((column) => !hidden.includes(column.id) && (clinical || !column.clinical));
}
