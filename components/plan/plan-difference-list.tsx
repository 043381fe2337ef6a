import { areaWords } from "#lib/catalogue/words/areas.ts";
import {
  isUnchanged,
  type ComparedStep,
  type PlanDifference,
  type StepDifference,
  type StepField,
  type VisitDifference,
} from "#lib/clinical/accepted-plan/plan-difference.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatQuantityRange } from "#lib/format/quantity.ts";

type Names = Readonly<Record<string, string>>;

const FIELD_WORDS: Readonly<Record<StepField, string>> = {
  ownName: "name",
  sessions: "sessions",
  intervalWeeks: "interval",
  area: "area",
  override: "reason for the override",
  note: "note",
};

function fieldText(field: StepField, step: ComparedStep): string {
  switch (field) {
    case "sessions":
      return step.sessions === null ? "at home" : String(step.sessions);
    case "intervalWeeks":
      return step.intervalWeeks === null
        ? "none"
        : formatQuantityRange(step.intervalWeeks.min, step.intervalWeeks.max, "weeks");
    case "area":
      return areaWords(step.area) ?? "all that is treated";
    case "ownName":
    case "override":
    case "note":
      return step[field] ?? "none";
  }
}

const nameOf = (key: string, step: ComparedStep | null, names: Names): string =>
  step?.ownName ?? names[key] ?? key;

function visitName({ key, kind, number }: VisitDifference, names: Names): string {
  if (key === null) return `Review ${String(number)}`;
  const name = names[key] ?? key;
  return kind === "test-patch" ? `Test patch, ${name}` : `${name}, session ${String(number)}`;
}

/** What changes from one version of a plan to another: a word says what kind of change it is, then the two states. */
export function PlanDifferenceList({
  difference,
  names,
  unchanged = "Nothing is different.",
}: {
  readonly difference: PlanDifference;
  readonly names: Names;
  readonly unchanged?: string;
}) {
  if (isUnchanged(difference)) return <p className="text-sm text-muted">{unchanged}</p>;
  const { steps, visits, note } = difference;
  return (
    <div className="space-y-3 text-sm">
      {steps.length === 0 ? null : (
        <ul aria-label="Steps that differ" className="space-y-1">
          {steps.map((step) => (
            <StepLine key={step.key} step={step} names={names} />
          ))}
        </ul>
      )}
      {note === null ? null : (
        <p>
          <span className="font-semibold">Note:</span> <del>{note.was ?? "none"}</del> →{" "}
          <ins>{note.is ?? "none"}</ins>
        </p>
      )}
      {visits.length === 0 ? null : (
        <ul aria-label="Visits that differ" className="space-y-0.5">
          {visits.map((visit) => (
            <li key={`${visit.key ?? ""} ${visit.kind} ${String(visit.number)}`}>
              <span className="font-semibold">{visitWord(visit)}</span> {visitName(visit, names)}:{" "}
              {visit.was === null ? null : <del>{formatClinicalDate(visit.was)}</del>}
              {visit.was === null || visit.is === null ? null : " → "}
              {visit.is === null ? null : <ins className="no-underline">{formatClinicalDate(visit.is)}</ins>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function visitWord({ was, is }: VisitDifference): string {
  if (was === null) return "Added";
  return is === null ? "Falls away" : "Moved";
}

function StepLine({ step, names }: { readonly step: StepDifference; readonly names: Names }) {
  const { key, was, is, fields } = step;
  if (was === null || is === null) {
    const one = is ?? was;
    return (
      <li>
        <span className="font-semibold">{was === null ? "Added" : "Removed"}</span> {nameOf(key, one, names)}
        {one?.sessions ? `, ${String(one.sessions)} ${one.sessions === 1 ? "session" : "sessions"}` : ""}
        {one !== null && areaWords(one.area) !== null ? `, ${areaWords(one.area) ?? ""}` : ""}
      </li>
    );
  }
  return (
    <li>
      <span className="font-semibold">Changed</span> {nameOf(key, is, names)}:{" "}
      {fields.map((field, index) => (
        <span key={field}>
          {index > 0 ? "; " : ""}
          {FIELD_WORDS[field]} <del>{fieldText(field, was)}</del> →{" "}
          <ins className="no-underline">{fieldText(field, is)}</ins>
        </span>
      ))}
    </li>
  );
}
