import "server-only";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/**
 * Names of people of the clinic, one statement whatever their number and none for nobody.
 *
 * @returns by id; somebody who is no longer visible to the clinic is left out
 */
export async function findPeopleNames(
  tx: ClinicTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await tx.db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, displayName: true },
  });
  return new Map(people.map(({ id, displayName }) => [id, displayName]));
}
