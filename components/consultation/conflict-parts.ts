import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { draftDifferences } from "./draft-words.ts";
import type { DraftDifference } from "./section-differences.ts";
import { saysTheSame } from "./kept-text.ts";

/** Which of two texts a part is taken from. */
export type Whose = "mine" | "theirs";

/** `pulled` goes with the parts it speaks of. */
type DraftKey = Exclude<keyof ConsultationDraft, "schemaVersion" | "pulled">;

/** The parts of a draft that can be taken from either text, in the order of the page. */
export const DRAFT_PARTS: readonly { readonly title: string; readonly keys: readonly DraftKey[] }[] = [
  { title: "History", keys: ["history"] },
  { title: "Skin", keys: ["skin", "safety"] },
  { title: "Findings", keys: ["findings", "gonePins"] },
  { title: "Scores", keys: ["scores"] },
  { title: "Impression", keys: ["impression"] },
  { title: "Notes", keys: ["notes", "shorthand", "shorthandFor", "template"] },
];

/** A part that two texts tell differently; without lines where what differs has no words, such as a place on the map. */
export type PartInConflict = { readonly title: string; readonly lines: readonly DraftDifference[] };

/** The parts in which two texts differ, and what each of them says there. */
export function partsInConflict(mine: ConsultationDraft, theirs: ConsultationDraft): PartInConflict[] {
  const differences = draftDifferences(mine, theirs);
  return DRAFT_PARTS.flatMap(({ title, keys }) => {
    const lines = differences.filter(({ section }) => section === title);
    const same = lines.length === 0 && keys.every((key) => saysTheSame(mine[key], theirs[key]));
    return same ? [] : [{ title, lines }];
  });
}

/** What the parts taken from one text had taken over from earlier visits and templates, with what is still unconfirmed. */
const pulledOf = (draft: ConsultationDraft, isTaken: (title: string) => boolean) =>
  (draft.pulled ?? []).filter(({ section }) =>
    DRAFT_PARTS.some(({ title, keys }) => isTaken(title) && keys.some((key) => key === section)),
  );

const take = (keys: readonly DraftKey[], from: ConsultationDraft): Partial<ConsultationDraft> =>
  Object.fromEntries(keys.map((key) => [key, from[key]]));

/**
 * One draft of parts of two. What a diagnosis rests on is found again among the findings that were taken; a finding that
 * was not taken is left out of it.
 *
 * @param chosen whose each part is, by its title; mine where it says nothing
 */
export function combineDrafts(
  mine: ConsultationDraft,
  theirs: ConsultationDraft,
  chosen: Readonly<Record<string, Whose>>,
): ConsultationDraft {
  const whose = (title: string) => (chosen[title] === "theirs" ? theirs : mine);
  const parts = DRAFT_PARTS.map(({ title, keys }) => take(keys, whose(title)));
  const taken: ConsultationDraft = parts.reduce<ConsultationDraft>(
    (draft, part) => ({ ...draft, ...part }),
    mine,
  );
  const places = new Map(taken.findings.map(({ id }, index) => [id, index]));
  const source = whose("Impression");
  const diagnoses = source.impression.diagnoses.map((diagnosis) => ({
    ...diagnosis,
    findings: diagnosis.findings.flatMap((index) => {
      const id = source.findings[index]?.id;
      const place = id === undefined ? undefined : places.get(id);
      return place === undefined ? [] : [place];
    }),
  }));
  const pulled = [
    ...pulledOf(mine, (title) => whose(title) === mine),
    ...pulledOf(theirs, (title) => whose(title) === theirs),
  ];
  const impression = { ...source.impression, diagnoses };
  return { ...taken, impression, pulled: pulled.length > 0 ? pulled : undefined };
}
