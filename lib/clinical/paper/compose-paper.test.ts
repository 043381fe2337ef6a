import { describe, expect, it } from "vitest";

import { CONSENT_TREATMENTS } from "#lib/catalogue/passages/consent-risks.ts";
import { ENGLISH_PASSAGES } from "#lib/catalogue/passages/english.ts";
import { CLINIC_TREATMENTS } from "#lib/catalogue/passages/visits.ts";
import { documentWords, runningSentences } from "#lib/clinical/handout/document-text.ts";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import { TREATMENTS, type Treatment } from "#lib/clinical/model/vocabulary.ts";
import { EXAMPLE_PATIENT } from "#tests/support/handout-examples.ts";
import {
  acceptedPlan,
  compose,
  consentForm,
  MADE,
  paperGround,
  procedureStep,
} from "#tests/support/paper-examples.ts";

import { consentLines, paperRefusal } from "./compose-paper.ts";
import { asksGuardian } from "./consent-form.ts";
import type { LetterFacts, PaperGround } from "./paper-ground.ts";

const CATALOGUES = { en: ENGLISH_PASSAGES };
const PROCEDURES = TREATMENTS.filter((treatment) => CONSENT_TREATMENTS.includes(treatment));
const textOf = (document: HandoutDocument): string => documentWords(document).join(" ");
const sectionText = (document: HandoutDocument, id: string): string =>
  textOf({ ...document, title: "", lead: [], sections: document.sections.filter((one) => one.id === id) });
const signers = (document: HandoutDocument): readonly string[] =>
  document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "signatures" ? block.rows.map(({ who }) => who.text) : [])),
  );

