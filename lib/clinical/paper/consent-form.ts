import { lineOf, type AcceptedPlan, type AcceptedStep } from "../accepted-plan/accepted-plan.ts";
import { noteSection } from "../handout/care-sections.ts";
import {
  chosenCatalogue,
  frameDocument,
  type Catalogues,
  type ComposedPaper,
} from "../handout/document-frame.ts";
import { fillPhrase } from "../handout/fill-phrase.ts";
import type { HandoutBlock, HandoutSection, HandoutSentence } from "../handout/handout-document.ts";
import {
  chooseSentences,
  findPassage,
  gatherFacts,
  ownLanguage,
  type HandoutFacts,
} from "../handout/handout-facts.ts";
import type { HandoutDate, HandoutInput } from "../handout/handout-input.ts";
import type { PlanHandoutChoices } from "../handout/handout-of-plan.ts";
import type { Passage, PassageCatalogue } from "../handout/passage.ts";
import { visitsSentence } from "../handout/treatment-sections.ts";
import {
  blocksOf,
  inputOf,
  label,
  labelHeading,
  ownBlocks,
  ownSection,
  ownSentences,
} from "./paper-parts.ts";
import type { Treatment } from "../model/vocabulary.ts";
import type { PaperWords, PlanPaperGround } from "./paper-ground.ts";

/** Below this age a parent or guardian signs as well: at 16 the law takes a person to be able to consent [DESIGN]. */
const SIGNS_ALONE_FROM = 16;

/** The step of a plan with this line, or undefined when the plan has none, or none any more. */
export function stepOfLine(plan: AcceptedPlan, line: string | null): AcceptedStep | undefined {
  return plan.steps.find((step) => lineOf(step) === line);
}

/** What is written on the risks of a treatment, in the order of print; empty where no form is written for it. */
export function riskPassages({ passages }: PassageCatalogue, treatment: string): readonly Passage[] {
  return passages.filter(
    ({ parent, treatments }) => parent.kind === "consent" && (treatments ?? []).includes(treatment),
  );
}

/** Whether somebody signs for the patient as well: under 16 on the day, or of an age that nobody recorded. */
export function asksGuardian(bornOn: HandoutDate | null, on: HandoutDate): boolean {
  if (bornOn === null) return true;
  const year = String(Number(bornOn.slice(0, 4)) + SIGNS_ALONE_FROM).padStart(4, "0");
  return on < `${year}${bornOn.slice(4)}`;
}

/** The form speaks of one treatment: what else the plan holds neither adds a sentence nor takes one away. */
function onlyThisStep(input: HandoutInput, step: AcceptedStep): HandoutInput {
  const { plan } = input;
  const why = plan.diagnoses.filter((diagnosis) => step.for.some((one) => one === diagnosis));
  return {
    ...input,
    plan: {
      ...plan,
      diagnoses: why.length === 0 ? plan.diagnoses : why,
      steps: plan.steps.filter(({ id }) => id === step.id),
      advice: [],
      visits: plan.visits.filter(({ treatment }) => treatment === step.treatment),
    },
  };
}

function treatmentSection(step: AcceptedStep, facts: HandoutFacts, words: PaperWords): HandoutSection {
  const passage = findPassage(facts.catalogue, step.treatment);
  const told = passage?.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? chooseSentences(block.sentences, passage, facts)
      : block.kind === "list"
        ? block.items.flatMap((item) => chooseSentences(item, passage, facts))
        : [],
  );
  const own = facts.steps.find(({ id }) => id === step.id);
  const visits = own === undefined ? [] : visitsSentence(own, facts);
  const area = words.area(step.area);
  const why = [...facts.diagnoses].flatMap((diagnosis) => {
    const about = findPassage(facts.catalogue, diagnosis, "about");
    return about === undefined ? [] : [{ text: about.title, parent: about.id, ...ownLanguage(about, facts) }];
  });
  return ownSection("what", "consent.what", facts, [
    { kind: "paragraph", sentences: [...(told ?? []), ...visits] },
    {
      kind: "fields",
      fields: [
        ...why.map((value) => ({ label: label("consent.why", facts), value })),
        // The words for parts of the skin are the clinicians' own, in English.
        ...(area === null
          ? []
          : [
              {
                label: label("consent.area", facts),
                value: { text: area, parent: `step:${step.id}`, language: "en" as const },
              },
            ]),
      ],
    },
  ]);
}

function riskSection(passages: readonly Passage[], facts: HandoutFacts): HandoutSection {
  const under = (heading: string, id: string): HandoutBlock[] => {
    const blocks = passages
      .filter((passage) => passage.id.startsWith(`consent.${id}.`))
      .flatMap((passage) => blocksOf(passage, facts));
    return blocks.length === 0 ? [] : [labelHeading(heading, facts), ...blocks];
  };
  return ownSection("risks", "consent.risks", facts, [
    ...under("consent.studied", "studied"),
    ...under("consent.seen", "seen"),
    ...ownBlocks("consent.all-risks", facts),
  ]);
}

