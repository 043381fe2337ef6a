import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatPhone, normalisePhone } from "#lib/format/phone.ts";
import { formatLateness } from "#lib/format/relative-time.ts";
import { LogCall, type LogCallAct } from "./log-call.tsx";
import { outcomeWords } from "./today-words.ts";

/** An overdue visit. */
export type LateVisit = {
  readonly id: string;
  readonly patientId: string;
  readonly planId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly words: string;
  readonly dueOn: string;
  readonly lastContact: { readonly outcome: string; readonly on: string } | null;
};

/**
 * Overdue visits that nobody has called about, and behind a line those that somebody has.
 * @param props.act Logs a call; the visit then leaves the list.
 */
export function CallList({
  toCall,
  called,
  today,
  clinicId,
  act,
}: {
  readonly toCall: readonly LateVisit[];
  readonly called: readonly LateVisit[];
  readonly today: string;
  readonly clinicId: string;
  readonly act: LogCallAct;
}) {
  return (
    <Panel title={`Overdue, not yet called (${String(toCall.length)})`}>
      {toCall.length === 0 ? <EmptyState>Everybody who is overdue has been called.</EmptyState> : null}
      <LateVisits visits={toCall} today={today} clinicId={clinicId} act={act} />
      {called.length === 0 ? null : (
        <Disclosure summary={`${String(called.length)} overdue and called`}>
          <LateVisits visits={called} today={today} clinicId={clinicId} act={act} />
        </Disclosure>
      )}
    </Panel>
  );
}

function LateVisits({
  visits,
  today,
  clinicId,
  act,
}: {
  readonly visits: readonly LateVisit[];
  readonly today: string;
  readonly clinicId: string;
  readonly act: LogCallAct;
}) {
  return (
    <ul>
      {visits.map((visit) => (
        <li
          key={visit.id}
          className="grid gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0 sm:grid-cols-2 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1.2fr)_minmax(0,1.5fr)_15rem]"
        >
          <div className="min-w-0">
            <TextLink
              href={`/patients/${visit.patientId}`}
              className="inline-flex min-h-6 items-center font-semibold hover:underline"
            >
              {visit.name}
            </TextLink>
            <p className="text-sm">
              {visit.phone === null ? (
                <span className="text-muted">Phone not recorded</span>
              ) : (
                <a
                  href={`tel:${normalisePhone(visit.phone) ?? visit.phone}`}
                  className="prose-link inline-flex min-h-6 items-center"
                >
                  {formatPhone(visit.phone)}
                </a>
              )}
            </p>
          </div>
          <p className="min-w-0">{visit.words}</p>
          <p className="text-sm">
            <span className="font-semibold">{formatLateness(visit.dueOn, today)}</span>
            <br />
            <span className="text-muted">due {formatClinicalDate(visit.dueOn)}</span>
          </p>
          <p className="text-sm">
            <span className="text-muted">Last contact</span>
            <br />
            {visit.lastContact === null
              ? "none"
              : `${outcomeWords(visit.lastContact.outcome)}, ${formatClinicalDate(visit.lastContact.on)}`}
          </p>
          <div className="flex flex-wrap items-start gap-2 sm:col-span-full md:col-span-1 md:justify-end md:has-[form]:col-span-full">
            <LogCall
              key={visit.lastContact?.on ?? "none"}
              about={{ clinicId, patientId: visit.patientId, planId: visit.planId, sessionId: visit.id }}
              name={visit.name}
              act={act}
            />
            <LinkButton size="small" tone="quiet" href={`/patients/${visit.patientId}/sessions/${visit.id}`}>
              Open or book<span className="sr-only">: {visit.name}</span>
            </LinkButton>
          </div>
        </li>
      ))}
    </ul>
  );
}
