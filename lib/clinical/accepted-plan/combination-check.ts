import type { PlanInteraction } from "../model/evaluation.ts";
import type { Treatment } from "../model/vocabulary.ts";
import { DAYS_BETWEEN_SKIN_INJURIES } from "../scheduling/course.ts";
import { areasOverlap, type TreatedArea } from "../scheduling/treated-area.ts";
import { injuresSkin, mayBeOnPart, type CourseTreatment } from "./course-of-plan.ts";
import type { OwnStep } from "./own-step.ts";

/** Pairs of which a row of the gaps table says that they are not taken or used together at all, in any order. */
const NEVER: readonly (readonly [Treatment, Treatment])[] = [
  ["oral-isotretinoin", "oral-tetracycline"],
  ["oral-isotretinoin", "topical-retinoid"],
  ["oral-isotretinoin", "triple-combination-cream"],
];

/** Whether two treatments are never part of one plan. */
export const neverTogether = (one: string, other: string): boolean =>
  NEVER.some((pair) => pair.includes(one as Treatment) && pair.includes(other as Treatment) && one !== other);

/** What has to be known about two steps of one plan. */
export type Combination = {
  readonly first: string;
  readonly second: string;
  /** `apart`: days between them. `elsewhere`: on different parts of the skin, so that no days are kept. */
  readonly kind: "never" | "apart" | "elsewhere";
  readonly gapDays: number;
  readonly text: string;
  /** Rule of the guide; null for the distance that is kept from what injures the skin, and from an own step. */
  readonly rule: string | null;
  readonly cite: readonly string[];
};

/** What was ticked, and where it is done. */
export type CombinedChoice = {
  readonly treatments: readonly Treatment[];
  readonly areas?: Readonly<Partial<Record<Treatment, TreatedArea>>> | undefined;
  readonly ownSteps?: readonly OwnStep[] | undefined;
};

type Member = {
  readonly id: string;
  readonly injures: boolean;
  readonly unknown: boolean;
  readonly area: TreatedArea | null;
};

function membersOf(choice: CombinedChoice, treatments: readonly CourseTreatment[]): Member[] {
  return [
    ...choice.treatments.map((id): Member => {
      const entry = treatments.find((one) => one.id === id);
      return {
        id,
        injures: entry !== undefined && injuresSkin(entry),
        unknown: false,
        area: entry !== undefined && mayBeOnPart(entry.modality) ? (choice.areas?.[id] ?? null) : null,
      };
    }),
    ...(choice.ownSteps ?? [])
      .filter(({ place }) => place === "clinic")
      .map((step): Member => ({
        id: step.key,
        injures: step.injures !== "no",
        unknown: step.injures === "unknown",
        area: step.area,
      })),
  ];
}

function combinationOf(
  one: Member,
  other: Member,
  interactions: readonly PlanInteraction[],
): Combination | null {
  const found = interactions.find(
    ({ first, second }) =>
      (first === one.id && second === other.id) || (first === other.id && second === one.id),
  );
  const both = one.injures && other.injures;
  if (found === undefined && !both) return null;
  const pair = { first: one.id, second: other.id };
  const asked = found?.gapDays ?? 0;
  const gapDays = Math.max(asked, both ? DAYS_BETWEEN_SKIN_INJURIES : 0);
  const rule = { rule: found?.reason.rule ?? null, cite: found?.reason.cite ?? [] };
  if (neverTogether(one.id, other.id)) {
    return { ...pair, ...rule, kind: "never", gapDays, text: found?.reason.text ?? "" };
  }
  if (!areasOverlap(one.area, other.area)) {
    return {
      ...pair,
      ...rule,
      kind: "elsewhere",
      gapDays: 0,
      text: "On different parts of the skin: no days are kept.",
    };
  }
  const unknown = one.unknown || other.unknown;
  const text =
    found?.reason.text ??
    (unknown
      ? "It is not known whether the own step injures the skin, so it is taken to: 14 days apart (design default)."
      : "Two treatments that injure or heat the skin are at least 14 days apart (design default).");
  return { ...pair, ...rule, kind: "apart", gapDays, text };
}

/**
 * What has to be known about the chosen steps together, each pair once: what is never done in one plan first, then the
 * longest distances.
 *
 * @param interactions of everything on offer @param treatments what the calendar knows of them
 */
export function combinationsOf(
  choice: CombinedChoice,
  interactions: readonly PlanInteraction[],
  treatments: readonly CourseTreatment[],
): Combination[] {
  const members = membersOf(choice, treatments);
  const order = { never: 0, apart: 1, elsewhere: 2 } as const;
  return members
    .flatMap((one, at) =>
      members.slice(at + 1).flatMap((other) => combinationOf(one, other, interactions) ?? []),
    )
    .toSorted((one, other) => order[one.kind] - order[other.kind] || other.gapDays - one.gapDays);
}
