import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import type { PlanOption } from "#lib/clinical/accepted-plan/plan-options.ts";
import {
  departuresOf,
  evidenceRanges,
  startOfProtocol,
  type NotTaken,
} from "#lib/clinical/accepted-plan/protocol.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listProtocols, type ProtocolVersion } from "#lib/data/protocol.ts";
import { sourceNames } from "./load-plan-words.ts";

/** Where a protocol leaves the evidence, and the clinic's reason. */
export type ProtocolDeparture = { readonly name: string; readonly text: string; readonly reason: string };

/** The protocol that a draft plan was begun from, as it bears on this patient. */
export type ProtocolInUse = {
  readonly id: string;
  readonly versionId: string;
  readonly name: string;
  readonly number: number;
  /** Whether the clinic has a newer version, or retired it. */
  readonly isNewest: boolean;
  readonly notTaken: readonly (NotTaken & { readonly name: string })[];
  readonly departures: readonly ProtocolDeparture[];
};

/** The protocols that a plan can be begun from, and the one that it was. */
export type ProtocolsForPlan = {
  readonly offered: readonly {
    readonly versionId: string;
    readonly name: string;
    /** Treatments in its order, and how many of them this patient is offered. */
    readonly treatments: readonly string[];
    readonly taken: number;
  }[];
  readonly inUse: ProtocolInUse | null;
  /** Short names of the sources of what is left out. */
  readonly sources: Readonly<Record<string, string>>;
};

/** Where the version of a protocol leaves the evidence, step by step. */
export function protocolDepartures({ body }: Pick<ProtocolVersion, "body">): ProtocolDeparture[] {
  const ranges = evidenceRanges(engineCatalogue.treatments);
  return (body?.steps ?? []).flatMap((step) => {
    const evidence = ranges.find(({ treatment }) => treatment === step.treatment);
    if (evidence === undefined) return [];
    const name = treatmentWords(step.treatment);
    return departuresOf(step, evidence).map(({ text }) => ({ name, text, reason: step.reason ?? "" }));
  });
}

/**
 * The clinic's protocols for a draft plan.
 *
 * @param inUse the version that the plan was begun from @param found what is on offer, and why the rest is not
 */
export async function readProtocolsForPlan(
  tx: ClinicTransaction,
  inUse: ProtocolVersion | null,
  { options, evaluation }: { readonly options: readonly PlanOption[]; readonly evaluation: Evaluation },
): Promise<ProtocolsForPlan> {
  const protocols = (await listProtocols(tx)).filter(({ retired }) => !retired);
  const offered = protocols.flatMap(({ newest: { id, name, body } }) =>
    body === null
      ? []
      : [
          {
            versionId: id,
            name,
            treatments: body.steps.map(({ treatment }) => treatmentWords(treatment)),
            taken: startOfProtocol(body, options, evaluation).treatments.length,
          },
        ],
  );
  if (inUse === null) return { offered, inUse: null, sources: {} };
  const { notTaken } =
    inUse.body === null ? { notTaken: [] } : startOfProtocol(inUse.body, options, evaluation);
  return {
    offered,
    inUse: {
      id: inUse.protocolId,
      versionId: inUse.id,
      name: inUse.name,
      number: inUse.number,
      isNewest: protocols.some(({ newest }) => newest.id === inUse.id),
      notTaken: notTaken.map((entry) => ({ ...entry, name: treatmentWords(entry.treatment) })),
      departures: protocolDepartures(inUse),
    },
    sources: sourceNames(notTaken.flatMap(({ because }) => because.flatMap(({ cite }) => cite))),
  };
}
