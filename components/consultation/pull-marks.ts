import type { PullSection } from "#lib/clinical/visit/pull-sections.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { Pulled, PulledFrom } from "#lib/schemas/consultation-pulled.ts";

/** What one item of a pull holds in a draft; undefined where it is gone. */
function valueAt(draft: ConsultationDraft, section: PullSection, item: string): unknown {
  if (section === "findings") return draft.findings.find(({ id }) => id === item);
  if (section === "notes") return draft.notes;
  const listed =
    section === "impression" && draft.impression.diagnoses.find(({ diagnosis }) => diagnosis === item);
  return listed || new Map<string, unknown>(Object.entries(draft[section])).get(item);
}

/** Keeps of each pull only the items that `stays` says; the same draft where that is all of them. */
export function keepOpen(
  draft: ConsultationDraft,
  stays: (pull: Pulled, item: string) => boolean,
): ConsultationDraft {
  const { pulled = [] } = draft;
  const kept = pulled.map((pull) => {
    const open = pull.open.filter((item) => stays(pull, item));
    return open.length === pull.open.length ? pull : { ...pull, open };
  });
  return kept.every((pull, index) => pull === pulled[index]) ? draft : { ...draft, pulled: kept };
}

/** Whether an item is as it was. On which findings a conclusion rests is no part of it: they move with the list. */
function isAsBefore(section: PullSection, before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (section !== "impression" || !isFields(before) || !isFields(after)) return false;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  keys.delete("findings");
  return [...keys].every((key) => before[key] === after[key]);
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What was taken over and then changed by hand is the person's own: it needs no further confirming. */
export function settlePulled(before: ConsultationDraft, after: ConsultationDraft): ConsultationDraft {
  // A pull, its undoing and its confirming say themselves what is open.
  if (before.pulled !== after.pulled) return after;
  return keepOpen(after, ({ section }, item) =>
    isAsBefore(section, valueAt(before, section, item), valueAt(after, section, item)),
  );
}

/** One tap: what a section took over is today's too. */
export const confirmPulled = (draft: ConsultationDraft, section: PullSection): ConsultationDraft =>
  keepOpen(draft, (pull) => pull.section !== section);

/** Where a pull came from, short: a date, or the name of a template. */
export const sourceWords = (from: PulledFrom): string =>
  from.kind === "visit" ? formatClinicalDate(from.on) : `template “${from.name}”`;

/**
 * Where a fact came from that is not confirmed for today; null where it is the person's own.
 *
 * @param fact its path on the page: `history.course`, `patient.monk`, `findings.` and an id, `scores.` and a scale
 */
export function markOf(pulled: readonly Pulled[], fact: string): string | null {
  const dot = fact.indexOf(".");
  const [base, item] = [fact.slice(0, dot), fact.slice(dot + 1)];
  const section = base !== "patient" ? base : item === "declines" ? "history" : "skin";
  const pull = pulled.find((one) => one.section === section && one.open.includes(item));
  return pull ? `From ${sourceWords(pull.from)}, to be confirmed` : null;
}
