import type { DrugClass, DrugEntry, DrugName } from "#lib/clinical/model/catalogue-drug.ts";
import type { Route } from "#lib/clinical/model/vocabulary.ts";

const ROUTE_NAMES: readonly string[] = ["oral", "topical", "injected", "inhaled"];

function words(field: string): string[] {
  return field.split(" ").filter((word) => word !== "" && word !== "-");
}

function readName(text: string): DrugName {
  const [name = "", route] = text.split("@");
  if (name.endsWith("?")) return { text: name.slice(0, -1), vague: true };
  return route === undefined ? { text: name } : { text: name, route: route as Route };
}

function readLine(line: string): DrugEntry[] {
  const [routes = "", classes = "", groups = "", entries = ""] = line.split("|").map((field) => field.trim());
  const byRoute: Partial<Record<Route, DrugClass[]>> = {};
  const anyRoute: DrugClass[] = [];
  for (const word of words(classes)) {
    const [prefix = "", rest] = word.split(":");
    if (rest === undefined) anyRoute.push(word as DrugClass);
    else if (ROUTE_NAMES.includes(prefix)) (byRoute[prefix as Route] ??= []).push(rest as DrugClass);
  }
  return entries.split(",").map((entry) => {
    const names = entry.split("/").map((name) => readName(name.trim()));
    return {
      id: (names[0]?.text ?? "").replaceAll(" ", "-"),
      routes: words(routes) as Route[],
      classes: anyRoute,
      classesByRoute: byRoute,
      allergyGroups: words(groups),
      names,
    };
  });
}

/**
 * Reads a table of medicines, those alike on one line:
 * `routes, the usual one first | classes, "route:class" where it depends | allergy groups | medicines`.
 * Medicines are parted by commas; of each, the generic name comes first and other names and brands follow it after
 * slashes. Its id is the generic name with hyphens. A brand that exists for one route only ends in `@route`; a name
 * that only may mean the medicine ends in `?`. Spellings that differ as languages do, plurals and words written
 * together or apart need no name of their own.
 */
export function drugTable(text: string): DrugEntry[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap(readLine);
}
