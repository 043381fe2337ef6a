import { parseAsArrayOf, parseAsBoolean, parseAsStringLiteral } from "nuqs/server";
import { tableParsers } from "../data-table/table-url-state.ts";
import { PLAN_STATES } from "./plan-words.ts";

/** Search, order, page and hidden columns of the plans in their address; anything else there counts as not said. */
export const planTableParsers = tableParsers({
  sortable: ["patient", "progress", "nextDue", "state"],
  hideable: ["diagnosis", "plan", "progress", "nextDue", "overdue", "state"],
  defaultSort: { column: "nextDue", descending: false },
});

/** The filters and the view of the plans in their address. */
export const planFilterParsers = {
  state: parseAsArrayOf(parseAsStringLiteral(PLAN_STATES)).withDefault([]),
  overdue: parseAsBoolean.withDefault(false),
  view: parseAsStringLiteral(["table", "board"]).withDefault("table"),
};

/** Everything that the address of the plans may say. */
export const planListParsers = { ...planTableParsers, ...planFilterParsers };
