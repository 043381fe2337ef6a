import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type {
  RecordBlock,
  RecordDocument,
  RecordIdentity,
  RecordLine,
  RecordSection,
} from "#lib/clinical/visit/record-document.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { SuggestionState } from "#lib/schemas/suggestions.ts";
import { answeredSections } from "./compose-answers.ts";
import { draftInWords } from "./draft-words.ts";
import { findingStatements } from "./finding-statements.ts";
import { findingPlace } from "./finding-words.ts";
import { recordMap } from "./record-map.ts";

/** The facts of the chart that signing froze, by name, and whether they were ever asked for. */
export type FrozenFacts = {
  readonly allergiesAskedOn: string | null;
  readonly conditionsScreenedOn: string | null;
  readonly medicationsScreenedOn: string | null;
  readonly allergies: readonly { readonly name: string }[];
  readonly conditions: readonly { readonly name: string; readonly status: string }[];
  readonly medications: readonly { readonly name: string; readonly status: string }[];
};

/** What a record is told from: the frozen row, with names and instants in words. */
export type FrozenVisit = {
  readonly clinicName: string;
  readonly identity: RecordIdentity;
  readonly on: string;
  readonly begunOn: string | null;
  /** When and by whom it was signed. */
  readonly signed: string;
  readonly digest: string;
  readonly draft: ConsultationDraft;
  readonly evaluation: Evaluation;
  readonly facts: FrozenFacts;
  /** Whether suggestions were shown to whoever signed; null where that was not noted yet, nor any code. */
  readonly suggestions: SuggestionState | null;
  /** The codes of each conclusion as signing froze them, in words, by its term. */
  readonly codes: Readonly<Record<string, string>>;
  readonly addenda: readonly { readonly reason: string; readonly written: string; readonly body: string }[];
};

const HIDDEN_WORDS = {
  "hidden-by-clinic": "Hidden from the person who signed, by the clinic",
  "hidden-by-person": "Hidden from the person who signed, by their own choice",
} as const;

const NOTHING: RecordBlock = { kind: "paragraph", text: "Nothing recorded." };
const lines = (items: readonly RecordLine[]): RecordBlock[] =>
  items.length === 0 ? [] : [{ kind: "lines", items }];
const orNothing = (blocks: readonly RecordBlock[]): readonly RecordBlock[] =>
  blocks.length === 0 ? [NOTHING] : blocks;
const paragraphs = (text: string): RecordBlock[] =>
  text
    .split("\n")
    .filter((part) => part.trim() !== "")
    .map((part) => ({ kind: "paragraph", text: part }));

function findingsBlocks(draft: ConsultationDraft, said: readonly RecordLine[]): RecordBlock[] {
  const pictures = recordMap(draft);
  const table: RecordBlock = {
    kind: "table",
    columns: ["No.", "Place", "What was seen"],
    widths: [1, 5, 14],
    rows: draft.findings.map((finding, index) => [
      String(index + 1),
      findingPlace(finding),
      findingStatements(finding).join(", ") || "not described",
    ]),
  };
  return [
    ...(draft.findings.length > 0 ? [table] : []),
    ...(pictures.length > 0 ? [{ kind: "pictures", items: pictures } as const] : []),
    // What is said beside the findings themselves; those are in the table.
    ...lines(said.slice(draft.findings.length)),
  ];
}

function recordedSections({ draft, suggestions, codes }: FrozenVisit): RecordSection[] {
  return draftInWords(draft, suggestions === null ? null : codes).map(({ title, lines: said }) => {
    const heading = title;
    switch (title) {
      case "Findings":
        return { heading, blocks: orNothing(findingsBlocks(draft, said)) };
      case "Notes": {
        const rest = said.filter(({ label }) => label !== "Notes");
        return { heading, blocks: orNothing([...paragraphs(draft.notes ?? ""), ...lines(rest)]) };
      }
      default:
        return { heading, blocks: orNothing(lines(said)) };
    }
  });
}

function named(
  label: string,
  list: readonly { readonly name: string; readonly status?: string }[],
  askedOn: string | null,
): RecordLine {
  const names = list.map(({ name, status }) => (status === undefined ? name : `${name} (${status})`));
  const asked = askedOn === null ? null : `asked on ${formatClinicalDate(askedOn)}`;
  if (names.length === 0) return { label, value: asked === null ? "Not asked" : `None, ${asked}` };
  return { label, value: `${names.join(", ")}; ${asked ?? "nothing else asked"}` };
}

const chartSection = (facts: FrozenFacts): RecordSection => ({
  heading: "Chart on that day",
  blocks: lines([
    named("Allergies", facts.allergies, facts.allergiesAskedOn),
    named("Conditions", facts.conditions, facts.conditionsScreenedOn),
    named("Medicines", facts.medications, facts.medicationsScreenedOn),
  ]),
});

/** A signed consultation in words, of what signing froze and what was added since; nothing is evaluated again. */
export function composeRecord(visit: FrozenVisit): RecordDocument {
  const { clinicName, identity, on, begunOn, signed, digest, evaluation, facts, addenda } = visit;
  const { version, rulesHash } = evaluation.engine;
  return {
    title: `Consultation of ${formatClinicalDate(on)}`,
    clinicName,
    identity,
    on,
    lead: [
      { label: "Signed", value: signed },
      ...(begunOn === null ? [] : [{ label: "Begun as the visit of", value: formatClinicalDate(begunOn) }]),
      { label: "Rules", value: `version ${version}, ${rulesHash}` },
      ...(visit.suggestions === null || visit.suggestions === "shown"
        ? []
        : [{ label: "Suggestions", value: HIDDEN_WORDS[visit.suggestions] }]),
      { label: "Record", value: `sha256:${digest}` },
    ],
    recorded: [...recordedSections(visit), chartSection(facts)],
    answered: answeredSections(evaluation),
    addenda: {
      heading: "Addenda",
      blocks:
        addenda.length === 0
          ? [{ kind: "paragraph", text: "Nothing was added." }]
          : addenda.flatMap(({ reason, written, body }) => [
              ...lines([{ label: reason, value: written }]),
              ...paragraphs(body),
            ]),
    },
  };
}
