import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { channelWords, outcomeWords } from "./contact-words.ts";

/** One attempt to reach a patient. */
export type ContactEntry = {
  readonly id: string;
  readonly when: string;
  readonly channel: string;
  readonly outcome: string;
  readonly note: string | null;
  readonly nextTryOn: string | null;
  readonly who: string;
  readonly withdrawn: boolean;
  readonly mayWithdraw: boolean;
};

/**
 * The attempts to reach a patient, newest first.
 * @param props.onWithdraw Takes one back; leave it out where nothing can be done.
 */
export function ContactHistory({
  entries,
  onWithdraw,
  pending = false,
}: {
  readonly entries: readonly ContactEntry[];
  readonly onWithdraw?: ((id: string) => void) | undefined;
  readonly pending?: boolean | undefined;
}) {
  if (entries.length === 0) return <p className="text-muted">Nobody has tried to reach this patient yet.</p>;
  return (
    <ul className="text-sm">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="flex flex-wrap items-baseline justify-between gap-x-3 border-b border-line py-1.5 last:border-b-0"
        >
          <div className="min-w-0">
            <p className={entry.withdrawn ? "line-through" : "font-medium"}>
              {outcomeWords(entry.outcome)}, {channelWords(entry.channel).toLowerCase()}
            </p>
            {entry.note === null ? null : <p className="break-words">{entry.note}</p>}
            <p className="text-muted">
              {entry.when}, {entry.who}
              {entry.nextTryOn === null ? "" : `; next try ${formatClinicalDate(entry.nextTryOn)}`}
            </p>
          </div>
          {entry.withdrawn ? <Badge tone="faint">Taken back</Badge> : null}
          {entry.mayWithdraw && onWithdraw ? (
            <Button
              size="small"
              tone="quiet"
              disabled={pending}
              onClick={() => {
                onWithdraw(entry.id);
              }}
            >
              Take back
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
