import type { IsoDate } from "#lib/format/iso-date.ts";
import { isYesNoFact } from "#lib/catalogue/words/facts.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { answerToday } from "./safety-answers.ts";

const OF_HISTORY = [
  "acneAtSite",
  "sunscreenDaily",
  "flushing",
  "photosensitivity",
  "systemicSymptoms",
  "preoccupation",
] as const;
const OF_FINDING = ["flattensOnStretch", "tethered", "growing", "acneAtSite", "sideLightShadow"] as const;
const OF_DAY = ["pregnant", "breastfeeding", "planningPregnancy"] as const;

const named = <Key extends string>(keys: readonly Key[], key: string | undefined): Key | undefined =>
  keys.find((one) => one === key);

/** Whether one tap can answer a path of the case: its answer is yes or no, and the visit holds it. */
export function canAnswer(path: string): boolean {
  const [part, second, third] = path.split(".");
  if (!isYesNoFact(path)) return false;
  if (part === "history") return named(OF_HISTORY, second) !== undefined;
  if (part === "patient") return named(OF_DAY, second) !== undefined;
  return part === "findings" && named(OF_FINDING, third) !== undefined;
}

/**
 * Answers a yes/no fact that the engine asked for.
 *
 * @param path of the case, for example `history.flushing` or `findings.0.sideLightShadow`
 * @returns the draft with the answer; the same draft where the path is none that can be answered so
 */
export function answerFact(
  draft: ConsultationDraft,
  path: string,
  answer: boolean,
  on: IsoDate,
): ConsultationDraft {
  const [part, second, third] = path.split(".");
  if (part === "history") {
    const key = named(OF_HISTORY, second);
    return key ? { ...draft, history: { ...draft.history, [key]: answer } } : draft;
  }
  if (part === "patient") {
    const key = named(OF_DAY, second);
    return key ? answerToday(draft, "pregnancy", on, { [key]: answer }) : draft;
  }
  const key = named(OF_FINDING, third);
  if (part !== "findings" || !key) return draft;
  const index = Number(second);
  return {
    ...draft,
    findings: draft.findings.map((finding, at) => (at === index ? { ...finding, [key]: answer } : finding)),
  };
}
