import type { CaseHistory, IsoDate } from "../model/clinical-case.ts";
import { isKnown } from "../model/presence.ts";
import { monthsBetween } from "./compose-case.ts";

/** Something that was done here on a day, which the visit's own list of earlier procedures need not hold. */
export type DoneHere = { readonly treatment: string; readonly on: IsoDate };

/**
 * The history of a visit on a later day: earlier procedures have grown older, and what was done here since is among them.
 * Where nobody asked about earlier procedures it stays unasked, so that the question stays open.
 *
 * @param visitOn the day of the visit @param on the day asked about; what was done after it does not count
 */
export function historyOnDay(
  history: CaseHistory,
  {
    visitOn,
    on,
    done = [],
  }: { readonly visitOn: IsoDate; readonly on: IsoDate; readonly done?: readonly DoneHere[] },
): CaseHistory {
  const { previousProcedures } = history;
  if (!isKnown(previousProcedures)) return history;
  const passed = visitOn > on ? 0 : monthsBetween(visitOn, on);
  return {
    ...history,
    previousProcedures: [
      ...previousProcedures.map((procedure) =>
        isKnown(procedure.monthsAgo) ? { ...procedure, monthsAgo: procedure.monthsAgo + passed } : procedure,
      ),
      ...done
        .filter((one) => one.on <= on)
        .map(({ treatment, on: doneOn }) => ({ treatment, monthsAgo: monthsBetween(doneOn, on) })),
    ],
  };
}
