import type { Finding } from "../model/clinical-case.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { isKnown, type Optional } from "../model/presence.ts";
import type { ScaleAnswers, ScaleId } from "../scales/scale.ts";
import { begunScales } from "./begun-scales.ts";
import type { PullSection } from "./pull-sections.ts";

type Decision = "accepted" | "changed" | "added" | "rejected";

/** What keeps a consultation from being signed. */
export type SigningGap =
  /** Something taken over from another visit or a template that nobody has confirmed for today. */
  | { readonly kind: "not-confirmed"; readonly section: PullSection }
  | { readonly kind: "no-finding" }
  /** A finding, by its index, without colour and surface. */
  | { readonly kind: "not-described"; readonly finding: number }
  | { readonly kind: "no-impression" }
  | {
      readonly kind: "no-reason";
      readonly diagnosis: string;
      readonly decision: Exclude<Decision, "accepted">;
    }
  /** A same-day or two-week alert about which the impression says nothing. */
  | { readonly kind: "unanswered-alert"; readonly cause: string };

/** What is worth a look before signing, and does not keep from it. */
export type SigningDoubt =
  /** The path of a fact that no one asked and that a treatment of the likely plan waits for. */
  | { readonly kind: "not-asked"; readonly path: string }
  | { readonly kind: "part-of-scale"; readonly scale: ScaleId; readonly missing: readonly string[] }
  | { readonly kind: "not-recognised"; readonly name: string }
  /** The draft is of an earlier day. */
  | { readonly kind: "earlier-day"; readonly on: string };

/** The clinician's own conclusion, as far as signing looks at it. */
export type Impression = {
  readonly diagnoses: readonly {
    readonly diagnosis: string;
    readonly decision: Decision;
    readonly reason?: Optional<string>;
  }[];
  readonly words?: Optional<string>;
};

const isDescribed = (finding: Finding): boolean => isKnown(finding.colour) || isKnown(finding.surface);

/**
 * What is missing before a consultation can be signed: somewhere a mark was seen and described, the clinician said
 * what it is, what was taken over from another visit was confirmed for today, and every departure from what the rules
 * find likely has its reason. Facts that nobody asked are no gap: they stay on record as not asked.
 *
 * @param suggestionsShown whether what the rules find likely was on the screen
 * @returns in the order of the page; empty when it can be signed
 */
export function signingGaps(
  visit: {
    readonly findings: readonly Finding[];
    readonly impression: Impression;
    /** What was taken over from an earlier visit or a template, and what of it nobody has confirmed for today. */
    readonly pulled?: Optional<
      readonly { readonly section: PullSection; readonly open: readonly string[] }[]
    >;
  },
  evaluation: Evaluation,
  suggestionsShown = true,
): SigningGap[] {
  const gaps: SigningGap[] = [];
  const { diagnoses, words } = visit.impression;
  const unconfirmed = visit.pulled?.flatMap(({ section, open }) => (open.length > 0 ? [section] : [])) ?? [];
  for (const section of new Set(unconfirmed)) {
    gaps.push({ kind: "not-confirmed", section });
  }
  const concluded = diagnoses.filter(({ decision }) => decision !== "rejected");
  if (visit.findings.length === 0 && !isKnown(words)) gaps.push({ kind: "no-finding" });
  visit.findings.forEach((finding, index) => {
    if (!isDescribed(finding)) gaps.push({ kind: "not-described", finding: index });
  });
  if (concluded.length === 0 && !isKnown(words)) gaps.push({ kind: "no-impression" });
  const likely = evaluation.differential.filter(({ likelihood }) => likelihood === "likely");
  for (const { diagnosis, decision, reason } of diagnoses) {
    if (decision === "accepted" || isKnown(reason)) continue;
    // Who was shown no suggestion departs from none by adding a conclusion of their own.
    if (decision === "added" && !suggestionsShown) continue;
    if (decision === "added" && likely.some((outcome) => outcome.diagnosis === diagnosis)) continue;
    gaps.push({ kind: "no-reason", diagnosis, decision });
  }
  const urgent = evaluation.lookAgain.filter(
    ({ urgency }) => urgency === "same-day" || urgency === "two-week",
  );
  for (const cause of new Set(urgent.map((alert) => alert.cause))) {
    if (!diagnoses.some(({ diagnosis }) => diagnosis === cause))
      gaps.push({ kind: "unanswered-alert", cause });
  }
  return gaps;
}

/**
 * What is worth a look before signing: questions that a treatment of the likely plan waits for, scales begun and not
 * finished, names that no list knows, and a draft of an earlier day.
 *
 * @param visit.on the day the visit is dated, `YYYY-MM-DD` @param today the clinic's date
 */
export function signingDoubts(
  visit: {
    readonly on: string;
    readonly scores: Readonly<Partial<Record<ScaleId, ScaleAnswers | null | undefined>>>;
  },
  evaluation: Evaluation,
  today: string,
): SigningDoubt[] {
  const planned = new Set(evaluation.plan.steps.map(({ treatment }) => treatment));
  const open = evaluation.safety
    .filter(({ treatment }) => planned.has(treatment))
    .flatMap(({ stillToAsk }) => stillToAsk);
  return [
    ...(visit.on < today ? [{ kind: "earlier-day", on: visit.on } as const] : []),
    ...[...new Set(open)].map((path) => ({ kind: "not-asked", path }) as const),
    ...begunScales(visit.scores).map(
      ({ scale, missing }) => ({ kind: "part-of-scale", scale, missing }) as const,
    ),
    ...[...new Set(evaluation.unrecognised)].map((name) => ({ kind: "not-recognised", name }) as const),
  ];
}
