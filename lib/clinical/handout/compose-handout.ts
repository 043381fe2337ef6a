import { againSection, callSection, extraSection, homeSection, noteSection } from "./care-sections.ts";
import { chosenCatalogue, frameDocument, type Catalogues, type ComposedPaper } from "./document-frame.ts";
import { fillPhrase } from "./fill-phrase.ts";
import type { HandoutSection } from "./handout-document.ts";
import { gatherFacts } from "./handout-facts.ts";
import type { HandoutInput, OptionalSection } from "./handout-input.ts";
import { DEFAULT_SECTIONS } from "./handout-sections.ts";
import { sectionOrder, type MovableSection } from "./section-order.ts";
import {
  aboutSection,
  afterSection,
  beforeSection,
  datesSection,
  planSection,
} from "./treatment-sections.ts";

/**
 * Composes the handout of one accepted plan. Pure: the same input and catalogue give the same document.
 *
 * Only what applies is printed: no text on a treatment that the plan does not hold, that is blocked, or that is barred
 * in pregnancy for a patient who is pregnant or trying for a baby. Each sentence names its parent.
 *
 * @param catalogues patient text by language; English must be there. A language without text falls back to English
 *   with a warning; so does a passage that is not translated, and the document says so.
 * @param input plan, patient, clinic and choices; dates are `YYYY-MM-DD`, and a date that is not one throws
 * @returns the document, and what the clinician must look at before printing
 */
export function composeHandout(catalogues: Catalogues, input: HandoutInput): ComposedPaper {
  const { choices } = input;
  const { catalogue, fallback } = chosenCatalogue(catalogues, choices.language);
  const { facts, warnings } = gatherFacts(catalogue, input);
  warnings.push(...fallback);
  const optional: readonly [OptionalSection, HandoutSection][] = [
    ["about", aboutSection(facts, warnings)],
    ["plan", planSection(facts, warnings)],
    ["dates", datesSection(facts)],
    ["before", beforeSection(facts)],
    ["after", afterSection(facts)],
    ["home", homeSection(facts, warnings)],
    ["prevention", extraSection("prevention", "prevention", facts)],
    ["myths", extraSection("myths", "myth", facts)],
    ["questions", extraSection("questions", "faq", facts)],
  ];
  const movable = new Map<MovableSection, HandoutSection>([
    ...optional.filter(([id]) => choices.sections[id] ?? DEFAULT_SECTIONS[id]),
    ["note", noteSection(facts)],
  ]);
  const sections = [
    ...sectionOrder(choices.order).flatMap((id) => movable.get(id) ?? []),
    againSection(facts),
    callSection(facts, warnings),
  ];
  return frameDocument(catalogues, catalogue, input, {
    paper: "handout",
    title: fillPhrase(catalogue, "title"),
    lead: [{ text: fillPhrase(catalogue, "lead", { clinic: input.clinic.name }), parent: "phrase:lead" }],
    sections,
    warnings,
  });
}
