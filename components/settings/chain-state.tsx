import { Alert } from "../ui/alert.tsx";
import { LinkButton } from "../ui/link-button.tsx";

type Numbered = { readonly sequence: string };

/**
 * Whether the chain of hashes is whole.
 * @param props.faults Null until it was asked for. @param props.head The newest event, to be written down elsewhere.
 */
export function ChainState({
  faults,
  head,
}: {
  readonly faults: readonly (Numbered & { readonly fault: string })[] | null;
  readonly head: (Numbered & { readonly hash: string }) | null;
}) {
  return (
    <div className="grid gap-3">
      {faults === null ? (
        <div className="flex flex-wrap items-center gap-3">
          <LinkButton href="/settings/audit?check=1">Check the chain</LinkButton>
          <span className="text-sm text-muted">
            Recomputes every event&apos;s hash from the first one on.
          </span>
        </div>
      ) : faults.length === 0 ? (
        <Alert level="note" title="The chain is whole: every event follows the one before it.">
          A tail that was cut off together with its head shows only against a head that was written down
          elsewhere.
        </Alert>
      ) : (
        <Alert level="stop" title="The chain is broken. Keep the database as it is and call whoever runs it.">
          <ul>
            {faults.map(({ sequence, fault }) => (
              <li key={`${sequence}-${fault}`}>
                Event {sequence}: {fault}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {head ? (
        <p className="text-sm text-muted">
          Head, to be written down outside of this system: event {head.sequence},{" "}
          <span className="font-mono break-all">{head.hash}</span>. The database&apos;s owner compares it
          later with <code className="font-mono">verify_audit_chain(clinic, sequence, hash)</code>.
        </p>
      ) : null}
    </div>
  );
}
