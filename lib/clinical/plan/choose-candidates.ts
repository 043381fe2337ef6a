import type { SafetyReason } from "../model/evaluation.ts";
import type { Treatment } from "../model/vocabulary.ts";
import { acneCare, NOT_WITH_ISOTRETINOIN } from "./acne-care.ts";
import {
  candidatesFor,
  isFlatColour,
  isInOffice,
  mayBePressed,
  type Candidate,
  type Chosen,
  type Offer,
} from "./candidate.ts";
import { chooseCreams } from "./choose-creams.ts";
import { factorsBehind, type PlanContext } from "./plan-context.ts";

export type Refused = { readonly treatment: Treatment; readonly because: readonly SafetyReason[] };
export type Choice = { readonly chosen: readonly Chosen[]; readonly refused: readonly Refused[] };

/**
 * How much of the clinic a plan offers for one mark beside its first choice, so that it stays a plan and not a list: fewer
 * alternatives where the plan is for many marks, and not many of one kind. Design defaults.
 */
const ALTERNATIVES = 2;
const ALTERNATIVES_AMONG_MANY = 1;
const MANY_MARKS = 3;
const CHOICES_OF_ONE_KIND = 2;
/** The second colour has one choice, which comes later. A design default. */
const CHOICES_FOR_SECOND_COLOUR = 1;

function refusedFor(candidate: Candidate): Refused {
  return { treatment: candidate.entry.id, because: candidate.refusal ?? candidate.safety.because };
}

/** In pregnancy a procedure is at most an alternative to waiting, even one that is thought safe (R103). */
function isForPregnancy({ safety }: Candidate, context: PlanContext): boolean {
  return factorsBehind(safety.because, context).includes("pregnancy");
}

/** Not three of one kind: an alternative is worth naming where it works otherwise. */
function ofDifferentKinds(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate, index) => {
    const { modality } = candidate.entry;
    const before = candidates.slice(0, index).filter((other) => other.entry.modality === modality);
    return before.length < CHOICES_OF_ONE_KIND;
  });
}

function office(open: readonly Candidate[], isSecondColour: boolean, context: PlanContext): Chosen[] {
  const offered = open
    .filter(isInOffice)
    .toSorted(
      (one, other) => Number(other.regimen.role === "first-line") - Number(one.regimen.role === "first-line"),
    );
  const others = context.targets.length >= MANY_MARKS ? ALTERNATIVES_AMONG_MANY : ALTERNATIVES;
  const limit = isSecondColour ? CHOICES_FOR_SECOND_COLOUR : 1 + others;
  return ofDifferentKinds(offered)
    .slice(0, limit)
    .map((candidate, position) => {
      const leads =
        candidate.regimen.role === "first-line" && !isSecondColour && !isForPregnancy(candidate, context);
      const first = position === 0 && leads;
      return { candidate, role: first ? "first-line" : "alternative" };
    });
}

/** One treatment in the clinic that goes with those of the diagnosis, and one that keeps up what a first choice gained. */
function beside({ offered: open, inOffice }: Offer, context: PlanContext): Chosen[] {
  const planned = new Set(inOffice.map((item) => item.candidate.entry.id));
  const adjunct = open.find(
    ({ entry, regimen }) =>
      regimen.role === "adjunct" &&
      entry.procedure &&
      (regimen.beside === undefined || regimen.beside.some((one) => planned.has(one))),
  );
  const upkeep = inOffice.some((item) => item.role === "first-line")
    ? open.find(
        ({ entry, regimen }) =>
          regimen.role === "maintenance" &&
          !entry.notFor.some((rule) => context.targets.some((one) => one.diagnosis === rule.diagnosis)),
      )
    : undefined;
  return [adjunct, upkeep]
    .filter((candidate) => candidate !== undefined)
    .map((candidate) => ({ candidate, role: candidate.regimen.role }));
}

function offerFor(candidates: readonly Candidate[], isSecondColour: boolean, context: PlanContext): Offer {
  const open = candidates.filter((candidate) => candidate.refusal === null);
  const mild = open.filter((candidate) => candidate.safety.verdict !== "override");
  const pressed = mild.some(isInOffice)
    ? []
    : open.filter((one) => one.safety.verdict === "override" && mayBePressed(one, context));
  const offered = [...mild, ...pressed];
  return { offered, inOffice: office(offered, isSecondColour, context) };
}

/** Takes out what is never used together with the acne medicine of the plan. */
function withAcneMedicine(acne: readonly Chosen[], candidates: readonly Candidate[]): Candidate[] {
  if (!acne.some((item) => item.candidate.entry.id === "oral-isotretinoin")) return [...candidates];
  return candidates.map((candidate) =>
    candidate.refusal !== null || !NOT_WITH_ISOTRETINOIN.includes(candidate.entry.id)
      ? candidate
      : {
          ...candidate,
          refusal: [
            {
              rule: "PL-with-isotretinoin",
              text: "Never together with isotretinoin by mouth, which is planned for the acne.",
              cite: [],
              verdict: candidate.safety.verdict,
            },
          ],
        },
  );
}

/**
 * Chooses what is offered and what is not: the acne medicines first, then everyday care and creams for all marks
 * together, and for each diagnosis one first choice in the clinic with its alternatives.
 *
 * Where red and brown are both likely, the one with the higher score leads in the clinic and the other gets one later
 * alternative: the two colours are never treated with devices at the same time.
 */
export function chooseCandidates(context: PlanContext): Choice {
  const care = acneCare(context);
  const acne = care
    .filter(({ refusal }) => refusal === null)
    .map((candidate): Chosen => ({ candidate, role: candidate.regimen.role }));
  const secondColour = context.targets.filter((target) => isFlatColour(target.diagnosis))[1];
  const byTarget = context.targets.map((target) => withAcneMedicine(acne, candidatesFor(target, context)));
  const offers = byTarget.map((candidates, index) =>
    offerFor(candidates, context.targets[index] === secondColour, context),
  );
  const chosen = [
    ...acne,
    ...chooseCreams(offers, acne, context),
    ...offers.flatMap((offer) => [...offer.inOffice, ...beside(offer, context)]),
  ];
  const refused = byTarget.flatMap((candidates, index) =>
    candidates.filter(
      (candidate) => candidate.refusal !== null || offers[index]?.offered.includes(candidate) !== true,
    ),
  );
  return { chosen, refused: [...care.filter(({ refusal }) => refusal !== null), ...refused].map(refusedFor) };
}
