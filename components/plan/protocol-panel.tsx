import type { NotTaken } from "#lib/clinical/accepted-plan/protocol.ts";
import { Panel } from "../ui/panel.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { ProtocolStart, type OfferedProtocol, type StartFromProtocolAct } from "./protocol-start.tsx";
import { SafetyReasons, type SourceNames } from "./safety-reasons.tsx";

/** A number of a protocol that lies outside the evidence, and why the clinic took it. */
type Departure = { readonly name: string; readonly text: string; readonly reason: string };

/** The protocols of a draft plan. */
export type ProtocolsView = {
  readonly offered: readonly OfferedProtocol[];
  readonly inUse: {
    readonly id: string;
    readonly versionId: string;
    readonly name: string;
    readonly number: number;
    readonly isNewest: boolean;
    readonly notTaken: readonly (NotTaken & { readonly name: string })[];
    readonly departures: readonly Departure[];
  } | null;
  readonly sources: SourceNames;
};

const WHY: Readonly<Record<NotTaken["why"], string>> = {
  excluded: "excluded",
  "needs-reason": "not ticked: it needs a reason written by the dermatologist",
  "not-for-these-marks": "treats none of the marks of this plan",
};

/**
 * The protocol that the plan began from, with what of it was left out and by which rule, and where it leaves the
 * evidence; or the choice of one. Nothing where the clinic has no protocol.
 */
export function ProtocolPanel({
  planId,
  protocols: { offered, inUse, sources },
  act,
}: {
  readonly planId: string;
  readonly protocols: ProtocolsView;
  readonly act: StartFromProtocolAct;
}) {
  if (offered.length === 0 && inUse === null) return null;
  return (
    <Panel
      title="Protocol"
      className="mb-6"
      aside={inUse === null ? undefined : <ProtocolLink protocol={inUse} />}
    >
      <div className="grid gap-3">
        {inUse === null ? null : (
          <>
            {inUse.isNewest ? null : (
              <p className="text-sm text-muted">
                The clinic has changed or retired this protocol since; this plan keeps the version it began
                from.
              </p>
            )}
            {inUse.notTaken.length === 0 ? null : (
              <div>
                <h3 className="text-sm font-semibold">Left out of the protocol for this patient</h3>
                <ul>
                  {inUse.notTaken.map(({ treatment, name, why, because }) => (
                    <li key={treatment} className="border-b border-line py-1.5">
                      <span className="font-medium">{name}</span>
                      <span className="text-muted">: {WHY[why]}</span>
                      <SafetyReasons reasons={because} sources={sources} />
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <ProtocolDepartures departures={inUse.departures} />
          </>
        )}
        <ProtocolStart
          key={inUse?.versionId ?? ""}
          planId={planId}
          offered={offered}
          inUse={inUse?.versionId ?? null}
          act={act}
        />
      </div>
    </Panel>
  );
}

/** Where a protocol leaves the evidence; nothing where it does not. */
export function ProtocolDepartures({ departures }: { readonly departures: readonly Departure[] }) {
  if (departures.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-semibold">Where the protocol departs from the evidence</h3>
      <ul className="text-sm">
        {departures.map(({ name, text, reason }) => (
          <li key={`${name} ${text}`}>
            <span className="font-medium">{name}</span>: {text}{" "}
            <span className="text-muted">The clinic’s reason: {reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The version of the protocol that a plan was begun from, as a link to what it says. */
export function ProtocolLink({
  protocol: { id, name, number },
}: {
  readonly protocol: { readonly id: string; readonly name: string; readonly number: number };
}) {
  return (
    <TextLink href={`/settings/protocols/${id}?version=${String(number)}`}>
      {name}, version {number}
    </TextLink>
  );
}
