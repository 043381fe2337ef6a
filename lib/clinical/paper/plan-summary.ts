import { asksReason } from "../accepted-plan/written-override.ts";
import { noteSection } from "../handout/care-sections.ts";
import { frameDocument, type Catalogues, type ComposedPaper } from "../handout/document-frame.ts";
import { longDate } from "../handout/handout-date.ts";
import type { HandoutBlock, HandoutSection } from "../handout/handout-document.ts";
import { gatherFacts } from "../handout/handout-facts.ts";
import type { HandoutDate } from "../handout/handout-input.ts";
import type { PlanHandoutChoices } from "../handout/handout-of-plan.ts";
import type { PassageCatalogue } from "../handout/passage.ts";
import type { SafetyReason } from "../model/evaluation.ts";
import {
  courseWords,
  diagnosisLines,
  factList,
  plainSection,
  stepName,
  visitsTable,
} from "./clinical-parts.ts";
import { inputOf } from "./paper-parts.ts";
import type { PaperWords, PlanMove, PlanPaperGround } from "./paper-ground.ts";

const itemList = (items: readonly { readonly text: string; readonly parent: string }[]): HandoutBlock[] =>
  items.length === 0 ? [] : [{ kind: "list", items: items.map((item) => [item]) }];

function stepsTable({ printed }: PlanPaperGround, words: PaperWords): HandoutBlock {
  const { plan } = printed;
  return {
    kind: "table",
    columns: ["Step", "Role", "How often", "Evidence", "Verdict"],
    rows: [
      ...plan.steps.map((step) =>
        [
          stepName(step, words),
          words.role(step.role),
          courseWords(step),
          step.evidence,
          words.verdict(step.verdict),
        ].map((text) => ({ text, parent: `step:${step.id}` })),
      ),
      ...(plan.ownSteps ?? []).map((step) =>
        [step.name, "Own step", courseWords(step), "None looked for", "No rule checks it"].map((text) => ({
          text,
          parent: `step:${step.id}`,
        })),
      ),
    ],
  };
}

const reasonsIn = (because: readonly SafetyReason[], words: PaperWords): string =>
  because.map((reason) => words.reason(reason)).join(" ");

/** What was given against a verdict, with the reason that was written and what it was written against. */
function overridesSection({ printed, paper }: PlanPaperGround, words: PaperWords): HandoutSection {
  const items = printed.plan.steps.flatMap((step) => {
    if (step.override === null) return [];
    const safety = paper.evaluation.safety.find(({ treatment }) => treatment === step.treatment);
    const against = safety === undefined ? "" : reasonsIn(asksReason(safety), words);
    const { personId, reason } = step.override;
    const by = paper.people[personId] ?? "somebody who has left";
    return [
      {
        text: `${stepName(step, words)}, by ${by}. Reason: ${reason}${against === "" ? "" : ` Against: ${against}`}`,
        parent: `step:${step.id}`,
      },
    ];
  });
  const own = (printed.plan.ownSteps ?? []).map(({ id, name, note, acknowledgedBy }) => ({
    text: `${name}: own step, acknowledged by ${paper.people[acknowledgedBy] ?? "somebody who has left"}.${note === null ? "" : ` ${note}`}`,
    parent: `step:${id}`,
  }));
  return plainSection("overrides", "Given on somebody's own account", itemList([...items, ...own]));
}

function cautionsSection({ printed, paper }: PlanPaperGround, words: PaperWords): HandoutSection {
  const items = printed.plan.steps.flatMap((step) => {
    const because =
      paper.evaluation.safety.find(({ treatment }) => treatment === step.treatment)?.because ?? [];
    const cautions = because.filter(({ verdict }) => verdict === "caution");
    return cautions.length === 0
      ? []
      : [{ text: `${stepName(step, words)}: ${reasonsIn(cautions, words)}`, parent: `step:${step.id}` }];
  });
  return plainSection("cautions", "Cautions", itemList(items));
}

