import "server-only";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { listTemplates, type ConsultationTemplate } from "#lib/data/consultation-template.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { fail, type Result } from "#lib/result/result.ts";

/** The clinic's templates in their order, for whoever keeps them; `not_found` for others. */
export async function loadTemplates(): Promise<
  Result<{ readonly clinicId: string; readonly templates: readonly ConsultationTemplate[] }>
> {
  const actor = await requireActor();
  if (!can(actor.roles, "policy.manage")) {
    return fail({ code: "not_found", message: "There is no such page." });
  }
  return withClinic(actor, "chart.read", async (tx) => ({
    clinicId: actor.clinicId,
    templates: await listTemplates(tx),
  }));
}
