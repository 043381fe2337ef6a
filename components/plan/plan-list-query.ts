import type { inferParserType } from "nuqs/server";
import type { planListParsers } from "./plan-list-url.ts";

/** What the address of the plans says, read. */
export type PlanAddress = inferParserType<typeof planListParsers>;

/** Which courses an address asks for. */
export const filterOfAddress = (address: PlanAddress) => ({
  search: address.q,
  states: address.state,
  treatments: address.treatment,
  holdReasons: address.hold,
  overdue: address.overdue,
  toCall: address.uncalled,
  reviewDue: address.review,
  unbooked: address.unbooked,
  dueWithin: address.due,
  offCourse: address.off,
  among: null,
});

/** Which courses an address asks for, and in which order. */
export const listOfAddress = (address: PlanAddress) => ({
  ...filterOfAddress(address),
  sort: address.sort.column,
  descending: address.sort.descending,
});
