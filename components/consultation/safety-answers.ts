import type { AskedEachDay, RecordedFacts } from "#lib/clinical/visit/recorded-visit.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";

/** What the chart already answers: sex, a keloid tendency, and pregnancy where it was asked today. */
export type ChartedAnswers = Pick<
  RecordedFacts,
  "sex" | "keloid" | "pregnant" | "breastfeeding" | "planningPregnancy" | "pregnancyAskedOn"
>;

/** How a tan is answered: a number of weeks since it, or none. */
export const NO_TAN = -1;

type Safety = ConsultationDraft["safety"];

/** The answers about pregnancy share one day: those of an earlier day go when one of them is answered anew. */
const NOT_ASKED = { pregnant: null, breastfeeding: null, planningPregnancy: null };

/** Changes answers of one question of the day, and notes that it was asked on the day of the visit. */
export function answerToday(
  draft: ConsultationDraft,
  question: AskedEachDay,
  on: IsoDate,
  answers: Partial<Omit<Safety, "confirmedOn">>,
): ConsultationDraft {
  const anew = question === "pregnancy" && !wasAskedOn(draft, question, on);
  const safety = { ...draft.safety, ...(anew ? NOT_ASKED : {}), ...answers };
  return { ...draft, safety: { ...safety, confirmedOn: { ...draft.safety.confirmedOn, [question]: on } } };
}

/** Answers when the patient was last in the sun, and notes that it was asked on the day of the visit. */
export function answerTan(draft: ConsultationDraft, weeks: number | null, on: IsoDate): ConsultationDraft {
  const others = Object.fromEntries(
    Object.entries(draft.safety.confirmedOn).filter(([question]) => question !== "tan"),
  );
  const confirmedOn = weeks === null ? others : { ...others, tan: on };
  return {
    ...draft,
    history: { ...draft.history, tannedWithinWeeks: weeks },
    safety: { ...draft.safety, confirmedOn },
  };
}

/** Whether a question of the day was answered on the day of the visit; an older answer has to be confirmed. */
export const wasAskedOn = (
  draft: Pick<ConsultationDraft, "safety">,
  question: AskedEachDay,
  on: IsoDate,
): boolean => draft.safety.confirmedOn[question] === on;

/** An answer that counts today: one of an earlier day is shown as not asked. */
export function todays<T>(
  draft: Pick<ConsultationDraft, "safety">,
  question: AskedEachDay,
  on: IsoDate,
  answer: T,
): T | null {
  return wasAskedOn(draft, question, on) ? answer : null;
}

/** The safety questions that one act may answer together, by name, in the order of the screen. */
export function openSafetyQuestions(
  { safety, history }: Pick<ConsultationDraft, "safety" | "history">,
  charted: ChartedAnswers,
  on: IsoDate,
): readonly string[] {
  const draft = { safety };
  const open = (question: AskedEachDay, answer: unknown) =>
    !wasAskedOn(draft, question, on) || answer === null || answer === undefined;
  const unknown = (answer: unknown) => answer === null || answer === undefined;
  const pregnancy =
    charted.sex === "male"
      ? []
      : PREGNANCY.filter(
          ([key]) => open("pregnancy", safety[key]) && chartedToday(charted, key, on) === null,
        );
  const answers = { ...history, keloid: history.keloid ?? knownTendency(charted) };
  return [
    ...pregnancy.map(([, name]) => name),
    ...(open("tan", history.tannedWithinWeeks) ? ["tan or sunburn"] : []),
    ...(open("cold-sores", safety.coldSores) ? ["cold sores"] : []),
    ...(open("infection", safety.infectionAtSite) ? ["infection at the site"] : []),
    ...HISTORY.filter(([key]) => unknown(answers[key])).map(([, name]) => name),
  ];
}

type PregnancyKey = "pregnant" | "breastfeeding" | "planningPregnancy";

/** The chart's answer about pregnancy, where it was given on the day of the visit. */
export const chartedToday = (charted: ChartedAnswers, key: PregnancyKey, on: IsoDate): boolean | null =>
  charted.pregnancyAskedOn === on ? charted[key] : null;

/** A tendency that is on the chart stays known; that there was none is asked again. */
export const knownTendency = ({ keloid }: ChartedAnswers): ChartedAnswers["keloid"] =>
  keloid === "none" ? null : keloid;

const PREGNANCY = [
  ["pregnant", "pregnancy"],
  ["breastfeeding", "breastfeeding"],
  ["planningPregnancy", "planning a pregnancy"],
] as const;

const HISTORY = [
  ["keloid", "keloids"],
  ["photosensitivity", "sensitivity to light"],
  ["preoccupation", "distress out of proportion"],
  ["productsAtSite", "products at the site"],
  ["previousProcedures", "procedures before"],
] as const;

/**
 * Answers every safety question that is still open with "no" or "none". What was answered already stays; each answer
 * can be changed on its own afterwards.
 *
 * @param charted what the chart answers already is not overwritten; pregnancy is not asked of male patients
 */
export function answerNoneApply(
  draft: ConsultationDraft,
  charted: ChartedAnswers,
  on: IsoDate,
): ConsultationDraft {
  const { safety, history } = draft;
  const kept = <T>(question: AskedEachDay, answer: T | null | undefined, none: T): T =>
    wasAskedOn(draft, question, on) ? (answer ?? none) : none;
  const notSo = (key: PregnancyKey) =>
    kept("pregnancy", safety[key], chartedToday(charted, key, on) ?? false);
  const pregnancy =
    charted.sex === "male"
      ? {}
      : {
          pregnant: notSo("pregnant"),
          breastfeeding: notSo("breastfeeding"),
          planningPregnancy: notSo("planningPregnancy"),
        };
  return {
    ...draft,
    safety: {
      ...safety,
      ...pregnancy,
      coldSores: kept("cold-sores", safety.coldSores, "never"),
      infectionAtSite: kept("infection", safety.infectionAtSite, false),
      confirmedOn: {
        ...safety.confirmedOn,
        ...(charted.sex === "male" ? {} : { pregnancy: on }),
        tan: on,
        "cold-sores": on,
        infection: on,
      },
    },
    history: {
      ...history,
      tannedWithinWeeks: kept("tan", history.tannedWithinWeeks, NO_TAN),
      keloid: history.keloid ?? knownTendency(charted) ?? "none",
      photosensitivity: history.photosensitivity ?? false,
      preoccupation: history.preoccupation ?? false,
      productsAtSite: history.productsAtSite ?? [],
      previousProcedures: history.previousProcedures ?? [],
    },
  };
}
