import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findColleague, type Colleague } from "#lib/data/membership.ts";
import { refuse } from "#lib/result/refused-error.ts";

/**
 * Whoever worked: the person named, else whoever is signed in. Refused as `invalid` at this field when the clinic has no
 * such person, or nobody with a place now who may record sessions.
 */
export async function demandOperator(
  tx: ClinicTransaction,
  personId: string | undefined,
  field: string,
): Promise<Colleague> {
  const colleague = await findColleague(tx, personId ?? tx.actor.personId);
  if (colleague?.status === "active" && can(colleague.roles, "session.record")) return colleague;
  const sentence = "Choose somebody of this clinic who may record sessions.";
  return refuse("invalid", sentence, { fields: { [field]: sentence } });
}
