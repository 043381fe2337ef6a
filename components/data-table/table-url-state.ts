import { createParser, parseAsArrayOf, parseAsString, parseAsStringLiteral } from "nuqs/server";

/** Which rows come first. */
export type TableSort<Column extends string> = { readonly column: Column; readonly descending: boolean };

/** What a table may have in its address. */
export type TableUrlShape<Column extends string> = {
  /** Columns that may be sorted by. */
  readonly sortable: readonly Column[];
  /** Columns that may be hidden. */
  readonly hideable: readonly string[];
  readonly defaultSort: TableSort<Column>;
  /** Columns that are hidden until somebody wants them; none by default. */
  readonly hidden?: readonly string[] | undefined;
  /** Rows to a page; the first is the default. */
  readonly pageSizes?: readonly [number, ...number[]] | undefined;
};

const LAST_PAGE = 100_000;
const PAGE_SIZES: readonly [number, ...number[]] = [50, 25, 100];

/**
 * The parsers for a table's state in its address: `q` (search), `sort` (`name`, or `-name` for descending), `page` (from
 * 1), `size`, `hide`. The same object serves `useQueryStates` in the browser and `createLoader` on the server. What an
 * address says that is not allowed here (an unknown column, page 0, size 7) counts as not said.
 * @param shape The columns and sizes there are.
 */
export function tableParsers<Column extends string>(shape: TableUrlShape<Column>) {
  const { sortable, hideable, defaultSort, hidden = [], pageSizes = PAGE_SIZES } = shape;
  const sort = createParser<TableSort<Column>>({
    parse: (text) => {
      const column = sortable.find((one) => one === text.replace(/^-/u, ""));
      return column === undefined ? null : { column, descending: text.startsWith("-") };
    },
    serialize: (value) => `${value.descending ? "-" : ""}${value.column}`,
    eq: (one, other) => one.column === other.column && one.descending === other.descending,
  });
  return {
    q: parseAsString.withDefault(""),
    sort: sort.withDefault(defaultSort),
    page: wholeNumber((value) => value >= 1 && value <= LAST_PAGE).withDefault(1),
    size: wholeNumber((value) => pageSizes.includes(value)).withDefault(pageSizes[0]),
    hide: parseAsArrayOf(parseAsStringLiteral(hideable)).withDefault([...hidden]),
  };
}

/** What `tableParsers` makes. */
export type TableParsers<Column extends string> = ReturnType<typeof tableParsers<Column>>;

function wholeNumber(isAllowed: (value: number) => boolean) {
  return createParser<number>({
    parse: (text) => (/^\d{1,6}$/u.test(text) && isAllowed(Number(text)) ? Number(text) : null),
    serialize: String,
  });
}
