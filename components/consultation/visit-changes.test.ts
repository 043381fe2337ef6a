import { describe, expect, it } from "vitest";
import type { PullSection } from "#lib/clinical/visit/pull-sections.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { sectionChanges } from "./visit-changes.ts";

type Part = Partial<ConsultationDraft>;

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const pin = (number: number) => ({
  id: id(number),
  view: "front" as const,
  region: "cheek-left",
  x: 0.6,
  y: 0.5,
});
const cheeks = { id: id(1), sites: ["cheek" as const], side: "both" as const, surface: "flat" as const };
const from = { kind: "visit" as const, id: id(99), on: "2026-10-12" };

const TABLE: readonly (readonly [what: string, PullSection, before: Part, now: Part, said: string])[] = [
  [
    "a carried finding that changed",
    "findings",
    { findings: [{ ...cheeks, colour: ["red"], count: 12 }] },
    { findings: [{ ...cheeks, colour: ["pink"], count: 7 }] },
    "changed: both sides, cheek (colour red → pink, number 12 → 7)",
  ],
  [
    "the same place typed anew",
    "findings",
    { findings: [{ ...cheeks, colour: ["red"], count: 12 }] },
    { findings: [{ ...cheeks, id: id(2), colour: ["red"], count: 5 }] },
    "changed: both sides, cheek (number 12 → 5)",
  ],
  [
    "a fact that only one visit tells",
    "findings",
    { findings: [{ ...cheeks, count: 12 }] },
    { findings: [{ ...cheeks, colour: ["red"] }] },
    "",
  ],
  [
    "a new place, and one that was not looked at",
    "findings",
    { findings: [{ ...cheeks }] },
    { findings: [{ id: id(3), sites: ["chin"] }] },
    "new: chin | not recorded today: both sides, cheek",
  ],
  ["nothing recorded yet", "findings", { findings: [{ ...cheeks }] }, {}, ""],
  [
    "a finding whose only mark is gone",
    "findings",
    { findings: [{ ...cheeks, pins: [pin(50)] }] },
    { gonePins: [{ ...pin(50), seenOn: "2026-10-12" }] },
    "gone: both sides, cheek",
  ],
  [
    "a finding taken out after a pull",
    "findings",
    { findings: [{ ...cheeks }, { id: id(4), sites: ["nose"] }] },
    { findings: [{ ...cheeks }], pulled: [{ section: "findings", from, open: [id(1)] }] },
    "gone: nose",
  ],
  [
    "a mark that changed keeps its pin in a finding of its own",
    "findings",
    { findings: [{ ...cheeks, colour: ["red"], pins: [pin(50)] }] },
    { findings: [{ id: id(5), sites: ["cheek"], side: "both", colour: ["brown"], pins: [pin(50)] }] },
    "changed: both sides, cheek (colour red → brown)",
  ],
  [
    "scores",
    "scores",
    { scores: { cea: { grade: 3 } } },
    { scores: { cea: { grade: 1 } } },
    "changed: CEA 3 → 1",
  ],
  [
    "a score that was not repeated",
    "scores",
    { scores: { cea: { grade: 3 }, iga: { grade: 2 } } },
    { scores: { cea: { grade: 3 } } },
    "not recorded today: IGA (2 then)",
  ],
  ["no score yet", "scores", { scores: { cea: { grade: 3 } } }, {}, ""],
  [
    "history",
    "history",
    { history: { course: "stable", flushing: false, markDurationMonths: 4, sunscreenDaily: true } },
    { history: { course: "fading", flushing: true, markDurationMonths: 5 } },
    "changed: course stable → fading; flushing",
  ],
  [
    "skin",
    "skin",
    { skin: { fitzpatrick: "II", monk: 3 } },
    { skin: { fitzpatrick: "III", monk: 3 } },
    "changed: Fitzpatrick type II → III",
  ],
  [
    "impression",
    "impression",
    { impression: { diagnoses: [{ diagnosis: "keloid", decision: "accepted", findings: [] }] } },
    { impression: { diagnoses: [{ diagnosis: "hypertrophic-scar", decision: "added", findings: [] }] } },
    "new: hypertrophic scar | gone: keloid",
  ],
];

describe("what changed since the last visit", () => {
  it.each(TABLE)("tells %s", (_what, section, before, now, said) => {
    const changes = sectionChanges(section, { ...emptyDraft(), ...before }, { ...emptyDraft(), ...now });
    expect(changes.map(({ kind, items }) => `${kind}: ${items.join("; ")}`).join(" | ")).toBe(said);
  });
});
