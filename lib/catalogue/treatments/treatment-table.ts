import type {
  CitedDose,
  Modality,
  Regimen,
  ScarShape,
  TreatmentEntry,
} from "#lib/clinical/model/catalogue-treatment.ts";
import type { NumberRange } from "#lib/clinical/model/evaluation.ts";
import type { EvidenceGrade } from "#lib/clinical/model/evidence.ts";
import type { Declinable, Diagnosis, StepRole, Treatment } from "#lib/clinical/model/vocabulary.ts";
import { keptApartFrom } from "./keep-apart.ts";

/** Short names of the diagnoses in the tables of this folder. */
export const MARKS = {
  PIE: "post-inflammatory-erythema",
  PIH: "post-inflammatory-hyperpigmentation",
  ICE: "atrophic-scar-ice-pick",
  BOX: "atrophic-scar-boxcar",
  ROLL: "atrophic-scar-rolling",
  EARLY: "atrophic-scar-early",
  HTS: "hypertrophic-scar",
  KEL: "keloid",
  PAP: "papular-scar",
  HYPO: "post-inflammatory-hypopigmentation",
} as const satisfies Record<string, Diagnosis>;

/** How a treatment is written down here: what is left out is empty. */
export type WrittenTreatment = {
  readonly id: Treatment;
  readonly name: string;
  readonly plain: string;
  readonly modality: Modality;
  readonly aka?: string;
  readonly declinedBy?: readonly Declinable[];
  readonly procedure?: false;
  readonly sessions?: readonly [number, number];
  readonly weeks?: readonly [number, number];
  readonly substances?: readonly string[];
  /**
   * One a line: mark (`ALL` for every mark not named before), skin types, role, rank, evidence, sources joined by `+`,
   * and perhaps the shape of the scar it is for and `beside:treatment,…`.
   */
  readonly regimens?: string;
  readonly doses?: readonly CitedDose[];
  /** One a line: mark, sources joined by `+` (or `-`), reason. */
  readonly notFor?: string;
  readonly counsel?: readonly string[];
  readonly cite?: readonly string[];
};

const NO_PROCEDURE: readonly Modality[] = ["topical", "systemic", "advice", "pathway", "led"];

function linesOf(text: string | undefined): string[] {
  return (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function markOf(short: string | undefined): Diagnosis {
  const mark = Object.entries(MARKS).find(([name]) => name === short);
  if (mark === undefined) throw new Error(`Unknown mark in a treatment table: ${short ?? ""}.`);
  return mark[1];
}

function sourcesOf(text: string | undefined): string[] {
  return text === undefined || text === "-" ? [] : text.split("+");
}

function readRegimen(line: string): Regimen[] {
  const [mark, phototypes, role, rank, evidence, sources, ...limits] = line.split(/\s+/u);
  const beside = limits.find((limit) => limit.startsWith("beside:"));
  const shape = limits.find((limit) => limit !== beside);
  return (mark === "ALL" ? Object.values(MARKS) : [markOf(mark)]).map((diagnosis) => ({
    diagnosis,
    phototypes: phototypes as Regimen["phototypes"],
    role: role as StepRole,
    rank: Number(rank),
    evidence: evidence as EvidenceGrade,
    cite: sourcesOf(sources),
    ...(shape === undefined ? {} : { shape: shape as ScarShape }),
    ...(beside === undefined ? {} : { beside: beside.slice("beside:".length).split(",") as Treatment[] }),
  }));
}

/** A line for all marks gives way to a line for one of them. */
function readRegimens(text: string | undefined): Regimen[] {
  const named = linesOf(text)
    .filter((line) => !line.startsWith("ALL"))
    .flatMap(readRegimen);
  const all = linesOf(text)
    .filter((line) => line.startsWith("ALL"))
    .flatMap(readRegimen);
  return [...named, ...all.filter((one) => !named.some((other) => other.diagnosis === one.diagnosis))];
}

function readNotFor(line: string): TreatmentEntry["notFor"][number] {
  const [mark, sources, ...words] = line.split(" ");
  return { diagnosis: markOf(mark), cite: sourcesOf(sources), text: words.join(" ") };
}

function range(pair: readonly [number, number] | undefined): NumberRange | null {
  return pair === undefined ? null : { min: pair[0], max: pair[1] };
}

/** Fills in what a written treatment leaves out. */
export function readTreatment(written: WrittenTreatment): TreatmentEntry {
  return {
    id: written.id,
    name: written.name,
    plainName: written.plain,
    alsoKnownAs: (written.aka ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    modality: written.modality,
    procedure: written.procedure ?? !NO_PROCEDURE.includes(written.modality),
    declinedBy: written.declinedBy ?? [],
    sessions: range(written.sessions),
    intervalWeeks: range(written.weeks),
    substances: written.substances ?? [],
    regimens: readRegimens(written.regimens),
    doses: written.doses ?? [],
    notFor: linesOf(written.notFor).map(readNotFor),
    keepApart: keptApartFrom(written.id),
    counsel: written.counsel ?? [],
    cite: written.cite ?? [],
  };
}
