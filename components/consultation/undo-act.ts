import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { Conclusion } from "./impression.ts";

type PulledList = NonNullable<ConsultationDraft["pulled"]>;

/** One act in the impression: what it was, in words, which diagnoses it was about, and how things stood before it. */
export type Act = {
  readonly said: string;
  readonly diagnoses: readonly string[];
  readonly before: readonly Conclusion[];
  readonly pulled: PulledList;
  readonly ground: string;
};

/**
 * What an act can only be undone upon: the findings in their order, to which conclusions point, and what was pulled. A
 * change within a finding, or a confirming, leaves it the same.
 */
export const groundOf = (findings: readonly { readonly id: string }[], pulled: PulledList): string =>
  JSON.stringify([findings.map(({ id }) => id), pulled.map(({ section, from }) => [section, from.id])]);

/** The list with a conclusion put after the nearest one that stood before it; first where none of those is left. */
function inItsPlace(
  list: readonly Conclusion[],
  one: Conclusion,
  earlier: readonly Conclusion[],
): readonly Conclusion[] {
  const stood = new Set<string>(earlier.map(({ diagnosis }) => diagnosis));
  return list.toSpliced(list.findLastIndex(({ diagnosis }) => stood.has(diagnosis)) + 1, 0, one);
}

/**
 * Takes one act back: the diagnoses it was about stand again as and where they stood. Everything concluded since stays.
 * What was pulled and not yet confirmed before the act waits to be confirmed again.
 */
export function undoAct(draft: ConsultationDraft, { diagnoses, before, pulled }: Act): ConsultationDraft {
  const now = draft.impression.diagnoses;
  const returned = new Set<string>();
  let list: readonly Conclusion[] = now.filter(({ diagnosis }) => !diagnoses.includes(diagnosis));
  for (const [index, then] of before.entries()) {
    if (!diagnoses.includes(then.diagnosis)) continue;
    // One that was only moved keeps what was typed into it since.
    const moved = now.find((one) => one.diagnosis === then.diagnosis && one.decision === then.decision);
    if (!moved) returned.add(then.diagnosis);
    list = inItsPlace(list, moved ?? then, before.slice(0, index));
  }
  const reopened = draft.pulled?.map((pull) => {
    const then = pulled.find(
      ({ section, from }) => section === "impression" && section === pull.section && from.id === pull.from.id,
    );
    const open = then?.open.filter((item) => returned.has(item) && !pull.open.includes(item)) ?? [];
    return open.length > 0 ? { ...pull, open: [...pull.open, ...open] } : pull;
  });
  const isReopened = reopened?.some((pull, index) => pull !== draft.pulled?.[index]) ?? false;
  return {
    ...draft,
    impression: { ...draft.impression, diagnoses: [...list] },
    ...(reopened && isReopened ? { pulled: reopened } : {}),
  };
}
