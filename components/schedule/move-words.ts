import type { ScheduleRule } from "#lib/clinical/scheduling/course.ts";
import { datedWords } from "#lib/format/dated-words.ts";

/** Names of treatments by their step; empty for who does not read them. */
export type StepNames = Readonly<Record<string, string>>;

type Named = {
  readonly stepId: string | null;
  readonly kind: "treatment" | "review" | "test-patch";
  readonly number: number;
  readonly of: number;
};

/** A visit by name: `Pulsed dye laser 595 nm 2 of 3`, or `Session 2 of 3` for who does not read what is treated. */
export function visitTitle({ stepId, kind, number, of }: Named, names: StepNames): string {
  const name = stepId === null ? undefined : names[stepId];
  if (kind === "review") return of > 1 ? `Review ${String(number)} of ${String(of)}` : "Review";
  if (kind === "test-patch") return name === undefined ? "Test patch" : `Test patch, ${name}`;
  return `${name ?? "Session"} ${String(number)} of ${String(of)}`;
}

/** A rule in words, with the treatment that it binds. */
export function ruleWords({ stepId, text }: ScheduleRule, names: StepNames): string {
  const name = stepId === null ? undefined : names[stepId];
  const words = Object.entries(names).reduce(
    (said, [id, treatment]) => said.replace(`from ${id}.`, `from ${treatment}.`),
    datedWords(text),
  );
  return name === undefined ? words : `${name}: ${words}`;
}
