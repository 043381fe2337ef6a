/** One recorded fact in words. */
export type DraftLine = { readonly label: string; readonly value: string };
/** What one section of a page holds, in words; only what was recorded. */
export type DraftSection = { readonly title: string; readonly lines: readonly DraftLine[] };

/** A fact that two texts tell differently; null where one of them says nothing. */
export type DraftDifference = {
  readonly section: string;
  readonly label: string;
  readonly mine: string | null;
  readonly theirs: string | null;
};

/** Where two texts of the same sections differ, in the order of the page. */
export function sectionDifferences(
  mine: readonly DraftSection[],
  theirs: readonly DraftSection[],
): DraftDifference[] {
  return mine.flatMap(({ title, lines }, index) => {
    const ours = new Map(lines.map(({ label, value }) => [label, value]));
    const others = new Map((theirs[index]?.lines ?? []).map(({ label, value }) => [label, value]));
    return [...new Set([...ours.keys(), ...others.keys()])].flatMap((label) => {
      const one = ours.get(label) ?? null;
      const two = others.get(label) ?? null;
      return one === two ? [] : [{ section: title, label, mine: one, theirs: two }];
    });
  });
}