describe("a consent form", () => {
  it("is written for every treatment that is done in the clinic, once", () => {
    for (const treatment of CLINIC_TREATMENTS) expect(CONSENT_TREATMENTS).toContain(treatment);
    expect(new Set(CONSENT_TREATMENTS).size).toBe(CONSENT_TREATMENTS.length);
    for (const treatment of CONSENT_TREATMENTS) expect(TREATMENTS).toContain(treatment);
  });

  it.each(PROCEDURES)("for %s tells what, why, how often, risks, choices and time to think", (treatment) => {
    const { document, warnings } = consentForm(treatment);
    expect(warnings).toEqual([]);
    const ids = document.sections.map(({ id }) => id);
    const usual = ["what", "risks", "choices", "photos", "time", "agree", "signatures"];
    expect(ids.filter((id) => id !== "told")).toEqual(usual);
    const text = textOf(document);
    expect(text).toContain("You will have 3 visits, 4 to 6 weeks apart.");
    expect(text).toContain("Why Red marks");
    expect(text).toContain("You can have no treatment at all.");
    expect(text).toContain("You can wait:");
    expect(text).toContain("You do not have to sign today.");
    expect(text).toContain("You can change your mind at any time");
    expect(text).toContain("You can say no to each of these and still have the treatment.");
    const risks = document.sections.find(({ id }) => id === "risks")?.blocks ?? [];
    const items = risks.flatMap((block) => (block.kind === "list" ? block.items.flat() : []));
    expect(items.length).toBeGreaterThan(0);
    for (const { parent } of items) expect(parent).toMatch(/^consent\.(studied|seen)\./);
  });

  it("says every part of the warning of October 2025 on needling with heat, and only there", () => {
    const warned = ["rf-microneedling", "fractional-rf"];
    const parts = [
      ...["15 October 2025", "FDA", "burns", "scarring", "fat loss", "disfigurement", "nerve damage"],
      ...["needed surgery", "medical treatment", "never be done at home"],
    ];
    for (const treatment of PROCEDURES) {
      const told = sectionText(consentForm(treatment).document, "told");
      if (warned.includes(treatment)) for (const part of parts) expect(told).toContain(part);
      else expect(told).not.toContain("October 2025");
    }
  });

  it("names use that the maker's papers do not", () => {
    const offLabel: readonly Treatment[] = [
      ...(["pulsed-dye-laser-595", "microneedling", "prp", "oxymetazoline"] as const),
      "oral-tranexamic-acid",
    ];
    for (const treatment of offLabel) {
      expect(sectionText(consentForm(treatment).document, "told")).toContain("off-label");
    }
    expect(sectionText(consentForm("microneedling").document, "told")).toContain("from the age of 22");
    expect(sectionText(consentForm("oral-isotretinoin").document, "told")).toContain("Under the age of 18");
  });

  it("holds the risks of its own procedure, whatever else the plan has", () => {
    for (const treatment of PROCEDURES) {
      const others = PROCEDURES.filter((other) => other !== treatment);
      expect(sectionText(consentForm(treatment, {}, others).document, "risks")).toBe(
        sectionText(consentForm(treatment).document, "risks"),
      );
    }
  });

  it("tells what is known on deeper skin where it applies, and also where no tone was recorded", () => {
    const told = (fitzpatrick: "II" | "V" | null, monk: number | null) =>
      textOf(
        consentForm("fractional-non-ablative", { patient: { ...EXAMPLE_PATIENT, fitzpatrick, monk } })
          .document,
      ).includes("brown and black skin");
    expect([told("V", 7), told(null, null), told("II", 2)]).toEqual([true, true, false]);
  });

  it("is signed by a parent or guardian below 16, and where no birth date is known", () => {
    expect(asksGuardian("2010-11-24", "2026-11-23")).toBe(true);
    expect(asksGuardian("2010-11-23", "2026-11-23")).toBe(false);
    expect(asksGuardian("2012-02-29", "2028-02-28")).toBe(true);
    expect(asksGuardian("2012-02-29", "2028-02-29")).toBe(false);
    expect(asksGuardian(null, "2026-11-23")).toBe(true);
    const child = { ...EXAMPLE_PATIENT, bornOn: "2014-02-14" };
    expect(signers(consentForm("ipl", { patient: child }).document)).toEqual([
      ...["Patient", "Parent or guardian", "Interpreter, if there is one", "Clinician"],
    ]);
    expect(signers(consentForm("ipl").document)).not.toContain("Parent or guardian");
  });

  it("offers no other treatment that this patient must not have", () => {
    const plan = acceptedPlan([procedureStep("ipl")], { notChosen: ["topical-retinoid", "led-red"] });
    const named = (pregnant: boolean) =>
      textOf(
        compose(
          paperGround({ paper: "consent-form", subject: "line-ipl" }, plan, {
            patient: { ...EXAMPLE_PATIENT, pregnant },
          }),
        ).document,
      );
    expect(named(false)).toMatch(/vitamin A/i);
    expect(named(true)).not.toMatch(/vitamin A|retinoid/i);
    expect(named(true)).toContain("Red light (LED)");
  });

  it("offers no other treatment that needs a reason, or an answer that nobody gave yet", () => {
    const entry = (treatment: Treatment, verdict: "override" | "caution", mayForbid: readonly string[]) => ({
      ...{ treatment, verdict, because: [], earliest: null, stillToAsk: mayForbid, mayForbid },
    });
    const plan = acceptedPlan([procedureStep("ipl")], {
      notChosen: ["led-red", "microneedling", "azelaic-acid"],
    });
    const { paper, ...ground } = paperGround({ paper: "consent-form", subject: "line-ipl" }, plan);
    const safety = [
      entry("led-red", "caution", []),
      entry("microneedling", "override", []),
      entry("azelaic-acid", "caution", ["patient.pregnant"]),
    ];
    const { document } = compose({
      ...ground,
      paper: { ...paper, evaluation: { ...paper.evaluation, safety } },
    });
    const choices = sectionText(document, "choices");
    expect(choices).toContain("Red light (LED)");
    expect(choices).not.toMatch(/needling|azelaic/i);
  });

  it("counts the visits that are to come, not those that took place", () => {
    const visit = (number: number) => ({
      ...{ id: `visit-${String(number)}`, number, of: 3, kind: "treatment", stepId: "line-ipl" },
      ...{
        treatment: "ipl",
        dueOn: "2026-12-01",
        windowFrom: "2026-12-01",
        windowTo: "2026-12-15",
        because: [],
      },
    });
    const plan = acceptedPlan([procedureStep("ipl")], { visits: [visit(1), visit(2), visit(3)] as never });
    const what = (toCome: readonly number[]) =>
      sectionText(
        compose(
          paperGround({ paper: "consent-form", subject: "line-ipl" }, plan, {
            visits: toCome.map(visit) as never,
          }),
        ).document,
        "what",
      );
    expect(what([1, 2, 3])).toContain("You will have 3 visits, 4 to 6 weeks apart.");
    expect(what([2, 3])).toContain("You will have 2 visits, 4 to 6 weeks apart.");
    expect(what([3])).toContain("You will have one visit.");
    expect(what([])).not.toContain("You will have");
  });

  it("is titled with the colon as its language sets it", () => {
    const ground = paperGround(
      { paper: "consent-form", subject: "line-ipl" },
      acceptedPlan([procedureStep("ipl")]),
    );
    expect(compose(ground).document.title).toMatch(/\S: \S/);
    expect(compose(ground, { language: "fr" }).document.title).toMatch(/\S\u00a0: \S/);
  });

  it("is refused for a step that is not there, is blocked, barred in pregnancy, or has no text", () => {
    const plan = acceptedPlan([procedureStep("ipl"), procedureStep("azelaic-acid", { sessions: null })]);
    const why = (subject: string, changes: Parameters<typeof paperGround>[2] = {}, of = plan) =>
      paperRefusal(CATALOGUES, paperGround({ paper: "consent-form", subject }, of, changes), MADE.on);
    expect(why("line-ipl")).toBeNull();
    expect(why("line-gone")).toMatch(/no such step/);
    expect(why("line-azelaic-acid")).toMatch(/No consent form is written/);
    expect(why("line-ipl", { blocked: ["ipl"] })).toMatch(/blocked/);
    const injected = acceptedPlan([procedureStep("intralesional-5-fu")]);
    const patient = { ...EXAMPLE_PATIENT, planningPregnancy: true };
    expect(why("line-intralesional-5-fu", {}, injected)).toBeNull();
    expect(why("line-intralesional-5-fu", { patient }, injected)).toMatch(/blocked/);
    const ground = paperGround({ paper: "handout", subject: null }, plan);
    expect(consentLines(CATALOGUES, ground, MADE.on)).toEqual([{ line: "line-ipl", treatment: "ipl" }]);
  });
});

