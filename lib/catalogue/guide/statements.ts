import type { TreatmentEntry } from "#lib/clinical/model/catalogue-treatment.ts";
import type { Passage } from "#lib/clinical/handout/passage.ts";
import type { Basis } from "#lib/clinical/model/evidence.ts";
import { CONDITIONS } from "../conditions/conditions.ts";
import { DIFFERENTIAL_LABELS } from "../differential-rules/differential-labels.ts";
import { differentialRules } from "../differential-rules/differential-rules.ts";
import { DRUGS } from "../drugs/drugs.ts";
import { lookAgainRules } from "../look-again-rules/look-again-rules.ts";
import { ENGLISH_PASSAGES } from "../passages/english.ts";
import { prognosisRules } from "../prognosis-rules/prognosis-rules.ts";
import { SEED_CORRECTIONS } from "../references/seed-corrections.ts";
import { SEED_STATEMENTS } from "../references/seed-statements.ts";
import type { PageOf, Statement, StatementKind } from "../references/statement.ts";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { SCALES } from "../scales/scales.ts";
import { SKIN_TONE_MEASURES } from "../scales/skin-tone-measures.ts";
import { TREATMENT_EVIDENCE } from "../treatments/evidence/evidence.ts";
import type { TreatmentEvidence } from "../treatments/evidence/treatment-evidence.ts";
import { TREATMENT_ENTRIES } from "../treatments/treatments.ts";
import { CAUSE_WORDS, diagnosisWords } from "../words/diagnoses.ts";
import { treatmentWords } from "../words/treatments.ts";
import { ENGINE_STEPS } from "./engine-steps.ts";
import type { GuideText } from "./guide-record.ts";
import { keyWords } from "./guide-words.ts";
import { POLICY_QUESTIONS } from "./policy-sides.ts";

type Sourced = { readonly cite: readonly string[] };

/** A statement whose catalogue entry has sources or none, and no mark: without sources it is general knowledge. */
function stated(kind: StatementKind, at: PageOf, text: string, { cite }: Sourced): Statement {
  return { kind, at, text, cite, basis: cite.length === 0 ? "unverified" : "cited" };
}

function ofEvidence(evidence: TreatmentEvidence): readonly Statement[] {
  const at = { shelf: "treatments", id: evidence.treatment };
  const told = (text: string, { basis, cite }: Sourced & { readonly basis: Basis }): Statement => ({
    kind: "evidence",
    at,
    text,
    basis,
    cite,
  });
  return [
    ...evidence.indications.map((one) =>
      told(`${diagnosisWords(one.diagnosis)}, grade ${one.grade}: ${one.text}`, one),
    ),
    ...evidence.studies.map((one) =>
      told(`${one.design}: ${one.result}`, { basis: "cited", cite: [one.cite] }),
    ),
    ...evidence.parameters.map((one) => told(`${one.use}: ${Object.values(one.values).join(", ")}`, one)),
    ...Object.values(evidence.told)
      .flat()
      .map((one) => told(one.text, one)),
  ];
}

function ofTreatment(entry: TreatmentEntry): readonly Statement[] {
  const at = { shelf: "treatments", id: entry.id };
  return [
    ...entry.regimens.map((one) =>
      stated("regimen", at, `For ${diagnosisWords(one.diagnosis).toLowerCase()}, grade ${one.evidence}`, one),
    ),
    ...entry.doses.map((one) => stated("dose", at, one.text, one)),
    ...entry.notFor.map((one) => stated("not-for", at, one.text, one)),
    ...entry.keepApart.map((one): Statement => ({
      kind: "keep-apart",
      at,
      text: one.text,
      basis: one.basis,
      cite: one.cite,
    })),
    ...entry.counsel.map((text) => stated("counsel", at, text, entry)),
  ];
}

function ofSafety(): readonly Statement[] {
  return SAFETY_RULES.flatMap((rule) =>
    rule.cells.map((cell): Statement => ({
      kind: "safety",
      at: { shelf: "rules", id: cell.id },
      text: `${treatmentWords(cell.treatment)}: ${cell.text}`,
      basis: cell.basis,
      cite: cell.cite,
    })),
  );
}

