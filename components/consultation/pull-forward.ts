import { completedMonths } from "#lib/clinical/scheduling/calendar-day.ts";
import { PULL_SECTIONS, type PullSection } from "#lib/clinical/visit/pull-sections.ts";
import type { RecordedFacts } from "#lib/clinical/visit/recorded-visit.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import type { PulledFrom } from "#lib/schemas/consultation-pulled.ts";
import { matchFindings } from "./match-findings.ts";

/** The patient's last signed visit before the one that is open. */
export type EarlierVisit = {
  readonly id: string;
  readonly on: IsoDate;
  readonly draft: ConsultationDraft;
};

/** A draft after a pull, what each section took over, and what it left alone because today has it already. */
export type Taken = {
  readonly draft: ConsultationDraft;
  readonly taken: Readonly<Partial<Record<PullSection, readonly string[]>>>;
  readonly left: Readonly<Partial<Record<PullSection, readonly string[]>>>;
};

/** What of the chart a pull has to know. */
export type Charted = Pick<RecordedFacts, "fitzpatrick" | "monk" | "keloid" | "declines" | "declinesAskedOn">;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Answers that are true of the day they were given: they are asked again. A tan counts for its day; acne "today", a red
 * flag that was denied, and how long home care went on without benefit say nothing about a later day.
 */
const ASKED_AFRESH = [
  "tannedWithinWeeks",
  "activeAcne",
  "activeAcneType",
  "systemicSymptoms",
  "homeCareWeeksWithoutBenefit",
];

/** Nothing was said: no answer, no word, or a form in which no item was answered. An empty list is an answer. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "object" && !Array.isArray(value) && Object.values(value).every(isEmpty);
}

/** What only grows with time grows by the months between the visits; rounded down, as nobody looked since. */
function aged({ history }: ConsultationDraft, months: number): Fields {
  const older = (said: number | null | undefined) =>
    said === null || said === undefined ? said : Math.min(1200, said + months);
  const { markDurationMonths, monthsSinceAcneCleared, previousProcedures } = history;
  const rest = Object.entries(history).filter(([key]) => !ASKED_AFRESH.includes(key));
  return {
    ...Object.fromEntries(rest),
    markDurationMonths: older(markDurationMonths),
    monthsSinceAcneCleared: older(monthsSinceAcneCleared),
    previousProcedures: previousProcedures?.map((one) => ({ ...one, monthsAgo: older(one.monthsAgo) })),
  };
}

/**
 * The fields that stay behind because the chart holds them: its value is that of the earlier visit or a newer one, and
 * what a visit records goes before the chart. How a type was found, and where a tone was read, belong to their value.
 */
function charted(chart: Charted, { skin }: ConsultationDraft): readonly string[] {
  const { fitzpatrick, monk, keloid, declines, declinesAskedOn } = chart;
  return [
    ...(fitzpatrick === null ? [] : ["fitzpatrick"]),
    ...(fitzpatrick === null && isEmpty(skin.fitzpatrick) ? [] : ["fitzpatrickMethod"]),
    ...(monk === null ? [] : ["monk"]),
    ...(monk === null && isEmpty(skin.monk) ? [] : ["referenceSite"]),
    ...(keloid === null ? [] : ["keloid"]),
    ...(declinesAskedOn === null && declines.length === 0 ? [] : ["declines"]),
  ];
}

/** Fills the fields of a part that are empty today. */
function fill<Part extends object>(part: Part, before: Fields) {
  const now = new Map<string, unknown>(Object.entries(part));
  const said = Object.entries(before).filter(([, value]) => !isEmpty(value));
  const taken = said.filter(([key]) => isEmpty(now.get(key)));
  return {
    part: { ...part, ...Object.fromEntries(taken) },
    taken: taken.map(([key]) => key),
    left: said.flatMap(([key]) => (isEmpty(now.get(key)) ? [] : [key])),
  };
}

/** An earlier finding as it is carried over: the same id, and its pins the same pins, seen before. */
function carried(finding: DraftFinding, on: IsoDate, answered: ReadonlySet<string>): DraftFinding {
  if (!finding.pins) return finding;
  const pins = finding.pins
    .filter(({ id }) => !answered.has(id))
    .map(({ id, view, region, x, y }) => ({
      ...{ id, view, region, x, y },
      since: { seenOn: on, answer: "same" as const },
    }));
  return { ...finding, pins };
}

function pullFindings(draft: ConsultationDraft, { on, draft: before }: EarlierVisit) {
  const answered = new Set([
    ...(draft.gonePins ?? []).map(({ id }) => id),
    ...draft.findings.flatMap(({ pins }) => (pins ?? []).map(({ id }) => id)),
  ]);
  const { missing } = matchFindings(before.findings, draft.findings);
  // A finding whose every mark was answered today, gone or changed, was looked at: it does not come back.
  const added = missing
    .filter(({ pins }) => !pins?.length || pins.some(({ id }) => !answered.has(id)))
    .slice(0, 200 - draft.findings.length)
    .map((finding) => carried(finding, on, answered));
  const ids = added.map(({ id }) => id);
  return {
    draft: { ...draft, findings: [...draft.findings, ...added] },
    taken: ids,
    left: before.findings.flatMap(({ id }) => (ids.includes(id) ? [] : [id])),
  };
}

