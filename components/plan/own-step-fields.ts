import type { OwnStep, OwnStepInjury } from "#lib/clinical/accepted-plan/own-step.ts";
import type { TreatedArea } from "#lib/clinical/scheduling/treated-area.ts";

/** An own step as it is typed. */
export type TypedOwnStep = {
  readonly key: string;
  readonly name: string;
  readonly place: OwnStep["place"];
  readonly sessions: string;
  readonly intervalMin: string;
  readonly intervalMax: string;
  readonly injures: OwnStepInjury;
  readonly note: string;
  readonly area: TreatedArea | null;
};

/** An empty step. @param key `own-…`, used by no other step of this plan, now or before */
export const emptyOwnStep = (key: string): TypedOwnStep => ({
  ...{ key, name: "", place: "clinic", sessions: "1", intervalMin: "4", intervalMax: "6" },
  ...{ injures: "unknown", note: "", area: null },
});

/** A saved step as it is typed. */
export function typedOwnStep(step: OwnStep): TypedOwnStep {
  const { key, name, place, sessions, intervalWeeks, injures, note, area } = step;
  return {
    ...{ key, name, place, injures, area, note: note ?? "" },
    sessions: sessions === null ? "1" : String(sessions),
    intervalMin: String(intervalWeeks?.min ?? 4),
    intervalMax: String(intervalWeeks?.max ?? 6),
  };
}

/** A number as typed, within limits; null for anything else. */
function readNumber(text: string, min: number, max: number): number | null {
  const value = text.trim() === "" ? NaN : Number(text.trim().replace(",", "."));
  return value >= min && value <= max ? value : null;
}

/** What a typed step comes to, and what is wrong with it by `field-key`. Null while something is wrong. */
export function readOwnStep(typed: TypedOwnStep): {
  readonly step: OwnStep | null;
  readonly errors: Readonly<Record<string, string>>;
} {
  const { key, place, injures, area } = typed;
  const errors: Record<string, string> = {};
  const name = typed.name.trim();
  if (name === "") errors[`name-${key}`] = "Name the step, or remove it.";
  if (Array.from(name).length > 120) errors[`name-${key}`] = "Shorten the name to 120 characters.";
  const clinic = place === "clinic";
  const sessions = clinic ? readNumber(typed.sessions, 1, 40) : null;
  if (clinic && (sessions === null || !Number.isInteger(sessions)))
    errors[`sessions-${key}`] = "Enter a whole number of sessions from 1 to 40.";
  const several = clinic && (sessions ?? 0) > 1;
  const min = several ? readNumber(typed.intervalMin, 0.5, 52) : null;
  const max = several ? readNumber(typed.intervalMax, 0.5, 52) : null;
  if (several && min === null) errors[`intervalMin-${key}`] = "Enter weeks from 0.5 to 52.";
  if (several && max === null) errors[`intervalMax-${key}`] = "Enter weeks from 0.5 to 52.";
  if (min !== null && max !== null && min > max)
    errors[`intervalMax-${key}`] = "The longest interval is shorter than the shortest.";
  if (Object.keys(errors).length > 0) return { step: null, errors };
  const intervalWeeks = min === null || max === null ? null : { min, max };
  const note = typed.note.trim() === "" ? null : typed.note.trim();
  return { step: { key, name, place, sessions, intervalWeeks, injures, note, area }, errors };
}