const CARD_PLAN = acceptedPlan([procedureStep("ipl"), procedureStep("azelaic-acid", { sessions: null })]);
const comingVisit = { id: "v2", kind: "treatment", number: 2, of: 3, stepId: "line-ipl" } as const;
const pastVisit = { id: "v1", kind: "treatment", number: 1, of: 3, stepId: "line-ipl" } as const;
const VISITS = [{ ...comingVisit, dueOn: "2026-12-14" }];
const PAST = [
  { ...pastVisit, on: "2026-11-16", outcome: "done" as const },
  { ...pastVisit, id: "v0", on: "2026-11-02", outcome: "missed" as const },
];

describe("a session card", () => {
  const card = compose(
    paperGround({ paper: "session-card", subject: null }, CARD_PLAN, {
      visits: VISITS,
      paper: { past: PAST },
    }),
  );
  const text = textOf(card.document);

  it("tells which visits were and which are to come, and whom to call", () => {
    expect(text).toContain(
      "Visits you have had Date Visit Monday 16 November 2026 Bright light (IPL), visit 1 of 3",
    );
    expect(text).toContain("Monday 14 December 2026 Bright light (IPL), visit 2 of 3");
    expect(text).toContain("Call Example Skin Clinic on 020 7946 0123.");
  });

  it("holds no missed visit against anybody, and no word of the record", () => {
    expect(text).not.toContain("2 November 2026");
    expect(text).not.toMatch(/missed|J\/cm|override|evidence|first-line/i);
  });

  it("says so when no visit is planned", () => {
    const bare = compose(paperGround({ paper: "session-card", subject: null }, CARD_PLAN));
    expect(textOf(bare.document)).toContain("No visit is planned at the moment.");
    expect(bare.document.sections.map(({ id }) => id)).not.toContain("done");
  });
});

