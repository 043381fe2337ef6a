import type { GuideEntry } from "./guide-record.ts";
import type { SignOffState } from "./sign-off-state.ts";

/** What a shelf can be narrowed to, as the address says it. */
export const WORKLISTS = ["to-sign-off", "changed", "review-due", "signed-off", "general-knowledge"] as const;
export type Worklist = (typeof WORKLISTS)[number];

/** A line of a shelf, and how its page stands in the clinic. */
export type StandingEntry = GuideEntry & { readonly signOff: SignOffState };

const BELONGS: Readonly<Record<Worklist, (entry: StandingEntry) => boolean>> = {
  "to-sign-off": ({ signOff }) => signOff.kind === "never" || signOff.kind === "withdrawn",
  changed: ({ signOff }) => signOff.kind === "changed",
  "review-due": ({ signOff }) => signOff.kind === "review-due",
  "signed-off": ({ signOff }) => signOff.kind === "signed-off",
  "general-knowledge": ({ marks }) => marks.some(({ tone }) => tone === "doubt"),
};

/** The lines of a shelf that a worklist holds, in the shelf's order. */
export const worklistOf = (list: Worklist, entries: readonly StandingEntry[]): readonly StandingEntry[] =>
  entries.filter(BELONGS[list]);

/** How many lines each worklist holds. */
export function worklistCounts(entries: readonly StandingEntry[]): Readonly<Record<Worklist, number>> {
  const count = (list: Worklist) => worklistOf(list, entries).length;
  return {
    "to-sign-off": count("to-sign-off"),
    changed: count("changed"),
    "review-due": count("review-due"),
    "signed-off": count("signed-off"),
    "general-knowledge": count("general-knowledge"),
  };
}

/** Whether a dermatologist has something to do about a page: everything but what is signed off and in time. */
export const isOpen = ({ signOff }: StandingEntry): boolean => signOff.kind !== "signed-off";
