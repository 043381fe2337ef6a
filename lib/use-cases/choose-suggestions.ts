import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { findSuggestionChoices, saveOwnSuggestions } from "#lib/data/suggestions.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import type { ChooseSuggestionsInput } from "#lib/schemas/suggestions.ts";

/**
 * Shows a person what the rules suggest, or hides it, from the next page on. Alerts that cannot wait and the safety
 * rules stay, and where the clinic hides suggestions they stay hidden.
 *
 * @returns what the person had chosen before
 */
export function chooseSuggestions(
  actor: Actor,
  { suggestions }: ChooseSuggestionsInput,
): Promise<Result<{ readonly before: "shown" | "hidden" }>> {
  return withClinic(actor, "consultation.record", async (tx) => {
    const before = (await findSuggestionChoices(tx)).person ? "shown" : "hidden";
    await saveOwnSuggestions(tx, suggestions);
    tx.audit({
      action: "update",
      entity: "person-preference",
      entityId: actor.personId,
      changedFields: ["suggestions"],
      detail: { kind: "state", from: before, to: suggestions },
    });
    return { before };
  });
}