const FACTS: LetterFacts = {
  fitzpatrick: "V",
  monk: null,
  pregnant: null,
  breastfeeding: false,
  planningPregnancy: null,
  keloid: "family",
  conditionsScreenedOn: "2026-11-20",
  medicationsScreenedOn: "2026-11-20",
  allergyStatus: "known",
  allergies: [{ name: "Aspirin" }],
  conditions: [{ name: "Cold sores", status: "recurrent" }],
  medications: [
    { name: "Warfarin", status: "current", dose: "3 mg", stoppedOn: null },
    { name: "Isotretinoin", status: "stopped", dose: null, stoppedOn: "2026-05-01" },
    { name: "Minocycline", status: "never", dose: null, stoppedOn: null },
  ],
};

describe("a letter to the GP", () => {
  const letterOf = (changes: Parameters<typeof paperGround>[2] = {}, plan = CARD_PLAN) =>
    compose(
      paperGround({ paper: "gp-letter", subject: null }, plan, {
        ...changes,
        paper: { facts: FACTS, ...changes.paper },
      }),
      { language: "ar" },
    );

  it("tells what bears on the treatment, in English, and an answer that nobody asked for as that", () => {
    const { document, warnings } = letterOf();
    const text = textOf(document);
    expect(warnings).toEqual([]);
    expect(document.language).toBe("en");
    for (const told of [
      "To Dr Example, Example Surgery",
      "Post-inflammatory erythema: clinical impression",
      "Skin type Fitzpatrick V",
      "Allergies Aspirin",
      "Warfarin 3 mg, taken now; Isotretinoin, stopped 1 May 2026",
      "Cold sores, comes back",
      "Keloid tendency in the family",
      "Pregnant not asked",
      "Intense pulsed light: first line, 3 sessions, every 4 to 6 weeks.",
      "Please do not stop a prescribed anticoagulant",
      "blurred vision: the same day",
      "Telephone 020 7946 0123",
    ]) {
      expect(text).toContain(told);
    }
    expect(text).not.toContain("Minocycline");
  });

  it("says none of what somebody went through, and not asked of what nobody did", () => {
    const withFacts = (screenedOn: string | null) =>
      textOf(
        letterOf({
          paper: {
            facts: {
              ...FACTS,
              ...{ conditions: [], medications: [], allergies: [], allergyStatus: "not-recorded" },
              ...{ conditionsScreenedOn: screenedOn, medicationsScreenedOn: screenedOn },
            },
          },
        }).document,
      );
    expect(withFacts("2026-11-20")).toContain("Allergies not recorded Medicines none Conditions none");
    expect(withFacts(null)).toContain("Medicines not asked Conditions not asked");
  });

  it("says how sure the rules were of a mark", () => {
    const evaluation: PaperGround["evaluation"] = {
      differential: [
        {
          diagnosis: "post-inflammatory-erythema",
          likelihood: "likely",
          score: 0.9,
          findings: [0],
          for: [],
          against: [],
          stillToAsk: [],
        },
      ],
      safety: [],
      engine: { version: "1.0.0", rulesHash: "sha256:test" },
    };
    expect(textOf(letterOf({ paper: { evaluation } }).document)).toContain(
      "Post-inflammatory erythema: likely",
    );
  });

  it("says that no practice is recorded, and warns of it", () => {
    const { document, warnings } = letterOf({ paper: { gpName: null } });
    expect(textOf(document)).toContain("No GP practice is recorded");
    expect(warnings.map(({ code }) => code)).toEqual(["gp-not-recorded"]);
  });

  it("tells of a medicine that is barred today, since the patient may have it at home, and asks to supply none", () => {
    const plan = acceptedPlan([
      procedureStep("azelaic-acid", { sessions: null }),
      procedureStep("oral-isotretinoin", { sessions: null }),
    ]);
    const { document } = letterOf({ patient: { ...EXAMPLE_PATIENT, pregnant: true } }, plan);
    expect(sectionText(document, "plan")).toMatch(/isotretinoin[^.]*: was agreed, and is not to be used/i);
    expect(sectionText(document, "asks")).toContain("supply nothing that is marked above as not to be used");
    expect(sectionText(letterOf({}, plan).document, "asks")).not.toContain("supply nothing");
  });

  it("asks only what goes with the plan", () => {
    const asks = (treatment: Treatment, sex: "female" | "male" = "female") =>
      sectionText(
        letterOf(
          { patient: { ...EXAMPLE_PATIENT, sex } },
          acceptedPlan([procedureStep(treatment, { sessions: null })]),
        ).document,
        "asks",
      );
    expect(asks("hydroquinone")).toContain("3 to 6 months");
    expect(asks("hydroquinone")).toContain("pregnancy");
    expect(asks("hydroquinone", "male")).not.toContain("pregnancy");
    expect(asks("azelaic-acid")).not.toMatch(/hydroquinone|isotretinoin|anticoagulant|pregnancy/i);
    const needled = sectionText(
      letterOf({}, acceptedPlan([procedureStep("rf-microneedling")])).document,
      "safety-net",
    );
    expect(needled).toContain("numbness or a new hollow");
  });
});

