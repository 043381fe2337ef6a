import type { SafetyReason } from "../model/evaluation.ts";
import type { StepRole, Treatment } from "../model/vocabulary.ts";
import { candidatesFor, isFlatColour, isInOffice, mayBePressed, type Candidate } from "./candidate.ts";
import type { PlanContext } from "./plan-context.ts";

/** A candidate that made it into the plan, with its role there. */
export type Chosen = { readonly candidate: Candidate; readonly role: StepRole };
export type Refused = { readonly treatment: Treatment; readonly because: readonly SafetyReason[] };
export type Choice = { readonly chosen: readonly Chosen[]; readonly refused: readonly Refused[] };

/** How many of each kind a plan offers for one diagnosis, so that it stays a plan and not a list. */
const LIMITS = { actives: 2, alternatives: 2, secondColour: 1 } as const;

function refusedFor(candidate: Candidate): Refused {
  return { treatment: candidate.entry.id, because: candidate.refusal ?? candidate.safety.because };
}

/** In pregnancy a procedure is at most an alternative to waiting, even one that is thought safe (R103). */
function isForPregnancy(candidate: Candidate): boolean {
  return candidate.safety.because.some((item) => item.rule.startsWith("SF-pregnancy-"));
}

function office(open: readonly Candidate[], isSecondColour: boolean): Chosen[] {
  const offered = open
    .filter(isInOffice)
    .toSorted(
      (one, other) => Number(other.regimen.role === "first-line") - Number(one.regimen.role === "first-line"),
    );
  const limit = isSecondColour ? LIMITS.secondColour : 1 + LIMITS.alternatives;
  return offered.slice(0, limit).map((candidate, position) => {
    const leads = candidate.regimen.role === "first-line" && !isSecondColour && !isForPregnancy(candidate);
    const first = position === 0 && leads;
    return { candidate, role: first ? "first-line" : "alternative" };
  });
}

function beside(open: readonly Candidate[], chosen: readonly Chosen[]): Chosen[] {
  const planned = new Set(chosen.map((item) => item.candidate.entry.id));
  const fitting = open.filter((candidate) => {
    const partners = candidate.regimen.beside;
    return (
      candidate.regimen.role === "adjunct" &&
      (partners === undefined || partners.some((one) => planned.has(one)))
    );
  });
  return fitting.slice(0, 1).map((candidate) => ({ candidate, role: "adjunct" }));
}

/** Everyday care and creams: the lead-in, a moisturiser, and no more active creams than skin will bear at once. */
function home(open: readonly Candidate[]): Chosen[] {
  const leadIn = open.filter((candidate) => candidate.regimen.role === "lead-in");
  const care = open.filter((candidate) => candidate.regimen.role === "home-care");
  const moisturiser = care.filter((candidate) => candidate.entry.id === "moisturiser");
  const actives = care.filter((candidate) => candidate.entry.id !== "moisturiser").slice(0, LIMITS.actives);
  return [...leadIn, ...actives, ...moisturiser].map((candidate) => ({
    candidate,
    role: candidate.regimen.role,
  }));
}

function chooseFor(candidates: readonly Candidate[], isSecondColour: boolean): Choice {
  const open = candidates.filter((candidate) => candidate.refusal === null);
  const mild = open.filter((candidate) => candidate.safety.verdict !== "override");
  const pressed = mild.some(isInOffice)
    ? []
    : open.filter((one) => one.safety.verdict === "override" && mayBePressed(one));
  const offered = [...mild, ...pressed];
  const inOffice = office(offered, isSecondColour);
  const chosen = [...home(offered), ...inOffice];
  const all = [...chosen, ...beside(offered, chosen)];
  const refused = candidates.filter(
    (candidate) => candidate.refusal !== null || !offered.includes(candidate),
  );
  return { chosen: all, refused: refused.map(refusedFor) };
}

/**
 * Chooses, for each diagnosis of the plan, what is offered and what is not.
 *
 * Where red and brown are both likely, the one with the higher score leads in the clinic and the other gets one later
 * alternative: the two colours are never treated with devices at the same time.
 */
export function chooseCandidates(context: PlanContext): Choice {
  const colours = context.targets.filter((target) => isFlatColour(target.diagnosis));
  const second = colours.length > 1 ? colours.slice(1) : [];
  const choices = context.targets.map((target) =>
    chooseFor(
      candidatesFor(target, context),
      second.some((other) => other.diagnosis === target.diagnosis),
    ),
  );
  return {
    chosen: choices.flatMap((choice) => choice.chosen),
    refused: choices.flatMap((choice) => choice.refused),
  };
}
