import "server-only";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** The clinic's own particulars. */
export type ClinicParticulars = {
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  /** IANA time zone in which its calendar dates are meant. */
  readonly zone: string;
};

/** The actor's clinic with the version to change it from. */
export async function findClinic(
  tx: ClinicTransaction,
): Promise<ClinicParticulars & { readonly version: number }> {
  return tx.db.clinic.findUniqueOrThrow({
    where: { id: tx.actor.clinicId },
    select: { name: true, address: true, phone: true, zone: true, version: true },
  });
}

/**
 * Replaces the clinic's particulars.
 *
 * @returns whether the version fitted; nothing is changed when it did not
 */
export async function saveClinic(
  tx: ClinicTransaction,
  version: number,
  particulars: ClinicParticulars,
): Promise<boolean> {
  const { count } = await tx.db.clinic.updateMany({
    where: { id: tx.actor.clinicId, version },
    data: { ...particulars },
  });
  return count === 1;
}
