import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { saveTemplate } from "#lib/data/consultation-template.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { ArchiveTemplateInput } from "#lib/schemas/consultation-template.ts";
import { demandRoom, demandTemplate, templatesInTurn } from "./templates-in-turn.ts";

/**
 * Takes a template out of use, or back into it. It is never deleted: visits name the one they were begun with.
 *
 * @returns the template's id. Refused as `conflict` when somebody changed it meanwhile, and as `invalid` when it comes
 *   back to a name that is in use
 */
export function archiveTemplate(
  actor: Actor,
  { templateId, version, archived }: ArchiveTemplateInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "policy.manage", async (tx) => {
    const templates = await templatesInTurn(tx);
    const { id, name } = demandTemplate(templates, { templateId, version });
    if (!archived) demandRoom(templates, name, id);
    if (!(await saveTemplate(tx, { id, version }, { archived }))) {
      refuse("conflict", "Somebody changed this template at this moment. Look at it again.");
    }
    tx.audit({
      action: "update",
      entity: "consultation-template",
      entityId: id,
      detail: archived
        ? { kind: "state", from: "in use", to: "archived" }
        : { kind: "state", from: "archived", to: "in use" },
    });
    return { id };
  });
}
