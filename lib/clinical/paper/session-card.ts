import { callSection, noteSection } from "../handout/care-sections.ts";
import {
  chosenCatalogue,
  frameDocument,
  type Catalogues,
  type ComposedPaper,
} from "../handout/document-frame.ts";
import { fillPhrase } from "../handout/fill-phrase.ts";
import { longDateWithWeekday } from "../handout/handout-date.ts";
import type { HandoutBlock, HandoutSection, HandoutSentence } from "../handout/handout-document.ts";
import { findPassage, gatherFacts, ownLanguage, type HandoutFacts } from "../handout/handout-facts.ts";
import type { HandoutDate } from "../handout/handout-input.ts";
import { planForHandout, warnOfPassedVisits, type PlanHandoutChoices } from "../handout/handout-of-plan.ts";
import { datesSection, visitLabel, visitsSentence } from "../handout/treatment-sections.ts";
import { inputOf, label, ownBlocks, ownSection, ownSentences } from "./paper-parts.ts";
import type { PlanPaperGround } from "./paper-ground.ts";

/** What is done in visits, one line each; creams and tablets stand on the handout. */
function treatmentsSection(facts: HandoutFacts): HandoutSection {
  const items = facts.steps.flatMap((step): HandoutSentence[][] => {
    const passage = findPassage(facts.catalogue, step.treatment);
    const visits = visitsSentence(step, facts);
    if (passage === undefined || visits.length === 0) return [];
    return [[{ text: `${passage.title}.`, parent: passage.id, ...ownLanguage(passage, facts) }, ...visits]];
  });
  return ownSection(
    "treatments",
    "card.treatments",
    facts,
    items.length === 0 ? [] : [{ kind: "list", items }],
  );
}

/** Visits that took place, oldest first, each on its day. One that was missed is not held against anybody. */
function doneSection(ground: PlanPaperGround, facts: HandoutFacts): HandoutSection {
  const done = ground.paper.past
    .filter(({ outcome }) => outcome === "done")
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.number - other.number));
  const { visits } = planForHandout({
    ...ground.printed,
    visits: done.map(({ on, ...visit }) => ({ ...visit, dueOn: on })),
  });
  const rows = visits
    .filter(({ treatment }) => treatment === null || !facts.barred.has(treatment))
    .map((visit) => [
      { text: longDateWithWeekday(visit.dueOn, facts.catalogue), parent: `visit:${visit.id}` },
      { text: visitLabel(visit, facts), parent: `visit:${visit.id}` },
    ]);
  const columns = [fillPhrase(facts.catalogue, "dateColumn"), fillPhrase(facts.catalogue, "visitColumn")];
  return ownSection("done", "card.done", facts, rows.length === 0 ? [] : [{ kind: "table", columns, rows }]);
}

function comingSection(facts: HandoutFacts): HandoutSection {
  const { blocks } = datesSection(facts);
  const none: HandoutBlock = {
    kind: "paragraph",
    sentences: [{ ...label("card.none", facts), text: `${label("card.none", facts).text}.` }],
  };
  return ownSection("dates", "card.coming", facts, blocks.length === 0 ? [none] : blocks);
}

/**
 * Composes the card that a patient brings to each visit: what is done in visits, which have been, which are to come, what
 * to tell us, and when to call. Plain words alone: settings stay in the record.
 */
export function composeSessionCard(
  catalogues: Catalogues,
  ground: PlanPaperGround,
  choices: PlanHandoutChoices,
  made: { readonly on: HandoutDate; readonly demonstration: boolean },
): ComposedPaper {
  const input = inputOf(ground, choices, made);
  const { catalogue, fallback } = chosenCatalogue(catalogues, choices.language);
  const { facts, warnings } = gatherFacts(catalogue, input);
  const call = callSection(facts, warnings);
  return frameDocument(catalogues, catalogue, input, {
    paper: "session-card",
    title: label("card.title", facts).text,
    lead: ownSentences("card.title", facts),
    warnings: [...fallback, ...warnings, ...warnOfPassedVisits(ground.printed.visits, made.on)],
    sections: [
      treatmentsSection(facts),
      doneSection(ground, facts),
      comingSection(facts),
      ownSection("tell", "card.tell", facts, ownBlocks("card.tell", facts)),
      noteSection(facts),
      call,
    ],
  });
}
