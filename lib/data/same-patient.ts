import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { refuse } from "#lib/result/refused-error.ts";

/**
 * Holds an act to the patient of the page it came from.
 *
 * Refuses as `conflict`, with `details.kind` `other-patient`, when the page was another patient's. A page that names
 * no patient, and a job, are not held.
 * @param patientId whose record the act is about
 */
export function holdToPage({ page }: Actor, patientId: string): void {
  const named = page?.patientId ?? null;
  if (named === null || named === patientId) return;
  refuse(
    "conflict",
    "This belongs to another patient than the page it came from. Nothing was saved. Open the patient again.",
    { details: { kind: "other-patient" } },
  );
}
