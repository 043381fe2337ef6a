import "server-only";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import { evidenceRanges, type EvidenceRange } from "#lib/clinical/accepted-plan/protocol.ts";
import { findPeopleNames } from "#lib/data/consultation-people.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import {
  listProtocols,
  listProtocolVersions,
  type Protocol,
  type ProtocolVersion,
} from "#lib/data/protocol.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { fail, type Result } from "#lib/result/result.ts";
import { idField } from "#lib/schemas/field.ts";

/** A version as a page shows it. */
export type ShownVersion = Omit<ProtocolVersion, "at" | "by"> & { readonly at: string; readonly by: string };

/** What every page of the protocols is given. */
type Common = {
  readonly clinicId: string;
  readonly mayManage: boolean;
  /** What the evidence gives for each treatment that a protocol may hold, by the treatment's name. */
  readonly ranges: readonly (EvidenceRange & { readonly name: string })[];
  readonly names: Readonly<Record<string, string>>;
};

export type ProtocolsPage = Common & {
  readonly protocols: readonly (Omit<Protocol, "newest"> & { readonly newest: ShownVersion })[];
};

export type ProtocolPage = Common & {
  readonly protocol: Omit<Protocol, "newest">;
  /** Newest first. */
  readonly versions: readonly [ShownVersion, ...ShownVersion[]];
};

function common({ actor }: ClinicTransaction): Common {
  const ranges = evidenceRanges(engineCatalogue.treatments)
    .map((range) => ({ ...range, name: treatmentWords(range.treatment) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  return {
    clinicId: actor.clinicId,
    mayManage: can(actor.roles, "protocol.manage"),
    ranges,
    names: Object.fromEntries(ranges.map(({ treatment, name }) => [treatment, name])),
  };
}

async function shown(tx: ClinicTransaction, versions: readonly ProtocolVersion[]): Promise<ShownVersion[]> {
  const people = await findPeopleNames(
    tx,
    versions.map(({ by }) => by),
  );
  return versions.map(({ at, by, ...version }) => ({
    ...version,
    at: formatDateAndTime(at, tx.actor.zone),
    by: people.get(by) ?? "somebody who left",
  }));
}

const closed = fail({ code: "not_found", message: "There is no such page." });

/** The clinic's protocols; `not_found` for whoever does not read clinical content. */
export async function loadProtocols(): Promise<Result<ProtocolsPage>> {
  const actor = await requireActor();
  if (!can(actor.roles, "protocol.read")) return closed;
  return withClinic(actor, "protocol.read", async (tx) => {
    const protocols = await listProtocols(tx);
    const versions = await shown(
      tx,
      protocols.map(({ newest }) => newest),
    );
    return {
      ...common(tx),
      protocols: protocols.flatMap(({ id, retired, version }) => {
        const newest = versions.find(({ protocolId }) => protocolId === id);
        return newest === undefined ? [] : [{ id, retired, version, newest }];
      }),
    };
  });
}

/** One protocol with every version; `not_found` where the clinic has none such. */
export async function loadProtocol(protocolId: string): Promise<Result<ProtocolPage>> {
  const actor = await requireActor();
  if (!can(actor.roles, "protocol.read") || !idField.safeParse(protocolId).success) return closed;
  return withClinic(actor, "protocol.read", async (tx) => {
    const protocol = (await listProtocols(tx)).find(({ id }) => id === protocolId);
    const [newest, ...earlier] = await shown(tx, await listProtocolVersions(tx, protocolId));
    if (protocol === undefined || newest === undefined) {
      return refuse("not_found", "This protocol is not on record.");
    }
    const { id, retired, version } = protocol;
    return { ...common(tx), protocol: { id, retired, version }, versions: [newest, ...earlier] };
  });
}
