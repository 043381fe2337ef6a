import {
  PARAMETERS,
  TOLD_KINDS,
  type EvidenceKind,
  type Parameter,
  type ParameterSet,
  type SourcedText,
  type ToldKind,
  type TreatmentEvidence,
} from "../treatments/evidence/treatment-evidence.ts";
import { diagnosisWords } from "../words/diagnoses.ts";
import type { GuideSection, GuideText } from "./guide-record.ts";
import { groundWords, sourcedStatement, sources } from "./guide-words.ts";

const OUTCOMES = { for: "For", against: "Against", mixed: "Mixed" } as const;

const TOLD_TITLES: Readonly<Record<ToldKind, string>> = {
  phototypes: "Skin types",
  onset: "When an effect is seen",
  response: "Expected response",
  downtime: "Downtime",
  harms: "Harms",
  aftercare: "Before and after care",
  offLabel: "Licence and label",
  monitoring: "What to watch",
  notes: "Also known",
};

/** What is said where nothing was found; never more than that. */
const NOT_FOUND: Readonly<Record<EvidenceKind, string>> = {
  indications: "No grade: no source read supports it for a post-acne mark.",
  studies: "No study of post-acne marks was found for it.",
  parameters: "No published setting was found.",
  phototypes: "Nothing on skin types was found.",
  onset: "Nothing was found that tells when an effect is seen.",
  response: "No measured response in marks was found.",
  downtime: "No downtime was found in the sources read.",
  harms: "None is recorded here. That does not mean that there is none.",
  aftercare: "Nothing of its own was found.",
  offLabel: "No licence or clearance was found in the sources read; the clinic checks its own product.",
  monitoring: "Nothing of its own was found.",
};
const NOT_APPLICABLE = "Does not apply to it.";

const PARAMETER_WORDS: Readonly<Record<Parameter, string>> = {
  wavelength: "Wavelength",
  filter: "Filter",
  spot: "Spot",
  pulse: "Pulse",
  fluence: "Fluence",
  density: "Density",
  passes: "Passes",
  cooling: "Cooling",
  endpoint: "End-point",
  depth: "Depth",
  strength: "Strength",
  ph: "pH",
  contact: "Contact",
  neutralise: "Neutralise",
  priming: "Preparation",
  dose: "Dose",
  frequency: "How often",
  duration: "How long",
  sessions: "Sessions",
  interval: "Interval",
};

const emptyWords = (evidence: TreatmentEvidence, kind: EvidenceKind): string =>
  evidence.notApplicable.includes(kind) ? NOT_APPLICABLE : NOT_FOUND[kind];

function indications(evidence: TreatmentEvidence): GuideSection {
  return {
    title: "Grade by mark",
    empty: emptyWords(evidence, "indications"),
    table: {
      columns: ["Mark", "Grade", "Why", "Sources"],
      rows: evidence.indications.map((one) => [
        diagnosisWords(one.diagnosis),
        one.grade,
        one.text,
        groundWords(one.basis, one.cite),
      ]),
    },
  };
}

function studies(evidence: TreatmentEvidence): GuideSection {
  return {
    title: "Studies",
    note: "In most cases the abstract was read, not the paper; the page of each source tells which.",
    empty: emptyWords(evidence, "studies"),
    table: {
      columns: ["Study", "People", "Result", "Speaks", "Source"],
      rows: evidence.studies.map((study) => [
        study.design,
        study.people === null ? "Not told" : String(study.people),
        study.result,
        OUTCOMES[study.outcome],
        sources([study.cite]),
      ]),
    },
  };
}

/** May a setting be copied? A published one is compared with the clinic's device; any other is no default. */
const standing = (set: ParameterSet): GuideText =>
  set.basis === "cited"
    ? groundWords(set.basis, set.cite)
    : [...[groundWords(set.basis, set.cite)].flat(), ". Must not be used as a default setting"];

function parameters(evidence: TreatmentEvidence): GuideSection {
  const used = PARAMETERS.filter((name) =>
    evidence.parameters.some(({ values }) => values[name] !== undefined),
  );
  return {
    title: "Published settings",
    note: "As printed by the source named. The instructions of the clinic's own device or product and the operator's judgement come first.",
    empty: emptyWords(evidence, "parameters"),
    table: {
      columns: ["For", ...used.map((name) => PARAMETER_WORDS[name]), "Standing"],
      rows: evidence.parameters.map((set) => [
        set.use,
        ...used.map((name) => set.values[name] ?? "–"),
        standing(set),
      ]),
    },
  };
}

function told(evidence: TreatmentEvidence, kind: ToldKind): GuideSection {
  const list = evidence.told[kind].map((one: SourcedText) => sourcedStatement(one));
  return kind === "notes"
    ? { title: TOLD_TITLES.notes, list }
    : { title: TOLD_TITLES[kind], empty: emptyWords(evidence, kind), list };
}

/** The evidence on a treatment as sections of its page: what is known, and openly what is not. */
export function evidenceSections(evidence: TreatmentEvidence): readonly GuideSection[] {
  return [
    indications(evidence),
    studies(evidence),
    parameters(evidence),
    ...TOLD_KINDS.map((kind) => told(evidence, kind)),
  ];
}