function leftOutSection({ printed }: PlanPaperGround, words: PaperWords): HandoutSection {
  const { excluded, notChosen } = printed.plan;
  return plainSection("left-out", "Not chosen and not possible", [
    ...itemList(
      excluded.map(({ treatment, because }) => ({
        text: `${words.treatment(treatment)}: not possible. ${reasonsIn(because, words)}`,
        parent: `treatment:${treatment}`,
      })),
    ),
    ...(notChosen.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            sentences: [
              {
                text: `Offered and not chosen: ${notChosen.map((one) => words.treatment(one)).join("; ")}.`,
                parent: "plan:not-chosen",
              },
            ],
          } as const,
        ]),
  ]);
}

/** How the plan came to be as it is. */
function historySection(history: readonly PlanMove[], catalogue: PassageCatalogue): HandoutSection {
  return plainSection(
    "history",
    "History",
    itemList(
      history.map(({ on, to, by, reason }) => ({
        text: `${longDate(on, catalogue)}: ${to.replace("-", " ")}, by ${by}.${reason === null ? "" : ` ${reason}`}`,
        parent: "plan:history",
      })),
    ),
  );
}

function reviewSection({ printed }: PlanPaperGround, words: PaperWords): HandoutSection {
  const { advice, review, checkedByMe, note } = printed.plan;
  const { stopRules, weeks } = review;
  return plainSection("review", "Advice, review and stop rules", [
    factList("plan:review", [
      ["Advice", advice.length === 0 ? null : advice.map((one) => words.treatment(one)).join("; ")],
      ["Review", `after ${String(weeks)} weeks`],
      ["Looked up by the clinician", checkedByMe.length === 0 ? null : checkedByMe.join("; ")],
      ["Note of the plan", note],
    ]),
    ...itemList(stopRules.map((text) => ({ text, parent: "plan:review" }))),
  ]);
}

/**
 * Composes the summary of an accepted plan for the record or a colleague, in English: what was agreed and on what
 * ground, what was given against a verdict and why, what was left out, and every visit as it stands.
 */
export function composePlanSummary(
  catalogues: Catalogues,
  ground: PlanPaperGround,
  choices: PlanHandoutChoices,
  made: { readonly on: HandoutDate; readonly demonstration: boolean },
  words: PaperWords,
): ComposedPaper {
  const input = inputOf(ground, { ...choices, language: "en" }, made);
  const { facts } = gatherFacts(catalogues.en, input);
  const { paper, printed } = ground;
  const { engine } = paper.evaluation;
  const visits = visitsTable(ground, catalogues.en, words);
  return frameDocument(catalogues, catalogues.en, input, {
    paper: "plan-summary",
    title: "Plan summary",
    lead: [
      { text: "For the record and for colleagues: this is no sheet for the patient.", parent: "paper.lead" },
    ],
    // A record tells what was agreed as it was agreed: nothing is left out of it, so nothing is warned of.
    warnings: [],
    sections: [
      plainSection("agreed", "What was agreed", [
        factList("plan", [
          ["Version", String(paper.versionNumber)],
          ["Accepted", longDate(printed.plan.acceptedOn, catalogues.en)],
          ["By", paper.acceptedBy],
          ["State", paper.planState.replace("-", " ")],
          ["Rules", `version ${engine.version}`],
        ]),
        ...itemList(diagnosisLines(ground, words).map((text) => ({ text, parent: "plan:diagnoses" }))),
      ]),
      plainSection("steps", "Steps", [stepsTable(ground, words)]),
      overridesSection(ground, words),
      cautionsSection(ground, words),
      plainSection("visits", "Visits", visits === null ? [] : [visits]),
      reviewSection(ground, words),
      leftOutSection(ground, words),
      historySection(paper.history, catalogues.en),
      { ...noteSection(facts), heading: "Note" },
    ],
  });
}
