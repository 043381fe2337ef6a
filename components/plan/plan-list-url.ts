import {
  createParser,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { HIDDEN_PLAN_COLUMNS, PLAN_COLUMN_IDS } from "#lib/format/plan-columns.ts";
import { tableParsers } from "../data-table/table-url-state.ts";
import { HOLD_REASON_WORDS, PLAN_STATES } from "./plan-words.ts";

/** Search, order, page and hidden columns of the plans in their address; anything else there counts as not said. */
export const planTableParsers = tableParsers({
  sortable: PLAN_COLUMN_IDS,
  hideable: PLAN_COLUMN_IDS.filter((id) => id !== "patient"),
  hidden: HIDDEN_PLAN_COLUMNS,
  defaultSort: { column: "nextDue", descending: false },
});

/** Within how many days a next visit may be asked for. */
export const DUE_WITHIN_DAYS = [0, 7, 14, 28] as const;

/** Cards in one column of the board at first, and how many come with each "more". */
export const CARDS_AT_ONCE = 40;
/** Beyond these the table is the better place. */
export const MOST_CARDS = 400;

/** A term of the catalogue by its shape; one that does not exist finds nothing. */
const term = createParser<string>({
  parse: (text) => (/^[a-z0-9][a-z0-9-]{1,60}$/u.test(text) ? text : null),
  serialize: String,
});

const oneOf = (allowed: (value: number) => boolean) =>
  createParser<number>({
    parse: (text) => (/^\d{1,3}$/u.test(text) && allowed(Number(text)) ? Number(text) : null),
    serialize: String,
  });

/** The filters and the view of the plans in their address. */
export const planFilterParsers = {
  state: parseAsArrayOf(parseAsStringLiteral(PLAN_STATES)).withDefault([]),
  treatment: parseAsArrayOf(term).withDefault([]),
  hold: parseAsArrayOf(parseAsStringLiteral(Object.keys(HOLD_REASON_WORDS))).withDefault([]),
  overdue: parseAsBoolean.withDefault(false),
  uncalled: parseAsBoolean.withDefault(false),
  review: parseAsBoolean.withDefault(false),
  unbooked: parseAsBoolean.withDefault(false),
  off: parseAsBoolean.withDefault(false),
  due: oneOf((days) => DUE_WITHIN_DAYS.some((one) => one === days)),
  view: parseAsStringLiteral(["table", "board"]).withDefault("table"),
  cards: oneOf((many) => many > 0 && many <= MOST_CARDS && many % CARDS_AT_ONCE === 0).withDefault(
    CARDS_AT_ONCE,
  ),
  /** The saved view that was opened last, or `all` where none is wanted. */
  saved: parseAsString.withDefault(""),
};

/** Everything that the address of the plans may say. */
export const planListParsers = { ...planTableParsers, ...planFilterParsers };