describe("a plan summary", () => {
  it("tells roles, sessions, evidence, verdicts, reasons and visits, and leaves nothing out", () => {
    const because = [{ rule: "SF-1", text: "Skin type V.", cite: [], verdict: "override" }] as const;
    const plan = acceptedPlan(
      [
        procedureStep("ipl", {
          verdict: "override",
          override: { reason: "The patient knows the risk.", personId: "p", at: "2026-11-20T10:00:00Z" },
        }),
      ],
      {
        note: "Prefers mornings.",
        excluded: [{ treatment: "subcision", because: [{ ...because[0], text: "Takes warfarin." }] }],
        notChosen: ["microneedling"],
        review: { weeks: 12, stopRules: ["Stop at a blister."] },
        checkedByMe: ["Zinc"],
      },
    );
    const evaluation: PaperGround["evaluation"] = {
      differential: [],
      safety: [
        { treatment: "ipl", verdict: "override", because, earliest: null, stillToAsk: [], mayForbid: [] },
      ],
      engine: { version: "1.2.3", rulesHash: "sha256:test" },
    };
    const text = textOf(
      compose(
        paperGround({ paper: "plan-summary", subject: null }, plan, {
          visits: VISITS,
          paper: {
            ...{ past: PAST, evaluation, versionNumber: 2, planState: "on-hold" },
            history: [{ on: "2026-11-21", to: "on-hold", by: "Demo Dermatologist", reason: "Holiday." }],
          },
        }),
      ).document,
    );
    for (const told of [
      "Version 2",
      "By Demo Dermatologist",
      "Rules version 1.2.3",
      "Intense pulsed light First line 3 sessions, every 4 to 6 weeks B Needs a reason",
      "State on hold",
      "Intense pulsed light, by Demo Dermatologist. Reason: The patient knows the risk. Against: Skin type V.",
      "21 November 2026: on hold, by Demo Dermatologist. Holiday.",
      "Monday 16 November 2026 Intense pulsed light, session 1 of 3 done",
      "Monday 2 November 2026 Intense pulsed light, session 1 of 3 missed",
      "Monday 14 December 2026 Intense pulsed light, session 2 of 3 planned",
      "Subcision: not possible. Takes warfarin.",
      "Offered and not chosen: Microneedling.",
      "Stop at a blister.",
      "Zinc",
      "Prefers mornings.",
    ]) {
      expect(text).toContain(told);
    }
  });
});

describe("every paper", () => {
  const papers = [
    { paper: "consent-form", subject: "line-ipl" },
    { paper: "session-card", subject: null },
    { paper: "gp-letter", subject: null },
    { paper: "plan-summary", subject: null },
  ] as const;

  it.each(papers)("$paper says who it is for, which paper it is, and prints a note as text alone", (name) => {
    const { document } = compose(paperGround(name, CARD_PLAN, { paper: { facts: FACTS } }), {
      note: "Well <b>done</b>\u202e.",
    });
    expect(document.paper).toBe(name.paper);
    expect(document.identity).toEqual({
      name: "EXAMPLE, Amara (Ms)",
      born: "Born 14 February 1998",
      number: "NHS number 999 526 0182",
    });
    expect(runningSentences(document).map(({ text }) => text)).toContain("Well <b>done</b> .");
    for (const { blocks } of document.sections) expect(blocks.length).toBeGreaterThan(0);
  });
});
