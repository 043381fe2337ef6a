import {
  readShorthand,
  type ReadFinding,
  type ShorthandReading,
} from "#lib/clinical/shorthand/read-shorthand.ts";
import { writeShorthand } from "#lib/clinical/shorthand/write-shorthand.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";

/** The most findings a draft may hold. */
export const MOST_FINDINGS = 200;

/** What taking the line over did to the draft, so that it can be undone. */
export type LineAct = {
  /** The line as it stood, and the finding it was for. */
  readonly line: string;
  readonly replaced: DraftFinding | null;
  /** The findings that it made, the one in place of `replaced` first. */
  readonly made: readonly DraftFinding[];
  /** How long the marks have been there: what the history said before, and what the line says. */
  readonly months: { readonly before: number | null | undefined; readonly after: number } | null;
};

/** What a finding keeps when its shorthand is written anew: its words, its pins, and what shorthand cannot say. */
function keptOf(finding: DraftFinding): DraftFinding {
  const { unsaid } = writeShorthand(finding);
  const kept = ["id", "words", "pins", ...unsaid];
  return {
    ...Object.fromEntries(Object.entries(finding).filter(([key]) => kept.includes(key))),
    id: finding.id,
  };
}

/** The finding of one part of the line, as the draft keeps it: a single colour becomes a list of one. */
function toDraftFinding({ finding }: ReadFinding, kept: DraftFinding): DraftFinding {
  const { colour, ...rest } = finding;
  const listed = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...(value as unknown[])] : value,
    ]),
  );
  const colours = typeof colour === "string" ? [colour] : colour;
  return { ...kept, ...listed, ...(colours ? { colour: [...colours] } : {}) };
}

/**
 * What taking over the line will do: its first part replaces the finding it was filled from, all others are added.
 * @param replaced the finding that the line was filled from; null where it was typed anew
 * @param monthsBefore how long the marks have been there, as the history says it
 */
export function planAct(
  line: string,
  reading: ShorthandReading,
  replaced: DraftFinding | null,
  monthsBefore: number | null | undefined,
): LineAct {
  const made = reading.parts.map((part, at) =>
    toDraftFinding(part, at === 0 && replaced ? keptOf(replaced) : { id: crypto.randomUUID() }),
  );
  const { markDurationMonths: after } = reading;
  const months = after === null ? null : { before: monthsBefore, after };
  return { line, replaced, made, months };
}

/** Empties the line; the finding it was filled from stays as it was. */
export const leaveLine = (draft: ConsultationDraft): ConsultationDraft => ({
  ...draft,
  shorthand: undefined,
  shorthandFor: undefined,
});

/** Takes the line over into the findings, and empties it. */
export function doAct(draft: ConsultationDraft, { replaced, made, months }: LineAct): ConsultationDraft {
  const [first, ...others] = made;
  const inPlace = replaced !== null && draft.findings.some(({ id }) => id === replaced.id);
  const findings = inPlace
    ? [...draft.findings.map((finding) => (finding.id === first?.id ? first : finding)), ...others]
    : [...draft.findings, ...made];
  const history = months ? { ...draft.history, markDurationMonths: months.after } : draft.history;
  return { ...leaveLine(draft), findings, history };
}

/** True while what the line made stands as it made it, so that taking it back loses nothing typed since. */
export function canUndo(findings: readonly DraftFinding[], { made }: LineAct): boolean {
  return made.every((finding) => findings.includes(finding));
}

/** Puts back the line and what it replaced. */
export function undoAct(
  draft: ConsultationDraft,
  { line, replaced, made, months }: LineAct,
): ConsultationDraft {
  const findings = draft.findings.flatMap((finding) => {
    if (!made.some(({ id }) => id === finding.id)) return [finding];
    return finding.id === replaced?.id ? [replaced] : [];
  });
  const untouched = months !== null && draft.history.markDurationMonths === months.after;
  return {
    ...draft,
    findings,
    history: untouched ? { ...draft.history, markDurationMonths: months.before } : draft.history,
    shorthand: line,
    ...(replaced ? { shorthandFor: replaced.id } : {}),
  };
}

/** Fills the line with a finding, to be written anew. A line that holds something else stays as it is. */
export function editInLine(draft: ConsultationDraft, id: string): ConsultationDraft {
  const finding = draft.findings.find((one) => one.id === id);
  const free = draft.shorthand === undefined || draft.shorthandFor !== undefined;
  if (!finding || !free) return draft;
  return { ...draft, shorthand: writeShorthand(finding).text, shorthandFor: id };
}

/** Takes over the line as it stands, where every word of it is understood. */
export function addLine(draft: ConsultationDraft): ConsultationDraft {
  const { shorthand = "", shorthandFor, findings } = draft;
  const reading = readShorthand(shorthand);
  if (!reading.understood || findings.length + reading.parts.length > MOST_FINDINGS) return draft;
  const replaced = findings.find(({ id }) => id === shorthandFor) ?? null;
  return doAct(draft, planAct(shorthand, reading, replaced, draft.history.markDurationMonths));
}
