import type { IsoDate } from "#lib/format/iso-date.ts";
import { FITZPATRICK_TYPES } from "#lib/clinical/model/vocabulary.ts";
import { factAnswers, type FactAnswer } from "#lib/catalogue/words/facts.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { answerTan, answerToday } from "./safety-answers.ts";

const OF_DAY = ["pregnant", "breastfeeding", "planningPregnancy"];

/**
 * The answers that one tap can give to a question of the engine: those of a closed list, where the visit holds the fact.
 *
 * @param path of the case, for example `history.flushing` or `findings.0.lesions`
 * @returns none where the answer has to be typed, or belongs to the chart
 */
export function answersOf(path: string): readonly FactAnswer[] {
  const [part, second = ""] = path.split(".");
  const ofVisit = part !== "patient" || second === "fitzpatrick" || OF_DAY.includes(second);
  return ofVisit ? factAnswers(path) : [];
}

/**
 * Writes an answer to a fact that the engine asked for.
 *
 * @param value one of the values of `answersOf`; null takes the answer away
 * @returns the draft with the answer; the same draft where the path is none that can be answered so
 */
export function answerFact(
  draft: ConsultationDraft,
  path: string,
  value: FactAnswer["value"] | null,
  on: IsoDate,
): ConsultationDraft {
  const [part, second = "", third = ""] = path.split(".");
  if (answersOf(path).length === 0) return draft;
  if (part === "findings") {
    const answered = Number(second);
    return {
      ...draft,
      findings: draft.findings.map((finding, at) =>
        at === answered ? { ...finding, [third]: value } : finding,
      ),
    };
  }
  if (second === "tannedWithinWeeks") return answerTan(draft, typeof value === "number" ? value : null, on);
  if (part === "history") return { ...draft, history: { ...draft.history, [second]: value } };
  if (second === "fitzpatrick") {
    return {
      ...draft,
      skin: { ...draft.skin, fitzpatrick: FITZPATRICK_TYPES.find((type) => type === value) ?? null },
    };
  }
  return answerToday(draft, "pregnancy", on, { [second]: value });
}

/**
 * Takes an answer back: the fact is as it was before, everything else as it is now.
 *
 * @param before the draft that the answer was given in
 */
export function takeBack(now: ConsultationDraft, before: ConsultationDraft, path: string): ConsultationDraft {
  const [part, second = "", third = ""] = path.split(".");
  if (part === "findings") {
    const old = before.findings[Number(second)];
    return {
      ...now,
      findings: now.findings.map((finding) => (finding.id === old?.id ? asIn(finding, old, third) : finding)),
    };
  }
  const { confirmedOn } = now.safety;
  return {
    ...now,
    history: part === "history" ? asIn(now.history, before.history, second) : now.history,
    skin: asIn(now.skin, before.skin, second),
    safety: {
      ...asIn(now.safety, before.safety, second),
      confirmedOn:
        second === "tannedWithinWeeks"
          ? asIn(confirmedOn, before.safety.confirmedOn, "tan")
          : OF_DAY.includes(second)
            ? asIn(confirmedOn, before.safety.confirmedOn, "pregnancy")
            : confirmedOn,
    },
  };
}

/** The first record, with one field as the second one has it; a field that neither has stays out. */
function asIn<Record extends object>(now: Record, before: Record, field: string): Record {
  if (!(field in now) && !(field in before)) return now;
  const others = Object.fromEntries(Object.entries(now).filter(([key]) => key !== field)) as Record;
  return field in before ? { ...others, [field]: before[field as keyof Record] } : others;
}
