import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { saveTemplate } from "#lib/data/consultation-template.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { UpdateTemplateInput } from "#lib/schemas/consultation-template.ts";
import { demandRoom, demandTemplate, templatesInTurn } from "./templates-in-turn.ts";

/**
 * Renames a template and sets its words. Visits that were begun with it keep what they took.
 *
 * @returns the template's id. Refused as `conflict`, with the other text in `details`, when somebody changed it meanwhile
 */
export function updateTemplate(
  actor: Actor,
  { templateId, version, name, notes }: UpdateTemplateInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "policy.manage", async (tx) => {
    const templates = await templatesInTurn(tx);
    const { id, body } = demandTemplate(templates, { templateId, version });
    demandRoom(templates, name, id);
    const words = { ask: [], findings: [], scales: [], ...body, notes };
    if (!(await saveTemplate(tx, { id, version }, { name, body: words }))) {
      refuse("conflict", "Somebody changed this template at this moment. Look at it again.");
    }
    tx.audit({
      action: "update",
      entity: "consultation-template",
      entityId: id,
      changedFields: ["name", "notes"],
    });
    return { id };
  });
}
