import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createTemplate } from "#lib/data/consultation-template.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import type { KeepTemplateInput } from "#lib/schemas/consultation-template.ts";
import { demandRoom, templatesInTurn } from "./templates-in-turn.ts";

/**
 * Keeps a beginning of a visit for the clinic, after its other templates.
 *
 * @returns the template's id. Refused as `invalid` when the name is in use, or the clinic keeps enough of them
 */
export function keepTemplate(
  actor: Actor,
  { name, body }: KeepTemplateInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "policy.manage", async (tx) => {
    const templates = await templatesInTurn(tx);
    demandRoom(templates, name);
    const id = newId();
    const position = Math.max(-1, ...templates.map((one) => one.position)) + 1;
    await createTemplate(tx, id, { name, position, body });
    tx.audit({ action: "create", entity: "consultation-template", entityId: id });
    return { id };
  });
}
