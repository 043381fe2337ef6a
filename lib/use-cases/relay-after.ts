import "server-only";
import type { RelaidVisit } from "#lib/clinical/scheduling/relay-input.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { datedWords } from "#lib/format/dated-words.ts";
import { relayPlan, writeRelay } from "./relay-plan.ts";

/** How far the visits after one that took place may go, the least disturbing first. */
const REACHES = [
  { moveBooked: false, longer: false },
  { moveBooked: false, longer: true },
  { moveBooked: true, longer: true },
] as const;

/** What became of the rest of a course. */
export type RelaidAfter = {
  /** The visits whose day moved. */
  readonly moved: readonly RelaidVisit[];
  /** Why no dates keep every rule, so that the course stays as it is for people to see to; null where they do. */
  readonly unlaid: string | null;
};

/**
 * Lays the rest of a course again after a visit took place, from the day on which it really did. What is booked moves,
 * and an interval grows beyond its longest, only where there are no dates otherwise.
 */
export async function relayAfter(tx: ClinicTransaction, session: TreatmentSessionRow): Promise<RelaidAfter> {
  let unlaid: string | null = null;
  for (const reach of REACHES) {
    const relaid = await relayPlan(tx, session.planId, { move: null, follows: session.lineId, ...reach });
    const [conflict] = relaid.shown.conflicts;
    if (conflict !== undefined) {
      unlaid = datedWords([conflict.text, ...conflict.rules.map(({ text }) => text)].join(" "));
      continue;
    }
    if (relaid.changes.length > 0) {
      await writeRelay(tx, { id: session.planId, patientId: session.patientId }, relaid, () => ({
        cause: "follows",
      }));
    }
    return { moved: relaid.changes.filter(({ was, dueOn }) => was !== dueOn), unlaid: null };
  }
  return { moved: [], unlaid };
}
