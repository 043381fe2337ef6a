import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/clinical-case.ts";
import { isKnown, type Optional } from "../model/presence.ts";
import type { PullSection } from "./pull-sections.ts";

/** What keeps a consultation from being signed, and where on the page to mend it. */
export type SigningGap = {
  /** Section of the consultation page: the anchor that the list links to. */
  readonly section: PullSection | "differential";
  readonly text: string;
};

/** The clinician's own conclusion, as far as signing looks at it. */
export type Impression = {
  readonly diagnoses: readonly {
    readonly diagnosis: string;
    readonly decision: "accepted" | "changed" | "added" | "rejected";
    readonly reason?: Optional<string>;
  }[];
  readonly words?: Optional<string>;
};

const isDescribed = (finding: Finding): boolean => isKnown(finding.colour) || isKnown(finding.surface);

/**
 * What is missing before a consultation can be signed: somewhere a mark was seen and described, the clinician said
 * what it is, what was taken over from another visit was confirmed for today, and every departure from what the rules find likely has its reason. Facts that nobody asked are no gap:
 * they stay on record as not asked.
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
): SigningGap[] {
  const gaps: SigningGap[] = [];
  const { diagnoses, words } = visit.impression;
  const unconfirmed = visit.pulled?.flatMap(({ section, open }) => (open.length > 0 ? [section] : [])) ?? [];
  for (const section of new Set(unconfirmed)) {
    gaps.push({
      section,
      text: `Confirm as today’s what was taken over into ${section.charAt(0).toUpperCase()}${section.slice(1)}, or undo it.`,
    });
  }
  const concluded = diagnoses.filter(({ decision }) => decision !== "rejected");
  if (visit.findings.length === 0 && !isKnown(words)) {
    gaps.push({ section: "findings", text: "Record a finding, or write in the impression what was seen." });
  }
  visit.findings.forEach((finding, index) => {
    if (isDescribed(finding)) return;
    gaps.push({ section: "findings", text: `Finding ${String(index + 1)} has neither colour nor surface.` });
  });
  if (concluded.length === 0 && !isKnown(words)) {
    gaps.push({
      section: "impression",
      text: "Say what the marks are: accept a suggestion, or add your own.",
    });
  }
  const likely = evaluation.differential.filter(({ likelihood }) => likelihood === "likely");
  for (const { diagnosis, decision, reason } of diagnoses) {
    if (decision === "accepted" || isKnown(reason)) continue;
    if (decision === "added" && likely.some((outcome) => outcome.diagnosis === diagnosis)) continue;
    gaps.push({
      section: "impression",
      text: `Write why ${diagnosis.replaceAll("-", " ")} was ${decision}.`,
    });
  }
  const sameDay = evaluation.lookAgain.filter(
    ({ urgency }) => urgency === "same-day" || urgency === "two-week",
  );
  for (const { cause } of sameDay) {
    if (diagnoses.some(({ diagnosis }) => diagnosis === cause)) continue;
    gaps.push({
      section: "differential",
      text: `Answer the urgent alert “${cause.replaceAll("-", " ")}”: take it into the impression, or reject it with a reason.`,
    });
  }
  return gaps;
}
