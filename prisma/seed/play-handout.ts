import { composeHandout } from "#lib/use-cases/compose-handout.ts";
import { issueHandout } from "#lib/use-cases/issue-handout.ts";
import { recordHandoutPrint } from "#lib/use-cases/record-handout-print.ts";
import { revokeHandout } from "#lib/use-cases/revoke-handout.ts";
import { updateHandout } from "#lib/use-cases/update-handout.ts";
import { LEFT_OUT_AT_FIRST } from "#lib/clinical/handout/handout-sections.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { expectDone } from "./expect-done.ts";
import type { SeedHandout } from "./scenario.ts";

/** Composes a handout of an accepted plan and brings it to the state that the scenario says. */
export async function playHandout(
  planId: string,
  handout: SeedHandout,
  people: { readonly dermatologist: Actor; readonly reception: Actor },
  what: string,
): Promise<void> {
  const doing = `${what}, its handout`;
  const { dermatologist, reception } = people;
  const { id: handoutId } = expectDone(await composeHandout(dermatologist, { planId }), doing);
  let version = 1;
  if (handout.note !== undefined || handout.printSize !== undefined) {
    const choices = {
      language: "en",
      printSize: handout.printSize ?? "normal",
      paperSize: "a4" as const,
      withoutSections: [...LEFT_OUT_AT_FIRST],
      order: [],
      note: handout.note,
      acceptsUnreviewed: false,
    };
    version = expectDone(
      await updateHandout(dermatologist, { handoutId, version, ...choices }),
      doing,
    ).version;
  }
  if (handout.ends === "draft") return;
  const issued = expectDone(await issueHandout(dermatologist, { handoutId, version }), doing);
  if (handout.ends === "printed") {
    expectDone(await recordHandoutPrint(reception, { handoutId, version: issued.version }), doing);
  }
  if (handout.ends === "revoked") {
    const reason = "wrong-content" as const;
    expectDone(await revokeHandout(dermatologist, { handoutId, version: issued.version, reason }), doing);
  }
}
