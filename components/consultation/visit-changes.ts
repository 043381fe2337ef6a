import { diagnosisWords } from "#lib/catalogue/words/diagnoses.ts";
import { factName, factStatement } from "#lib/catalogue/words/facts.ts";
import { SCALES } from "#lib/catalogue/scales/scales.ts";
import type { PullSection } from "#lib/clinical/visit/pull-sections.ts";
import { scoreScale } from "#lib/clinical/scales/score-scale.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { findingPlace } from "./finding-words.ts";
import { matchFindings } from "./match-findings.ts";

/** What is different in one section since the last visit: one line for each kind of change, in words. */
export type SectionChange = {
  readonly kind: "changed" | "new" | "gone" | "not recorded today";
  readonly items: readonly string[];
};

type Fields = Readonly<Record<string, unknown>>;

/** Words, records and marks on the map are compared elsewhere or not at all; ages grow by themselves. */
const NOT_COMPARED = [
  ...["id", "pins", "words", "investigations", "previousProcedures", "declines"],
  ...["markDurationMonths", "monthsSinceAcneCleared"],
];

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The value of a fact alone: "red", "12", "5 mm". */
function valueWords(path: string, name: string, value: unknown): string {
  const listed = Array.isArray(value) ? value.join(",") || "none" : String(value);
  const said = factStatement(`${path}=${listed}`);
  const named = [`${name}: `, `${name} `].find((start) => said.startsWith(start));
  return named === undefined ? said : said.slice(named.length);
}

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== "";

/** The facts that both visits tell, and tell differently. A fact that only one of them tells is no change. */
function changedFacts(base: string, before: Fields, now: Fields): string[] {
  return Object.keys({ ...before, ...now }).flatMap((key) => {
    const [then, today] = [before[key], now[key]];
    if (NOT_COMPARED.includes(key) || !isSaid(then) || !isSaid(today)) return [];
    if (JSON.stringify(then) === JSON.stringify(today)) return [];
    const path = `${base}.${key}`;
    const name = factName(path).replace(" of finding 1", "");
    const [from, to] = [valueWords(path, name, then), valueWords(path, name, today)];
    return [typeof then === "boolean" ? to : `${name} ${from} → ${to}`];
  });
}

const said = (kind: SectionChange["kind"], items: readonly string[]): SectionChange[] =>
  items.length === 0 ? [] : [{ kind, items }];

const place = (finding: DraftFinding): string => lower(findingPlace(finding));

function findingChanges(before: ConsultationDraft, now: ConsultationDraft): SectionChange[] {
  const { pairs, missing, fresh } = matchFindings(before.findings, now.findings);
  const goneIds = new Set(now.gonePins?.map(({ id }) => id));
  const wasPulled = now.pulled?.some(({ section, from }) => section === "findings" && from.kind === "visit");
  // Not written down is not yet gone: it is when every mark of it was answered so, or it was taken out after a pull.
  const isGone = ({ pins }: DraftFinding) =>
    wasPulled === true || (Boolean(pins?.length) && pins?.every(({ id }) => goneIds.has(id)) === true);
  const changed = pairs.flatMap(([then, today]) => {
    const facts = changedFacts("findings.0", { ...then }, { ...today });
    return facts.length === 0 ? [] : [`${place(today)} (${facts.join(", ")})`];
  });
  return [
    ...said("changed", changed),
    ...said("new", fresh.map(place)),
    ...said("gone", missing.filter(isGone).map(place)),
    ...(now.findings.length === 0
      ? []
      : said("not recorded today", missing.filter((finding) => !isGone(finding)).map(place))),
  ];
}

function scoreChanges(before: ConsultationDraft, now: ConsultationDraft): SectionChange[] {
  const totals = SCALES.map(({ id, shortName }) => {
    const total = ({ scores }: ConsultationDraft) => {
      const result = scoreScale(id, scores[id] ?? {});
      return result.ok ? result.value : null;
    };
    return { shortName, then: total(before), today: total(now) };
  });
  const changed = totals.flatMap(({ shortName, then, today }) =>
    then === null || today === null || then === today
      ? []
      : [`${shortName} ${String(then)} → ${String(today)}`],
  );
  const open = totals.flatMap(({ shortName, then, today }) =>
    then !== null && today === null ? [`${shortName} (${String(then)} then)`] : [],
  );
  const begun = totals.some(({ today }) => today !== null);
  return [...said("changed", changed), ...(begun ? said("not recorded today", open) : [])];
}

function impressionChanges(before: ConsultationDraft, now: ConsultationDraft): SectionChange[] {
  const concluded = ({ impression }: ConsultationDraft) =>
    impression.diagnoses.flatMap(({ diagnosis, decision }) => (decision === "rejected" ? [] : [diagnosis]));
  const [then, today] = [concluded(before), concluded(now)];
  const named = (terms: readonly string[]) => terms.map((term) => lower(diagnosisWords(term)));
  if (today.length === 0) return [];
  return [
    ...said("new", named(today.filter((term) => !then.includes(term)))),
    ...said("gone", named(then.filter((term) => !today.includes(term)))),
  ];
}

function skinChanges({ skin: then }: ConsultationDraft, { skin: today }: ConsultationDraft): SectionChange[] {
  const fields = ({ fitzpatrick, monk }: ConsultationDraft["skin"]) => ({ fitzpatrick, monk });
  return said("changed", changedFacts("patient", fields(then), fields(today)));
}

/** What changed in one section since an earlier visit; empty where nothing did, or nothing can be compared yet. */
export function sectionChanges(
  section: PullSection,
  before: ConsultationDraft,
  now: ConsultationDraft,
): SectionChange[] {
  switch (section) {
    case "findings":
      return findingChanges(before, now);
    case "scores":
      return scoreChanges(before, now);
    case "impression":
      return impressionChanges(before, now);
    case "skin":
      return skinChanges(before, now);
    case "history":
      return said("changed", changedFacts("history", before.history, now.history));
    case "notes":
      return [];
  }
}
