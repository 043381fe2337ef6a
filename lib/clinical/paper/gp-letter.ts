import { noteSection } from "../handout/care-sections.ts";
import { frameDocument, type Catalogues, type ComposedPaper } from "../handout/document-frame.ts";
import { longDate } from "../handout/handout-date.ts";
import type { HandoutBlock, HandoutSection, HandoutWarning } from "../handout/handout-document.ts";
import { gatherFacts, type HandoutFacts } from "../handout/handout-facts.ts";
import type { HandoutDate } from "../handout/handout-input.ts";
import type { PlanHandoutChoices } from "../handout/handout-of-plan.ts";
import type { PassageCatalogue } from "../handout/passage.ts";
import { courseWords, diagnosisLines, factList, plainSection, stepName } from "./clinical-parts.ts";
import { inputOf } from "./paper-parts.ts";
import type { LetterFacts, LetterSentence, PaperWords, PlanPaperGround } from "./paper-ground.ts";

const NOT_ASKED = "not asked";
const NOT_RECORDED = "not recorded";

function addressSection(
  ground: PlanPaperGround,
  catalogue: PassageCatalogue,
  on: HandoutDate,
): HandoutSection {
  const { clinic, patient, paper } = ground;
  return plainSection("letter", "To and from", [
    factList("letter", [
      ["To", paper.gpName ?? "No GP practice is recorded for this patient: given to the patient to pass on"],
      ["From", [clinic.name, ...clinic.addressLines].join(", ")],
      ["Date", longDate(on, catalogue)],
      ["About", patient.name],
      ["Responsible clinician", paper.acceptedBy],
    ]),
  ]);
}

const yesNo = (answer: boolean | null): string => (answer === null ? NOT_ASKED : answer ? "yes" : "no");

function allergyWords({ allergyStatus, allergies }: LetterFacts): string {
  if (allergies.length > 0) return allergies.map(({ name }) => name).join("; ");
  return allergyStatus === "none-known" ? "none known" : NOT_RECORDED;
}

/** What stands in a list; an empty one is "none" only where somebody went through it. */
const listedWords = (told: readonly string[], screenedOn: HandoutDate | null): string =>
  told.length > 0 ? told.join("; ") : screenedOn === null ? NOT_ASKED : "none";

function medicineWords(facts: LetterFacts, catalogue: PassageCatalogue, words: PaperWords): string {
  const told = facts.medications
    .filter(({ status }) => status !== "never")
    .map(({ name, dose, status, stoppedOn }) =>
      [
        dose === null ? name : `${name} ${dose}`,
        stoppedOn === null
          ? words.medication(status).toLowerCase()
          : `stopped ${longDate(stoppedOn, catalogue)}`,
      ].join(", "),
    );
  return listedWords(told, facts.medicationsScreenedOn);
}

function factSection(facts: HandoutFacts, told: LetterFacts, words: PaperWords): HandoutSection {
  const { catalogue, input } = facts;
  const conditions = told.conditions.map(
    ({ name, status }) => `${name}, ${words.condition(status).toLowerCase()}`,
  );
  const skin = [
    told.fitzpatrick === null ? null : `Fitzpatrick ${told.fitzpatrick}`,
    told.monk === null ? null : `Monk ${String(told.monk)}`,
  ].filter((part) => part !== null);
  const asksPregnancy = input.patient.sex !== "male";
  return plainSection("facts", "Relevant facts", [
    factList("facts", [
      ["Skin type", skin.length === 0 ? NOT_RECORDED : skin.join(", ")],
      ["Allergies", allergyWords(told)],
      ["Medicines", medicineWords(told, catalogue, words)],
      ["Conditions", listedWords(conditions, told.conditionsScreenedOn)],
      ["Keloid tendency", told.keloid === null ? NOT_ASKED : words.keloid(told.keloid).toLowerCase()],
      ["Pregnant", asksPregnancy ? yesNo(told.pregnant) : null],
      ["Planning a pregnancy", asksPregnancy ? yesNo(told.planningPregnancy) : null],
      ["Breastfeeding", asksPregnancy ? yesNo(told.breastfeeding) : null],
    ]),
  ]);
}

