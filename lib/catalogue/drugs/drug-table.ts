import type { DrugClass, DrugEntry, DrugName } from "#lib/clinical/model/catalogue-drug.ts";
import type { Route } from "#lib/clinical/model/vocabulary.ts";

const ROUTE_NAMES: readonly string[] = ["oral", "topical", "injected", "inhaled"];

function words(field: string | undefined): string[] {
  return (field ?? "").split(" ").filter((word) => word !== "" && word !== "-");
}

function readName(text: string): DrugName {
  const [name = "", route] = text.trim().split("@");
  return route === undefined ? { text: name } : { text: name, route: route as Route };
}

function readLine(line: string): DrugEntry {
  const [id = "", routes, classes, groups, names = ""] = line.split("|").map((field) => field.trim());
  const byRoute: Partial<Record<Route, DrugClass[]>> = {};
  const anyRoute: DrugClass[] = [];
  for (const word of words(classes)) {
    const [prefix = "", rest] = word.split(":");
    if (rest === undefined) anyRoute.push(word as DrugClass);
    else if (ROUTE_NAMES.includes(prefix)) (byRoute[prefix as Route] ??= []).push(rest as DrugClass);
  }
  return {
    id,
    routes: words(routes) as Route[],
    classes: anyRoute,
    classesByRoute: byRoute,
    allergyGroups: words(groups),
    names: [id.replaceAll("-", " "), ...names.split(",")].map(readName).filter((name) => name.text !== ""),
  };
}

/**
 * Reads a table of medicines, one a line:
 * `id | routes, the usual one first | classes, "route:class" where it depends | allergy groups | names and brands`.
 * A brand that exists for one route only ends in `@route`. The id itself, with spaces, is a name too.
 */
export function drugTable(text: string): DrugEntry[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(readLine);
}
