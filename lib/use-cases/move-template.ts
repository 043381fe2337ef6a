import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { saveTemplate } from "#lib/data/consultation-template.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import type { MoveTemplateInput } from "#lib/schemas/consultation-template.ts";
import { demandTemplate, templatesInTurn } from "./templates-in-turn.ts";

/**
 * Moves a template one place up or down among those in use; at the end it stays where it is.
 *
 * @returns the template's id. Refused as `conflict` when somebody changed it meanwhile
 */
export function moveTemplate(
  actor: Actor,
  { templateId, version, direction }: MoveTemplateInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "policy.manage", async (tx) => {
    const templates = await templatesInTurn(tx);
    const moved = demandTemplate(templates, { templateId, version });
    const used = templates.filter(({ archived }) => !archived);
    const at = used.indexOf(moved);
    const other = used[direction === "up" ? at - 1 : at + 1];
    if (at >= 0 && other !== undefined) {
      await saveTemplate(tx, moved, { position: other.position });
      await saveTemplate(tx, other, { position: moved.position });
    }
    tx.audit({
      action: "update",
      entity: "consultation-template",
      entityId: moved.id,
      changedFields: ["position"],
    });
    return { id: moved.id };
  });
}