function planBlocks({ printed }: PlanPaperGround, facts: HandoutFacts, words: PaperWords): HandoutBlock[] {
  const { plan } = printed;
  // What the patient must not use now is told to a colleague all the same: the patient may have it at home.
  const steps = plan.steps.map((step) => [
    {
      text: facts.barred.has(step.treatment)
        ? `${stepName(step, words)}: was agreed, and is not to be used by this patient as things stand today.`
        : `${stepName(step, words)}: ${words.role(step.role).toLowerCase()}, ${courseWords(step)}.`,
      parent: `step:${step.id}`,
    },
  ]);
  const own = (plan.ownSteps ?? []).map((step) => [
    { text: `${step.name}: ${courseWords(step)}.`, parent: `step:${step.id}` },
  ]);
  const advice = plan.advice.map((term) => words.treatment(term));
  return [
    { kind: "list", items: [...steps, ...own] },
    ...(advice.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            sentences: [{ text: `Advice given: ${advice.join("; ")}.`, parent: "plan:advice" }],
          } as const,
        ]),
    {
      kind: "paragraph",
      sentences: [
        { text: `We look at it again after ${String(plan.review.weeks)} weeks.`, parent: "plan:review" },
      ],
    },
  ];
}

const listOf = (sentences: readonly LetterSentence[]): HandoutBlock => ({
  kind: "list",
  items: sentences.map(({ id, text }) => [{ text, parent: `letter.${id}` }]),
});

/** The patient may have it at home, or a repeat of it with the practice. */
const NOT_TO_BE_USED: LetterSentence = {
  id: "not-to-be-used",
  text: "Please supply nothing that is marked above as not to be used, check that the patient has stopped it, and tell us if not.",
};

function contactSection({ clinic }: PlanPaperGround): HandoutSection {
  return plainSection("contact", "How to reach us", [
    factList("clinic:phone", [
      ["Telephone", clinic.phone ?? "No number is recorded for the clinic"],
      ["Email", clinic.email],
    ]),
    {
      kind: "signatures",
      columns: ["Who", "Name", "Signature", "Date"],
      rows: [{ who: { text: "Signed for the clinic", parent: "letter" }, name: null }],
    },
  ]);
}

const WITHOUT_GP: HandoutWarning = {
  code: "gp-not-recorded",
  subject: "patient",
  message: "No GP practice is recorded for this patient, and the letter says so. Record it under Details.",
};

/**
 * Composes the letter to the patient's GP, in a colleague's words and in English: marks with how sure they are, facts
 * that bear on the treatment, the plan, what is asked, what the patient was told to look out for. It is addressed to the
 * practice on record, or says that there is none.
 */
export function composeGpLetter(
  catalogues: Catalogues,
  ground: PlanPaperGround,
  choices: PlanHandoutChoices,
  made: { readonly on: HandoutDate; readonly demonstration: boolean },
  words: PaperWords,
): ComposedPaper {
  const input = inputOf(ground, { ...choices, language: "en" }, made);
  const { facts, warnings } = gatherFacts(catalogues.en, input);
  const told = ground.paper.facts;
  const note = noteSection(facts);
  return frameDocument(catalogues, catalogues.en, input, {
    paper: "gp-letter",
    title: "Letter to the GP",
    lead: [
      {
        text: `Thank you for looking after this patient, whom we treat at ${ground.clinic.name} for marks left by acne.`,
        parent: "letter.lead",
      },
    ],
    warnings: [...warnings, ...(ground.paper.gpName === null ? [WITHOUT_GP] : [])],
    sections: [
      addressSection(ground, catalogues.en, made.on),
      plainSection("diagnoses", "Diagnoses, with how sure we are", [
        {
          kind: "list",
          items: diagnosisLines(ground, words).map((text) => [{ text, parent: "plan:diagnoses" }]),
        },
      ]),
      ...(told === null ? [] : [factSection(facts, told, words)]),
      plainSection("plan", "Plan", planBlocks(ground, facts, words)),
      plainSection("asks", "What we ask of you", [
        listOf([
          ...(ground.printed.plan.steps.some(({ treatment }) => facts.barred.has(treatment))
            ? [NOT_TO_BE_USED]
            : []),
          ...words.asks(facts.treatments, facts.mayBePregnant),
        ]),
        ...note.blocks,
      ]),
      plainSection("safety-net", "What the patient was told to look out for", [
        listOf(words.safetyNet(facts.treatments)),
      ]),
      contactSection(ground),
    ],
  });
}
