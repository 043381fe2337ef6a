import { describe, expect, it } from "vitest";
import { createLoader } from "nuqs/server";
import { tableParsers } from "./table-url-state.ts";

const read = createLoader(
  tableParsers({
    sortable: ["name", "born"],
    hideable: ["born"],
    defaultSort: { column: "name", descending: false },
    pageSizes: [50, 25],
  }),
);

describe("a table's state in its address", () => {
  it("has a default for everything", () => {
    expect(read("")).toEqual({
      q: "",
      sort: { column: "name", descending: false },
      page: 1,
      size: 50,
      hide: [],
    });
  });

  it("reads search, sort, page, size and hidden columns", () => {
    expect(read("?q=o%27neil&sort=-born&page=3&size=25&hide=born")).toEqual({
      q: "o'neil",
      sort: { column: "born", descending: true },
      page: 3,
      size: 25,
      hide: ["born"],
    });
  });

  it.each([
    "sort=password",
    "sort=--name",
    "page=0",
    "page=-1",
    "page=1e3",
    "page=9999999",
    "size=7",
    "hide=name",
  ])("treats %s as not said", (query) => {
    expect(read(`?${query}`)).toEqual(read(""));
  });
});
