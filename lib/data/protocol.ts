import "server-only";
import type { ProtocolBody } from "#lib/clinical/accepted-plan/protocol.ts";
import { newId } from "#lib/platform/ids.ts";
import { protocolBodySchema } from "#lib/schemas/protocol.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { toJsonColumn } from "./json-column.ts";

/** What a protocol said from one day on. */
export type ProtocolVersion = {
  readonly id: string;
  readonly protocolId: string;
  readonly number: number;
  readonly name: string;
  /** Null where it holds a treatment that this version of the product does not know. */
  readonly body: ProtocolBody | null;
  readonly at: Date;
  readonly by: string;
};

/** A protocol as it stands. */
export type Protocol = {
  readonly id: string;
  readonly retired: boolean;
  /** Of the row, for retiring it; what it says is numbered apart. */
  readonly version: number;
  readonly newest: ProtocolVersion;
};

const VERSION = {
  ...{ id: true, protocolId: true, number: true, name: true, body: true, createdAt: true, createdBy: true },
} as const;

type Selected = Omit<ProtocolVersion, "body" | "at" | "by"> & {
  readonly body: unknown;
  readonly createdAt: Date;
  readonly createdBy: string;
};

const toVersion = ({ body, createdAt, createdBy, ...row }: Selected): ProtocolVersion => ({
  ...row,
  body: protocolBodySchema.safeParse(body).data ?? null,
  at: createdAt,
  by: createdBy,
});

/** The clinic's protocols by name, retired ones too, each as its newest version says. */
export async function listProtocols(tx: ClinicTransaction): Promise<Protocol[]> {
  const { clinicId } = tx.actor;
  const rows = await tx.db.protocol.findMany({
    where: { clinicId },
    select: {
      ...{ id: true, retiredAt: true, version: true },
      versions: { where: { clinicId }, orderBy: { number: "desc" }, take: 1, select: VERSION },
    },
  });
  return rows
    .flatMap(({ id, retiredAt, version, versions: [newest] }) =>
      newest === undefined ? [] : [{ id, retired: retiredAt !== null, version, newest: toVersion(newest) }],
    )
    .toSorted((one, other) => one.newest.name.localeCompare(other.newest.name, "en"));
}

/** Every version of one protocol, newest first; empty when the clinic has no such protocol. */
export async function listProtocolVersions(
  tx: ClinicTransaction,
  protocolId: string,
): Promise<ProtocolVersion[]> {
  const rows = await tx.db.protocolVersion.findMany({
    where: { clinicId: tx.actor.clinicId, protocolId },
    orderBy: { number: "desc" },
    select: VERSION,
  });
  return rows.map(toVersion);
}

/** Adds a protocol; its first version is added by `createProtocolVersion`. */
export async function createProtocol(tx: ClinicTransaction, id: string): Promise<void> {
  await tx.db.protocol.create({ data: { clinicId: tx.actor.clinicId, id }, select: { id: true } });
}

/** Adds the next version of a protocol. */
export async function createProtocolVersion(
  tx: ClinicTransaction,
  version: {
    readonly protocolId: string;
    readonly number: number;
    readonly name: string;
    readonly body: ProtocolBody;
  },
): Promise<void> {
  const { protocolId, number, name, body } = version;
  await tx.db.protocolVersion.create({
    data: { clinicId: tx.actor.clinicId, id: newId(), protocolId, number, name, body: toJsonColumn(body) },
    select: { id: true },
  });
}

/** Takes a protocol out of use, or back into it. @returns whether the version fitted */
export async function saveProtocolRetired(
  tx: ClinicTransaction,
  { id, version }: { readonly id: string; readonly version: number },
  retired: boolean,
): Promise<boolean> {
  const { count } = await tx.db.protocol.updateMany({
    where: { clinicId: tx.actor.clinicId, id, version },
    data: { retiredAt: retired ? tx.at : null },
  });
  return count === 1;
}

/** The version of a protocol that a plan was begun from, or null where none holds. */
export async function findProtocolOfPlan(
  tx: ClinicTransaction,
  planId: string,
): Promise<ProtocolVersion | null> {
  const row = await tx.db.planProtocol.findFirst({
    where: { clinicId: tx.actor.clinicId, planId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { protocolVersion: { select: VERSION } },
  });
  return row === null || row.protocolVersion === null ? null : toVersion(row.protocolVersion);
}

/** Keeps from which version a plan is begun; null takes the protocol off the plan. */
export async function saveProtocolOfPlan(
  tx: ClinicTransaction,
  planId: string,
  protocolVersionId: string | null,
): Promise<void> {
  await tx.db.planProtocol.create({
    data: { clinicId: tx.actor.clinicId, id: newId(), planId, protocolVersionId },
    select: { id: true },
  });
}
