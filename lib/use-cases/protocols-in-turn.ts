import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evidenceRanges, faultOf, type ProtocolBody } from "#lib/clinical/accepted-plan/protocol.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listProtocols, type Protocol } from "#lib/data/protocol.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { MOST_PROTOCOLS } from "#lib/schemas/protocol.ts";

/** The clinic's protocols, held so that two people's changes come one after the other. */
export async function protocolsInTurn(tx: ClinicTransaction): Promise<Protocol[]> {
  await waitInTurn(tx, `protocols:${tx.actor.clinicId}`);
  return listProtocols(tx);
}

/** Refuses as `invalid` a name that a protocol in use has, and one protocol more than a clinic keeps. */
export function demandProtocolName(protocols: readonly Protocol[], name: string, except?: string): void {
  const others = protocols.filter(({ retired, id }) => !retired && id !== except);
  if (others.some(({ newest }) => newest.name.toLowerCase() === name.toLowerCase())) {
    const sentence = "Another protocol in use has this name.";
    refuse("invalid", sentence, { fields: { name: sentence } });
  }
  if (others.length >= MOST_PROTOCOLS) {
    refuse("invalid", `A clinic keeps ${String(MOST_PROTOCOLS)} protocols in use. Retire one first.`);
  }
}

/** Refuses as `invalid` a step that no plan offers, that lacks a number, or that leaves the evidence without a reason. */
export function demandStandingSteps(body: ProtocolBody): void {
  const ranges = evidenceRanges(engineCatalogue.treatments);
  const fields = Object.fromEntries(
    body.steps.flatMap((step, index) => {
      const fault = faultOf(step, ranges);
      return fault === null ? [] : [[`body.steps.${String(index)}.${fault.field}`, fault.text]];
    }),
  );
  if (Object.keys(fields).length > 0)
    refuse("invalid", "This protocol cannot be kept as it stands.", { fields });
}
