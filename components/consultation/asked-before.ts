import { factStatement } from "#lib/catalogue/words/facts.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { EarlierVisit } from "./pull-forward.ts";

/**
 * What the last visit answered to the questions of the day, as one sentence: to be read, never taken over. Only what was
 * answered on that very day; null where nothing was.
 */
export function askedBefore({ on, draft: { safety, history } }: EarlierVisit): string | null {
  const asked = (
    question: keyof typeof safety.confirmedOn,
    facts: readonly (readonly [string, boolean | number | null | undefined])[],
  ) =>
    safety.confirmedOn[question] === on
      ? facts.flatMap(([path, value]) =>
          value === null || value === undefined ? [] : [factStatement(`${path}=${String(value)}`)],
        )
      : [];
  const { pregnant, breastfeeding, planningPregnancy, coldSores, infectionAtSite } = safety;
  const infection = infectionAtSite === true ? "infection at the site" : "no infection at the site";
  const said = [
    ...asked("pregnancy", [
      ["patient.pregnant", pregnant],
      ["patient.breastfeeding", breastfeeding],
    ]),
    ...asked("pregnancy", [["patient.planningPregnancy", planningPregnancy]]).map((words) =>
      planningPregnancy === false ? "not planning a pregnancy" : words,
    ),
    ...asked("tan", [["history.tannedWithinWeeks", history.tannedWithinWeeks]]),
    ...(safety.confirmedOn["cold-sores"] === on && coldSores ? [`cold sores ${coldSores}`] : []),
    ...(safety.confirmedOn.infection === on && typeof infectionAtSite === "boolean" ? [infection] : []),
  ];
  return said.length === 0 ? null : `On ${formatClinicalDate(on)}: ${said.join(", ")}. Asked again each day.`;
}
