import type { IsoDate } from "../model/clinical-case.ts";
import { addMonths } from "../scheduling/calendar-day.ts";

/** A mark is watched for a scar once it has been red for longer than this (S0, R59). */
const SCAR_WATCH_MONTHS = 3;

/** A mark that was found again from visit to visit. */
export type WatchedMark = {
  readonly id: string;
  /** Where it is, in words. */
  readonly place: string;
  /** Whether it was red when it was last looked at. */
  readonly red: boolean;
  /** The first visit at which it was seen, or the day since when it is known to be there. */
  readonly since: IsoDate;
  readonly lastSeen: IsoDate;
  /** Whether it has a dip or a bump now that it had not at first; null where nobody felt for it. */
  readonly gainedTexture: boolean | null;
};

/** A mark under watch, and how pressing it is. */
export type ScarWatch = { readonly mark: WatchedMark; readonly level: "changed" | "watch" };

/**
 * The marks that have been red for more than three months: four in five new scars of the one mapped cohort came from red
 * or brown marks (R59). A new dip or bump is `changed` however old the mark is, since it changes the diagnosis.
 *
 * @returns the changed ones first, then by age
 */
export function scarWatch(marks: readonly WatchedMark[]): ScarWatch[] {
  const watched = marks.flatMap((mark): ScarWatch[] => {
    if (mark.gainedTexture === true) return [{ mark, level: "changed" }];
    const outlasted = mark.red && mark.lastSeen > addMonths(mark.since, SCAR_WATCH_MONTHS);
    return outlasted ? [{ mark, level: "watch" }] : [];
  });
  const rank = ({ level, mark }: ScarWatch): string => `${level === "changed" ? "0" : "1"} ${mark.since}`;
  return watched.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
