import type { PlannedSession, VisitReason } from "#lib/clinical/scheduling/course.ts";
import { datedWords } from "#lib/format/dated-words.ts";

type Names = Readonly<Record<string, string>>;

/** A visit by name: `Pulsed dye laser 595 nm 2 of 3`, `Test patch, Pulsed dye laser 595 nm`, `Review`. */
export function visitName(
  { kind, treatment, number, of }: Pick<PlannedSession, "kind" | "treatment" | "number" | "of">,
  names: Names,
): string {
  const name = treatment === null ? "Treatment" : (names[treatment] ?? treatment);
  return nameOfVisit({ kind, name, number, of });
}

/** A visit whose step is named already: `Microneedling (left side) 2 of 3`, `Test patch, …`, `Review`. */
export function nameOfVisit({
  kind,
  name,
  number,
  of,
}: Pick<PlannedSession, "kind" | "number" | "of"> & { readonly name: string }): string {
  if (kind === "review") return of > 1 ? `Review ${String(number)} of ${String(of)}` : "Review";
  return kind === "test-patch" ? `Test patch, ${name}` : `${name} ${String(number)} of ${String(of)}`;
}

/** Why a visit is on its day, with treatments by their names. */
export function whyWords({ code, text }: VisitReason, names: Names): string {
  if (code !== "gap") return datedWords(text);
  return Object.entries(names).reduce(
    (words, [id, name]) => words.replace(`from ${id}.`, `from ${name}.`),
    text,
  );
}