/** Offered and not chosen, and free for this patient: not what needs a reason, or an answer that nobody gave yet. */
function freeChoices({ printed, paper }: PlanPaperGround): readonly Treatment[] {
  const safety = new Map(paper.evaluation.safety.map((one) => [one.treatment, one]));
  return printed.plan.notChosen.filter((treatment) => {
    const { verdict = "ok", mayForbid = [] } = safety.get(treatment) ?? {};
    return verdict !== "block" && verdict !== "override" && mayForbid.length === 0;
  });
}

function choicesSection(ground: PlanPaperGround, facts: HandoutFacts): HandoutSection {
  const others = freeChoices(ground).flatMap((treatment) => {
    const passage = facts.barred.has(treatment) ? undefined : findPassage(facts.catalogue, treatment);
    return passage?.part === "step"
      ? [[{ text: passage.title, parent: passage.id, ...ownLanguage(passage, facts) }]]
      : [];
  });
  return ownSection("choices", "consent.choices", facts, [
    ...ownBlocks("consent.choices", facts),
    ...(others.length === 0
      ? []
      : ([labelHeading("consent.other-treatments", facts), { kind: "list", items: others }] as const)),
  ]);
}

function signatureSection(ground: PlanPaperGround, on: HandoutDate, facts: HandoutFacts): HandoutSection {
  const who = (id: string, name: string | null, parent: string) => ({
    who: label(`sign.${id}`, facts),
    name: name === null ? null : { text: name, parent },
  });
  return ownSection("signatures", "consent.signatures", facts, [
    {
      kind: "signatures",
      columns: [
        label("sign.who", facts).text,
        label("sign.name", facts).text,
        label("sign.signature", facts).text,
        label("sign.date", facts).text,
      ],
      rows: [
        who("patient", ground.patient.name, "patient:name"),
        ...(asksGuardian(ground.patient.bornOn, on)
          ? [who("guardian", ground.paper.guardianName, "patient:guardian")]
          : []),
        who("interpreter", null, ""),
        who("clinician", null, ""),
      ],
    },
  ]);
}

/** A paragraph that tells whom to ask, by the clinic's number. */
function askUs({ catalogue, input }: HandoutFacts): HandoutBlock {
  const { name, phone } = input.clinic;
  const sentence: HandoutSentence = {
    text:
      phone === null
        ? fillPhrase(catalogue, "callUnknown", { clinic: name })
        : fillPhrase(catalogue, "call", { clinic: name, phone }),
    parent: "clinic:phone",
  };
  return { kind: "paragraph", sentences: [sentence] };
}

/**
 * Composes the consent form for one procedure of a plan: what is done and why, how often, what is known to go wrong and
 * on what ground, what else could be done, and lines to sign on. It holds the risks of this procedure alone.
 *
 * @returns a form without sections where the plan has no such step; `paperRefusal` says so before anything is issued
 */
export function composeConsentForm(
  catalogues: Catalogues,
  ground: PlanPaperGround,
  choices: PlanHandoutChoices,
  made: { readonly on: HandoutDate; readonly demonstration: boolean },
  words: PaperWords,
): ComposedPaper {
  const { plan } = ground.printed;
  const step = stepOfLine(plan, ground.paper.subject);
  const whole = inputOf(ground, choices, made);
  const input = step === undefined ? whole : onlyThisStep(whole, step);
  const { catalogue, fallback } = chosenCatalogue(catalogues, choices.language);
  const { facts, warnings } = gatherFacts(catalogue, input);
  const title = label("consent.title", facts).text;
  const name = step === undefined ? undefined : findPassage(catalogue, step.treatment)?.title;
  const risks = step === undefined ? [] : riskPassages(catalogue, step.treatment);
  const barred = step === undefined || facts.barred.has(step.treatment);
  return frameDocument(catalogues, catalogue, input, {
    paper: "consent-form",
    title: name === undefined ? title : fillPhrase(catalogue, "paperOf", { paper: title, treatment: name }),
    lead: ownSentences("consent.title", facts),
    warnings: [...fallback, ...warnings],
    sections: barred
      ? []
      : [
          treatmentSection(step, facts, words),
          ownSection(
            "told",
            "consent.told",
            facts,
            risks.filter(({ part }) => part === "told").flatMap((passage) => blocksOf(passage, facts)),
          ),
          riskSection(risks, facts),
          choicesSection(ground, facts),
          noteSection(facts),
          ownSection("photos", "consent.photos", facts, ownBlocks("consent.photos", facts, "ticks")),
          ownSection("time", "consent.time", facts, [...ownBlocks("consent.time", facts), askUs(facts)]),
          ownSection("agree", "consent.agree", facts, ownBlocks("consent.agree", facts, "ticks")),
          signatureSection(ground, made.on, facts),
        ],
  });
}
