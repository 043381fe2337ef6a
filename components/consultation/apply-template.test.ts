import { describe, expect, it } from "vitest";
import {
  consultationDraftSchema,
  emptyDraft,
  type ConsultationDraft,
} from "#lib/schemas/consultation-draft.ts";
import { templateBodySchema } from "#lib/schemas/consultation-template.ts";
import { applyTemplate, templateFrom, type VisitTemplate } from "./apply-template.ts";
import { withoutTemplate } from "./undo-pulled.ts";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const numbered = () => {
  let next = 100;
  return () => id((next += 1));
};
const RED = {
  sites: ["cheek" as const],
  side: "both" as const,
  colour: ["red" as const],
  surface: "flat" as const,
};
const template: VisitTemplate = {
  id: id(1),
  name: "First visit, red marks",
  body: { ask: ["course", "flushing"], findings: [RED], scales: ["cea"], notes: "What bothers most:" },
};
const from = { kind: "template", id: id(1), name: "First visit, red marks" };

describe("beginning a visit with a template", () => {
  it("adds kinds of marks and words, marked until confirmed, and answers no question", () => {
    const begun = applyTemplate(emptyDraft(), template, numbered());
    expect(begun.findings).toEqual([{ id: id(101), ...RED }]);
    expect(begun.notes).toBe("What bothers most:");
    expect(begun.history).toEqual({});
    expect(begun.scores).toEqual({});
    expect(begun.template).toEqual({
      id: id(1),
      name: template.name,
      ask: ["course", "flushing"],
      scales: ["cea"],
    });
    expect(begun.pulled).toEqual([
      { section: "findings", from, open: [id(101)] },
      { section: "notes", from, open: ["notes"] },
    ]);
    expect(consultationDraftSchema.safeParse(begun).success).toBe(true);
  });

  it("leaves alone what was recorded: words, and a mark at the same place", () => {
    const typed: ConsultationDraft = {
      ...emptyDraft(),
      notes: "Mine.",
      findings: [{ id: id(5), ...RED, colour: ["brown"], count: 4 }],
    };
    const begun = applyTemplate(typed, template, numbered());
    expect({ ...begun, template: undefined }).toEqual({ ...typed, template: undefined });
    expect(begun.pulled).toBeUndefined();
  });

  it("is taken back as if it had never been", () => {
    const typed: ConsultationDraft = { ...emptyDraft(), findings: [{ id: id(5), sites: ["nose"] }] };
    expect(withoutTemplate(applyTemplate(typed, template, numbered()))).toStrictEqual(typed);
    expect(withoutTemplate(typed)).toBe(typed);
  });
});

describe("keeping a draft as a template", () => {
  it("keeps questions without answers, kinds without counts, scales without scores, and no word", () => {
    const draft: ConsultationDraft = {
      ...emptyDraft(),
      history: {
        course: "fading",
        tannedWithinWeeks: null,
        declines: ["needles"],
        words: "Her sister has them too.",
      },
      findings: [
        {
          id: id(6),
          ...RED,
          count: 12,
          medianSizeMm: 3,
          blanches: "yes",
          words: "By the left ear",
          pins: [],
        },
        { id: id(7), ...RED },
        { id: id(8), count: 2 },
      ],
      scores: { cea: { grade: 3 }, iga: null },
      impression: { diagnoses: [], words: "PIE in Mrs O'Neil" },
      notes: "Seen with her mother.",
    };
    const body = templateFrom(draft);
    expect(body).toEqual({ ask: ["course", "declines"], findings: [RED], scales: ["cea"] });
    expect(templateBodySchema.safeParse(body).success).toBe(true);
  });

  it("keeps no empty list, which would say that somebody looked, and reads a stored one without it", () => {
    const draft = { ...emptyDraft(), findings: [{ id: id(6), ...RED, lesions: [] }] };
    expect(templateFrom(draft).findings).toStrictEqual([RED]);
    const stored = { ask: [], findings: [{ ...RED, lesions: [], sites: [] }], scales: [] };
    const { sites: _sites, ...red } = RED;
    expect(templateBodySchema.parse(stored).findings).toStrictEqual([red]);
  });

  it("has no room for an answer, a count, a pin or words beside a mark", () => {
    const body = { ask: [], findings: [], scales: [] };
    const wrong = [
      { ...body, history: { course: "fading" } },
      { ...body, findings: [{ ...RED, count: 2 }] },
      { ...body, findings: [{ ...RED, words: "left ear" }] },
      { ...body, findings: [{ ...RED, pins: [] }] },
      { ...body, ask: ["words"] },
      { ...body, scales: ["cea", "none"] },
    ];
    for (const one of wrong) expect(templateBodySchema.safeParse(one).success).toBe(false);
  });
});
