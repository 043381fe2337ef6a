import "server-only";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listTemplates, type ConsultationTemplate } from "#lib/data/consultation-template.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { MOST_TEMPLATES } from "#lib/schemas/consultation-template.ts";

/** The clinic's templates, while nobody else changes one: their names and their order depend on each other. */
export async function templatesInTurn(tx: ClinicTransaction): Promise<ConsultationTemplate[]> {
  await waitInTurn(tx, `templates:${tx.actor.clinicId}`);
  return listTemplates(tx);
}

/** The template that was on the screen. Refused when there is none of this id, or when it was changed meanwhile. */
export function demandTemplate(
  templates: readonly ConsultationTemplate[],
  { templateId, version }: { readonly templateId: string; readonly version: number },
): ConsultationTemplate {
  const found = templates.find(({ id }) => id === templateId);
  if (found === undefined) return refuse("not_found", "This template is not on record.");
  if (found.version !== version) {
    refuse(
      "conflict",
      `Somebody changed this template meanwhile: it is now called “${found.name}”. What you typed is kept; look at theirs, then save again.`,
      { details: { version: found.version, name: found.name, notes: found.body?.notes ?? null } },
    );
  }
  return found;
}

/** Refuses a name that another template in use has, and one more than a clinic keeps. */
export function demandRoom(templates: readonly ConsultationTemplate[], name: string, own?: string): void {
  const others = templates.filter(({ id, archived }) => id !== own && !archived);
  if (others.some((one) => one.name.toLocaleLowerCase("en") === name.toLocaleLowerCase("en"))) {
    refuse("invalid", "A template of this name is in use. Nothing was saved.", {
      fields: { name: "This name is in use. Enter another one." },
    });
  }
  if (others.length >= MOST_TEMPLATES) {
    refuse("invalid", `A clinic keeps ${String(MOST_TEMPLATES)} templates at most. Archive one first.`);
  }
}
