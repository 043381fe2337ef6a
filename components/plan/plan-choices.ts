import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import type { WrittenOverride } from "#lib/clinical/accepted-plan/written-override.ts";
import { parseTypedDate } from "#lib/clinical/scheduling/typed-date.ts";
import type { TreatedArea } from "#lib/clinical/scheduling/treated-area.ts";
import { sunAnswer, type InSun } from "../schedule/in-sun.ts";
import type { NamedChoices, SavedChoices } from "./draft-plan-props.ts";
import { readOwnStep, typedOwnStep, type TypedOwnStep } from "./own-step-fields.ts";

/** Dates away as they are typed. */
export type TypedAway = {
  readonly key: number;
  readonly from: string;
  readonly to: string;
  readonly inSun: InSun;
};

/** Why a treatment is given against its verdict, and the rules that stood there when that was written. */
export type WrittenReason = Omit<WrittenOverride, "treatment">;

/** What stands on the builder, dates as typed. */
export type PlanChoices = {
  /** What the draft is called. */
  readonly name: string;
  readonly treatments: readonly Treatment[];
  readonly sessions: Readonly<Partial<Record<Treatment, number>>>;
  readonly reasons: Readonly<Partial<Record<Treatment, WrittenReason>>>;
  readonly startOn: string;
  readonly away: readonly TypedAway[];
  readonly checkedByMe: readonly string[];
  readonly note: string;
  readonly areas: Readonly<Partial<Record<Treatment, TreatedArea>>>;
  readonly ownSteps: readonly TypedOwnStep[];
  readonly ownStepsAcknowledged: boolean;
};

/** A reason of fewer letters is not understood by a colleague, and is refused. */
export const SHORTEST_REASON = 10;

/** Saved choices as the builder shows them. @param write how a date is written for editing */
export function typedChoices(saved: NamedChoices, write: (date: string) => string): PlanChoices {
  return {
    name: saved.name,
    treatments: saved.treatments,
    sessions: saved.sessions,
    reasons: Object.fromEntries(saved.overrides.map(({ treatment, ...written }) => [treatment, written])),
    startOn: write(saved.startOn),
    away: saved.away.map(({ from, to, inSun }, key) => ({
      ...{ key, from: write(from), to: write(to) },
      inSun: inSun ?? null,
    })),
    checkedByMe: saved.checkedByMe,
    note: saved.note ?? "",
    areas: saved.areas ?? {},
    ownSteps: (saved.ownSteps ?? []).map(typedOwnStep),
    ownStepsAcknowledged: saved.ownStepsAcknowledged ?? false,
  };
}

/** What is wrong with a typed date, or the date. */
export type ReadDate = { readonly date: string } | { readonly error: string };

/** Reads one typed date. @param missing the sentence for an empty field @param earliest the first day allowed */
export function readDate(text: string, missing: string, earliest?: string): ReadDate {
  if (text.trim() === "") return { error: missing };
  const typed = parseTypedDate(text);
  if (!typed.ok) return { error: typed.message };
  if (earliest !== undefined && typed.date < earliest) {
    return { error: "This date has passed. Choose today or a later day." };
  }
  return { date: typed.date };
}

/** Errors by field: `startOn`, `from` and `to` of each range by its key, and each field of an own step by its key. */
export type DateErrors = Readonly<Record<string, string>>;

/**
 * The choices as they are saved and laid out: dates read, unfinished ranges, reasons and own steps left out.
 * @param lastStart the start to go on with while the typed one cannot be read
 */
export function readChoices(
  choices: PlanChoices,
  lastStart: string,
  today: string,
): { readonly saved: SavedChoices; readonly errors: DateErrors } {
  const errors: Record<string, string> = {};
  const start = readDate(choices.startOn, "Enter the day on which the plan starts.", today);
  if ("error" in start) errors["startOn"] = start.error;
  const away = choices.away.flatMap(({ key, from, to, inSun }) => {
    if (from.trim() === "" && to.trim() === "") return [];
    const first = readDate(from, "Enter the first day away.");
    const last = readDate(to, "Enter the last day away.");
    if ("error" in first) errors[`from-${String(key)}`] = first.error;
    if ("error" in last) errors[`to-${String(key)}`] = last.error;
    if ("error" in first || "error" in last) return [];
    if (last.date < first.date) {
      errors[`to-${String(key)}`] = "The last day away lies before the first.";
      return [];
    }
    return [{ from: first.date, to: last.date, ...sunAnswer(inSun) }];
  });
  const ownSteps = choices.ownSteps.flatMap((typed) => {
    const read = readOwnStep(typed);
    Object.assign(errors, read.errors);
    return read.step === null ? [] : [read.step];
  });
  const partial = Object.entries(choices.areas).filter(([treatment]) =>
    choices.treatments.some((chosen) => chosen === treatment),
  );
  return {
    errors,
    saved: {
      treatments: choices.treatments,
      sessions: choices.sessions,
      overrides: choices.treatments.flatMap((treatment) => {
        const { reason = "", rules = [] } = choices.reasons[treatment] ?? {};
        const trimmed = reason.trim();
        return trimmed.length < SHORTEST_REASON ? [] : [{ treatment, reason: trimmed, rules }];
      }),
      startOn: "error" in start ? lastStart : start.date,
      away,
      checkedByMe: choices.checkedByMe,
      ...(choices.note.trim() === "" ? {} : { note: choices.note }),
      areas: Object.fromEntries(partial),
      ownSteps,
      ownStepsAcknowledged: choices.ownStepsAcknowledged,
    },
  };
}
