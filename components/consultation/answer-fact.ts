import type { IsoDate } from "#lib/format/iso-date.ts";
import { FITZPATRICK_TYPES } from "#lib/clinical/model/vocabulary.ts";
import { factAnswers, type FactAnswer } from "#lib/catalogue/words/facts.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { answerTan, answerToday, todays, wasAskedOn } from "./safety-answers.ts";

const OF_DAY = ["pregnant", "breastfeeding", "planningPregnancy"];

/**
 * The answers that one tap can give to a question of the engine: those of a closed list, where the visit holds the fact.
 *
 * @param path of the case, for example `history.flushing` or `findings.0.lesions`
 * @returns none where the answer has to be typed, is asked of one entry of a list, or belongs to the chart
 */
export function answersOf(path: string): readonly FactAnswer[] {
  const [part, second = "", ...rest] = path.split(".");
  // An answer would stand for the whole list: what is asked of one entry is typed there.
  if (part === "history" && rest.length > 0) return [];
  const ofVisit = part !== "patient" || second === "fitzpatrick" || OF_DAY.includes(second);
  return ofVisit ? factAnswers(path) : [];
}

/**
 * Writes an answer to a fact that the engine asked for.
 *
 * @param value one of the values of `answersOf`; null takes the answer away
 * @param askedOf the draft that the question was asked of: a finding is the one that stood at the place of the path
 * @returns the draft with the answer; the same draft where the path is none that can be answered so, or its finding is
 *   gone
 */
export function answerFact(
  draft: ConsultationDraft,
  path: string,
  value: FactAnswer["value"] | null,
  on: IsoDate,
  askedOf: ConsultationDraft = draft,
): ConsultationDraft {
  const [part, second = "", third = ""] = path.split(".");
  if (answersOf(path).length === 0) return draft;
  if (part === "findings") {
    const id = askedOf.findings[Number(second)]?.id;
    if (!draft.findings.some((finding) => finding.id === id)) return draft;
    return {
      ...draft,
      findings: draft.findings.map((finding) =>
        finding.id === id ? { ...finding, [third]: value } : finding,
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

/** An answer that was given with one tap. */
export type TappedAnswer = {
  readonly path: string;
  readonly value: FactAnswer["value"];
  /** The draft that the question was asked of: a finding of the path is the one that stood there. */
  readonly before: ConsultationDraft;
  /** The day of the visit. */
  readonly on: IsoDate;
};

/**
 * A fact as the form shows it: a finding's is read by the identity that the finding has in another draft, and an answer
 * that counts for one day is null on any other.
 */
function factIn(draft: ConsultationDraft, { path, before, on }: Omit<TappedAnswer, "value">): unknown {
  const [part, second = "", third = ""] = path.split(".");
  const read = (record: object | undefined, field: string): unknown =>
    Object.entries(record ?? {}).find(([key]) => key === field)?.[1] ?? null;
  if (part === "findings") {
    const id = before.findings[Number(second)]?.id;
    return read(
      draft.findings.find((finding) => finding.id === id),
      third,
    );
  }
  if (second === "tannedWithinWeeks") return todays(draft, "tan", on, read(draft.history, second));
  if (part === "history") return read(draft.history, second);
  if (second === "fitzpatrick") return read(draft.skin, second);
  return todays(draft, "pregnancy", on, read(draft.safety, second));
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Whether a draft still has a fact as one tap left it.
 *
 * @param isTakenBack whether the answer was taken back since: then the fact has to be as it was before
 * @returns false also where the finding is gone, or no longer stands at its place
 */
export function isAsLeft(now: ConsultationDraft, tapped: TappedAnswer, isTakenBack = false): boolean {
  const [part, second = ""] = tapped.path.split(".");
  const { before } = tapped;
  if (part === "findings" && now.findings[Number(second)]?.id !== before.findings[Number(second)]?.id)
    return false;
  return isSame(factIn(now, tapped), isTakenBack ? factIn(before, tapped) : tapped.value);
}

/**
 * Takes an answer back: the fact is as it was before, everything else as it is now. Answers about pregnancy share one
 * day: the day of before comes back with them where no other of them has changed since.
 *
 * @returns the same draft where the fact is no longer what was answered
 */
export function takeBack(now: ConsultationDraft, tapped: TappedAnswer): ConsultationDraft {
  const { path, value, before, on } = tapped;
  const [part, second = "", third = ""] = path.split(".");
  if (!isSame(factIn(now, tapped), value)) return now;
  if (part === "findings") {
    const old = before.findings[Number(second)];
    return {
      ...now,
      findings: now.findings.map((finding) => (finding.id === old?.id ? asIn(finding, old, third) : finding)),
    };
  }
  if (part === "history") {
    const history = asIn(now.history, before.history, second);
    if (second !== "tannedWithinWeeks") return { ...now, history };
    const confirmedOn = asIn(now.safety.confirmedOn, before.safety.confirmedOn, "tan");
    return { ...now, history, safety: { ...now.safety, confirmedOn } };
  }
  if (second === "fitzpatrick") return { ...now, skin: asIn(now.skin, before.skin, second) };
  return { ...now, safety: pregnancyTakenBack(now.safety, before, second, on) };
}

type Safety = ConsultationDraft["safety"];

function pregnancyTakenBack(now: Safety, before: ConsultationDraft, key: string, on: IsoDate): Safety {
  if (wasAskedOn(before, "pregnancy", on)) return asIn(now, before.safety, key);
  const others = OF_DAY.filter((other) => other !== key);
  const answered = answerToday(before, "pregnancy", on, {}).safety;
  if (!others.every((other) => isSame(asIn(NO_ANSWERS, now, other), asIn(NO_ANSWERS, answered, other))))
    return { ...now, [key]: null };
  const confirmedOn = asIn(now.confirmedOn, before.safety.confirmedOn, "pregnancy");
  return { ...OF_DAY.reduce((safety, each) => asIn(safety, before.safety, each), now), confirmedOn };
}

const NO_ANSWERS: Safety = { confirmedOn: {} };

/** The first record, with one field as the second one has it; a field that neither has stays out. */
function asIn<Record extends object>(now: Record, before: Record, field: string): Record {
  if (!(field in now) && !(field in before)) return now;
  const others = Object.fromEntries(Object.entries(now).filter(([key]) => key !== field)) as Record;
  return field in before ? { ...others, [field]: before[field as keyof Record] } : others;
}
