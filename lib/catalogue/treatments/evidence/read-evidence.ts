import type { Basis } from "#lib/clinical/model/evidence.ts";
import { oneOf } from "../../one-of.ts";
import { MARKS } from "../treatment-table.ts";
import { TREATMENT_ENTRIES } from "../treatments.ts";
import {
  EVIDENCE_KINDS,
  GRADES,
  PARAMETERS,
  TOLD_KINDS,
  type EvidenceKind,
  type Indication,
  type Parameter,
  type ParameterSet,
  type SourcedText,
  type Study,
  type TreatmentEvidence,
} from "./treatment-evidence.ts";

/** A line of a record: its first word, what stands after it, and the whole for messages. */
type Line = { readonly word: string; readonly parts: readonly string[]; readonly whole: string };

const TREATMENTS = TREATMENT_ENTRIES.map(({ id }) => id);
const LINE_WORDS = ["indication", "study", ...TOLD_KINDS, "parameters", "none", "na"] as const;
const SOURCES = /^[RS]\d+[a-z]?(?:\+[RS]\d+[a-z]?)*$/u;

function groundOf(text = "", line: string): { readonly basis: Basis; readonly cite: readonly string[] } {
  if (text === "?") return { basis: "unverified", cite: [] };
  if (text === "!") return { basis: "design", cite: [] };
  if (!SOURCES.test(text)) throw new Error(`No source in the evidence: ${line}`);
  return { basis: "cited", cite: text.split("+") };
}

function wordsOf(text: string | undefined, line: string): string {
  if (text === undefined || text === "") throw new Error(`Nothing is said in the evidence: ${line}`);
  return text;
}

function readIndications({ parts: [marks = "", grade, sources, text], whole }: Line): Indication[] {
  return marks.split(",").map((short) => {
    const mark = Object.entries(MARKS).find(([name]) => name === short);
    if (mark === undefined) throw new Error(`Unknown mark in the evidence: ${whole}`);
    return {
      diagnosis: mark[1],
      grade: oneOf(GRADES, grade, whole),
      text: wordsOf(text, whole),
      ...groundOf(sources, whole),
    };
  });
}

function readStudy({ parts: [cite = "", people, outcome, design, result], whole }: Line): Study {
  if (groundOf(cite, whole).cite.length !== 1) throw new Error(`A study has one source: ${whole}`);
  return {
    cite,
    design: wordsOf(design, whole),
    people: people === "-" ? null : Number(people),
    result: wordsOf(result, whole),
    outcome: oneOf(["for", "against", "mixed"], outcome, whole),
  };
}

function readParameters({ parts: [sources, use, values = ""], whole }: Line): ParameterSet {
  const pairs: [Parameter, string][] = [];
  for (const piece of values.split("; ")) {
    const [name, value] = piece.split("=");
    const last = pairs.at(-1);
    // A value may hold a semicolon of its own: a piece without a name goes on with the value before it.
    if (value === undefined && last !== undefined) last[1] = `${last[1]}; ${piece}`;
    else pairs.push([oneOf(PARAMETERS, name, whole), wordsOf(value, whole)]);
  }
  return { use: wordsOf(use, whole), values: Object.fromEntries(pairs), ...groundOf(sources, whole) };
}

function readTold({ parts: [sources, text], whole }: Line): SourcedText {
  return { text: wordsOf(text, whole), ...groundOf(sources, whole) };
}

function readLine(whole: string): Line {
  const [word, ...parts] = whole.split(" | ");
  return { word: oneOf(LINE_WORDS, word, whole), parts, whole };
}

function readRecord(text: string): TreatmentEvidence {
  const [id, ...rest] = text.trim().split("\n");
  const lines = rest.filter((line) => line !== "").map(readLine);
  const under = (word: string): readonly Line[] => lines.filter((line) => line.word === word);
  const kinds = (word: string): EvidenceKind[] =>
    under(word).flatMap(({ parts: [kindsNamed = ""], whole }) =>
      kindsNamed.split(" ").map((kind) => oneOf(EVIDENCE_KINDS, kind, whole)),
    );
  const told = (kind: string): SourcedText[] => under(kind).map(readTold);
  return {
    treatment: oneOf(TREATMENTS, id, text),
    indications: under("indication").flatMap(readIndications),
    studies: under("study").map(readStudy),
    parameters: under("parameters").map(readParameters),
    told: {
      phototypes: told("phototypes"),
      onset: told("onset"),
      response: told("response"),
      downtime: told("downtime"),
      harms: told("harms"),
      aftercare: told("aftercare"),
      offLabel: told("offLabel"),
      monitoring: told("monitoring"),
      notes: told("notes"),
    },
    notFound: kinds("none"),
    notApplicable: kinds("na"),
  };
}

/**
 * Reads records of evidence. A record begins with `@` and the treatment; a line is a kind and its parts, set apart by
 * ` | `:
 *
 *     indication | marks | grade | sources | text          study | source | people | outcome | design | result
 *     parameters | sources | use | name=value; name=value    phototypes, onset, harms … | sources | text
 *     none | kind kind … (looked for, not found)            na | kind kind … (does not apply)
 *
 * Sources are keys joined by `+`; `?` stands for general knowledge and `!` for a proposal of this product.
 * @throws for an unknown treatment, mark, kind or setting, and for a statement without sources and without `?` or `!`
 */
export function readEvidence(text: string): readonly TreatmentEvidence[] {
  return text
    .split("@")
    .filter((record) => record.trim() !== "")
    .map(readRecord);
}
