import type { Paper } from "../paper/paper.ts";
import { fillPhrase, isolated } from "./fill-phrase.ts";
import { longDate } from "./handout-date.ts";
import type { HandoutDocument, HandoutSection, HandoutSentence, HandoutWarning } from "./handout-document.ts";
import type { HandoutInput } from "./handout-input.ts";
import type { HandoutLanguage, PassageCatalogue } from "./passage.ts";
import { noticeOfText } from "./text-notice.ts";

/** Patient text by language; English must be there. */
export type Catalogues = Readonly<Partial<Record<HandoutLanguage, PassageCatalogue>>> & {
  readonly en: PassageCatalogue;
};

/** What was composed: the document, and what the clinician must look at before printing. */
export type ComposedPaper = {
  readonly document: HandoutDocument;
  readonly warnings: readonly HandoutWarning[];
};

/** The text of the language that was chosen, or English with a warning where none is written. */
export function chosenCatalogue(
  catalogues: Catalogues,
  language: HandoutLanguage,
): { readonly catalogue: PassageCatalogue; readonly fallback: readonly HandoutWarning[] } {
  const catalogue = catalogues[language] ?? catalogues.en;
  if (catalogue.language === language) return { catalogue, fallback: [] };
  return {
    catalogue,
    fallback: [
      {
        code: "language-fallback",
        subject: language,
        message: "No text is written in the chosen language. The handout is in English.",
      },
    ],
  };
}

/**
 * Puts a paper's sections into what every paper carries: who it is for on each page, the clinic, the day, the version,
 * and what the reader must know of the text itself. A section without a block is left out.
 */
export function frameDocument(
  catalogues: Catalogues,
  catalogue: PassageCatalogue,
  input: HandoutInput,
  parts: {
    readonly paper: Paper;
    readonly title: string;
    readonly lead: readonly HandoutSentence[];
    readonly sections: readonly HandoutSection[];
    readonly warnings: readonly HandoutWarning[];
  },
): ComposedPaper {
  const { choices, clinic, patient } = input;
  const sections = parts.sections.filter((composed) => composed.blocks.length > 0);
  const { notice, warnings } = noticeOfText(sections, catalogue, catalogues.en, input);
  const imprint = [
    fillPhrase(catalogue, "printed", { date: longDate(input.madeOn, catalogue) }),
    fillPhrase(catalogue, "version", { version: input.version, content: catalogue.version }),
  ].join(" · ");
  return {
    warnings: [...parts.warnings, ...warnings],
    document: {
      format: 1,
      paper: parts.paper,
      language: catalogue.language,
      direction: catalogue.direction,
      printSize: choices.printSize,
      paperSize: choices.paperSize ?? "a4",
      title: parts.title,
      lead: parts.lead,
      textNotice: notice,
      letterhead: clinic.letterhead ?? null,
      identity: {
        name: patient.name,
        born:
          patient.bornOn === null
            ? fillPhrase(catalogue, "bornUnknown")
            : fillPhrase(catalogue, "born", { date: longDate(patient.bornOn, catalogue) }),
        number:
          patient.number === null
            ? ""
            : `${fillPhrase(catalogue, patient.number.kind)} ${isolated(patient.number.value, catalogue)}`,
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
