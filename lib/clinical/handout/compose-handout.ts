import { againSection, callSection, extraSection, homeSection, noteSection } from "./care-sections.ts";
import { fillPhrase } from "./fill-phrase.ts";
import { longDate } from "./handout-date.ts";
import type { HandoutDocument, HandoutSection, HandoutWarning } from "./handout-document.ts";
import { gatherFacts } from "./handout-facts.ts";
import type { HandoutInput, OptionalSection } from "./handout-input.ts";
import { DEFAULT_SECTIONS } from "./handout-sections.ts";
import type { HandoutLanguage, PassageCatalogue } from "./passage.ts";
import { noticeOfText } from "./text-notice.ts";
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
export function composeHandout(
  catalogues: Readonly<Partial<Record<HandoutLanguage, PassageCatalogue>>> & {
    readonly en: PassageCatalogue;
  },
  input: HandoutInput,
): { document: HandoutDocument; warnings: readonly HandoutWarning[] } {
  const { choices, clinic, patient } = input;
  const catalogue = catalogues[choices.language] ?? catalogues.en;
  const { facts, warnings } = gatherFacts(catalogue, input);
  if (catalogue.language !== choices.language) {
    warnings.push({
      code: "language-fallback",
      subject: choices.language,
      message: "No text is written in the chosen language. The handout is in English.",
    });
  }
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
  ].filter((composed) => composed.blocks.length > 0);
  const { notice, warnings: ofText } = noticeOfText(sections, catalogue, catalogues.en, input);
  const imprint = [
    fillPhrase(catalogue, "printed", { date: longDate(input.madeOn, catalogue) }),
    fillPhrase(catalogue, "version", { version: input.version, content: catalogue.version }),
  ].join(" · ");
  return {
    warnings: [...warnings, ...ofText],
    document: {
      format: 1,
      language: catalogue.language,
      direction: catalogue.direction,
      printSize: choices.printSize,
      title: fillPhrase(catalogue, "title"),
      lead: [{ text: fillPhrase(catalogue, "lead", { clinic: clinic.name }), parent: "phrase:lead" }],
      textNotice: notice,
      identity: {
        name: patient.name,
        born:
          patient.bornOn === null
            ? fillPhrase(catalogue, "bornUnknown")
            : fillPhrase(catalogue, "born", { date: longDate(patient.bornOn, catalogue) }),
        number:
          patient.number === null
            ? ""
            : `${fillPhrase(catalogue, patient.number.kind)} ${patient.number.value}`,
      },
      clinicName: [clinic.name, ...clinic.addressLines].join(", "),
      demonstrationMark: input.demonstration ? fillPhrase(catalogue, "demonstration") : null,
      madeOn: input.madeOn,
      imprint,
      page: catalogue.phrases.page,
      contentVersion: catalogue.version,
      sections,
    },
  };
}