function ofRules(): readonly Statement[] {
  const at = (id: string) => ({ shelf: "rules", id });
  return [
    ...differentialRules.map((rule): Statement => ({
      kind: "differential",
      at: at(rule.id),
      text: DIFFERENTIAL_LABELS[rule.id] ?? "",
      basis: rule.basis,
      cite: rule.cite,
    })),
    ...lookAgainRules.map((rule): Statement => ({
      kind: "look-again",
      at: at(rule.id),
      text: CAUSE_WORDS[rule.cause],
      basis: rule.basis,
      cite: rule.cite,
    })),
    ...prognosisRules.map((rule) =>
      stated("prognosis", at(rule.id), rule.kind === "class" ? rule.statement : rule.text, rule),
    ),
    ...ENGINE_STEPS.map(({ id, text, basis, cite }): Statement => ({
      kind: "engine",
      at: at(id),
      text,
      basis,
      cite,
    })),
  ];
}

function ofScales(): readonly Statement[] {
  const scale = (id: string, text: string, basis: Basis, cite: readonly string[]): Statement => ({
    kind: "scale",
    at: { shelf: "scales", id },
    text,
    basis,
    cite,
  });
  return [
    ...SCALES.flatMap(({ id, name, certainty, cite }) => [
      scale(id, name, "cited", cite),
      ...(certainty === "cited" ? [] : [scale(id, `${name}: its single steps`, "unverified", [])]),
    ]),
    ...SKIN_TONE_MEASURES.flatMap(({ id, name, bands, cite }) => [
      scale(id, name, "cited", cite),
      ...bands
        .filter((band) => !band.cited)
        .map(({ from, label }) => scale(id, `${name}: ${from} is ${label}`, "unverified", [])),
    ]),
  ];
}

/** The words of a policy's side, and the sources that stand among them as links. */
function ofPolicies(): readonly Statement[] {
  const plain = (text: GuideText): string =>
    typeof text === "string"
      ? text
      : text.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
  const keys = (text: GuideText): readonly string[] =>
    typeof text === "string"
      ? []
      : text.flatMap((piece) => (typeof piece !== "string" && piece.shelf === "sources" ? [piece.id] : []));
  return POLICY_QUESTIONS.flatMap(({ sides }) =>
    sides.flatMap(({ says }) =>
      says.map((text): Statement => {
        const cite = keys(text);
        const basis = cite.length === 0 ? "design" : "cited";
        return { kind: "policy", at: null, text: plain(text), basis, cite };
      }),
    ),
  );
}

/** The page of the treatment that a passage tells of; text on marks and visits has none. */
function pageOfPassage({ parent }: Passage): PageOf | null {
  return TREATMENT_ENTRIES.some(({ id }) => id === parent.id) ? { shelf: "treatments", id: parent.id } : null;
}

function ofPassages(): readonly Statement[] {
  return ENGLISH_PASSAGES.passages.flatMap((passage) => {
    const cite = passage.sources.filter((key) => key !== "UNVERIFIED");
    const at = pageOfPassage(passage);
    const one = (basis: Basis, keys: readonly string[]): Statement => ({
      kind: "passage",
      at,
      text: passage.title === "" ? passage.id : `${passage.title} (${passage.id})`,
      basis,
      cite: keys,
    });
    const general = passage.sources.includes("UNVERIFIED") ? [one("unverified", [])] : [];
    return cite.length === 0 && general.length > 0 ? general : [one("cited", cite), ...general];
  });
}

function ofSeed(): readonly Statement[] {
  return [
    ...SEED_STATEMENTS.map(({ id, text }): Statement => ({
      kind: "seed",
      at: { shelf: "sources", id: "S0" },
      text: `${id}: ${text}`,
      basis: "cited",
      cite: ["S0"],
    })),
    ...SEED_CORRECTIONS.map(({ number, literature, cite }): Statement => ({
      kind: "correction",
      at: { shelf: "sources", id: "S0" },
      text: `Correction ${String(number)}: ${literature}`,
      basis: "cited",
      cite,
    })),
  ];
}

/** Names by which conditions and medicines are recognised rest on general knowledge. */
function ofNames(): readonly Statement[] {
  const named = (shelf: "conditions" | "drugs", id: string): Statement => ({
    kind: "name",
    at: { shelf, id },
    text: keyWords(id),
    basis: "unverified",
    cite: [],
  });
  return [
    ...CONDITIONS.map(({ id }) => named("conditions", id)),
    ...DRUGS.map(({ id }) => named("drugs", id)),
  ];
}

/** Everything the product says, with what it rests on: what the pages of the sources and the tests read. */
export const STATEMENTS: readonly Statement[] = [
  ...TREATMENT_EVIDENCE.flatMap(ofEvidence),
  ...TREATMENT_ENTRIES.flatMap(ofTreatment),
  ...ofSafety(),
  ...ofRules(),
  ...ofPolicies(),
  ...ofScales(),
  ...ofPassages(),
  ...ofSeed(),
  ...ofNames(),
];