/** Conclusions rest on findings by their place in the list, which may be another one today. */
function pullImpression(draft: ConsultationDraft, { draft: before }: EarlierVisit) {
  const { impression } = draft;
  const told = new Set(impression.diagnoses.map(({ diagnosis }) => diagnosis));
  // A rejection was an answer to what the rules said on that day.
  const concluded = before.impression.diagnoses.filter(({ decision }) => decision !== "rejected");
  const { pairs } = matchFindings(before.findings, draft.findings);
  const place = (index: number) => {
    const then = before.findings[index];
    const now = pairs.find(([earlier]) => earlier === then)?.[1];
    return now ? [draft.findings.indexOf(now)] : [];
  };
  const added = concluded
    .filter(({ diagnosis }) => !told.has(diagnosis))
    // So is a reason: it is asked for again where the conclusion departs from what is suggested today.
    .map(({ reason: _reason, ...one }) => ({ ...one, findings: one.findings.flatMap(place) }))
    .slice(0, 50 - impression.diagnoses.length);
  const words = fill({ words: impression.words }, { words: before.impression.words });
  const diagnoses = added.map(({ diagnosis }) => diagnosis);
  const untouched = concluded.filter(({ diagnosis }) => told.has(diagnosis));
  const changed = { ...impression, diagnoses: [...impression.diagnoses, ...added] };
  return {
    draft: { ...draft, impression: words.taken.length > 0 ? { ...changed, ...words.part } : changed },
    taken: [...words.taken, ...diagnoses],
    left: [...words.left, ...untouched.map(({ diagnosis }) => diagnosis)],
  };
}

type Step = {
  readonly draft: ConsultationDraft;
  readonly taken: readonly string[];
  readonly left: readonly string[];
};

function pullSection(
  draft: ConsultationDraft,
  earlier: EarlierVisit,
  section: PullSection,
  on: IsoDate,
  chart: Charted,
): Step {
  const before = earlier.draft;
  switch (section) {
    case "findings":
      return pullFindings(draft, earlier);
    case "impression":
      return pullImpression(draft, earlier);
    case "notes": {
      const { part, taken, left } = fill({ notes: draft.notes }, { notes: before.notes });
      return { draft: taken.length > 0 ? { ...draft, ...part } : draft, taken, left };
    }
    case "history":
    case "skin":
    case "scores": {
      const months = Math.max(0, completedMonths(earlier.on, on));
      const held = charted(chart, draft);
      const said = Object.entries(section === "history" ? aged(before, months) : before[section]);
      const { part, ...rest } = fill(
        draft[section],
        Object.fromEntries(said.filter(([key]) => !held.includes(key))),
      );
      return { draft: { ...draft, [section]: part }, ...rest };
    }
  }
}

/** Notes in the draft what a section took over; nothing where it took nothing. */
export function withPulled(
  draft: ConsultationDraft,
  section: PullSection,
  from: PulledFrom,
  open: readonly string[],
): ConsultationDraft {
  return open.length === 0
    ? draft
    : { ...draft, pulled: [...(draft.pulled ?? []), { section, from, open: [...open] }] };
}

/**
 * Takes sections of the last visit into today's draft. What was recorded today stays as it is; only empty fields are
 * filled, and findings and conclusions are added that today does not have. What counts for its day only is never taken,
 * nor what the chart holds.
 *
 * @param on the day of the open visit: ages of marks and procedures grow up to it
 * @param chart what the chart holds of skin, keloids and what is declined
 */
export function pullForward(
  draft: ConsultationDraft,
  earlier: EarlierVisit,
  sections: readonly PullSection[],
  on: IsoDate,
  chart: Charted,
): Taken {
  const from = { kind: "visit", id: earlier.id, on: earlier.on } as const;
  let pulled = draft;
  const taken: Partial<Record<PullSection, readonly string[]>> = {};
  const left: Partial<Record<PullSection, readonly string[]>> = {};
  // In the order of the page: conclusions rest on findings.
  for (const section of PULL_SECTIONS.filter((one) => sections.includes(one))) {
    const step = pullSection(pulled, earlier, section, on, chart);
    pulled = withPulled(step.draft, section, from, step.taken);
    taken[section] = step.taken;
    left[section] = step.left;
  }
  return { draft: pulled, taken, left };
}

/** The sections of a visit that hold something to take over that the chart does not hold. */
export function pullable(earlier: EarlierVisit, chart: Charted): PullSection[] {
  const { schemaVersion, safety } = earlier.draft;
  const empty = { schemaVersion, safety, history: {}, skin: {}, scores: {}, findings: [] };
  const { taken } = pullForward(
    { ...empty, impression: { diagnoses: [] } },
    earlier,
    PULL_SECTIONS,
    earlier.on,
    chart,
  );
  return PULL_SECTIONS.filter((section) => taken[section]?.length);
}
