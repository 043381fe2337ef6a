"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { CloseEvent, FollowUpEvent, NewEvent } from "./adverse-event-forms.tsx";
import { eventWords, gradeWords, OUTCOME_WORDS } from "./adverse-event-words.ts";
import type { AdverseEventActs, EventOwner, ShownEvent } from "./shown-event.ts";

/**
 * Adverse events of a session: those on record with their follow-up and report, and a form for another one.
 * @param props.today The day suggested as its beginning, ISO.
 */
export function AdverseEvents({
  events,
  owner,
  today,
  acts,
}: {
  readonly events: readonly ShownEvent[];
  readonly owner: EventOwner;
  readonly today: string;
  readonly acts: AdverseEventActs;
}) {
  const [adding, setAdding] = useState(false);
  return (
    <div id="adverse-events" role="group" aria-label="Adverse events" className="space-y-2">
      <p className="font-medium">Adverse events</p>
      {events.length === 0 ? <p className="text-sm text-muted">None recorded.</p> : null}
      <ul className="space-y-2">
        {events.map((event) => (
          <li key={event.id} className="border-l-4 border-caution pl-3">
            <EventLine key={event.version} event={event} owner={owner} today={today} acts={acts} />
          </li>
        ))}
      </ul>
      {adding ? (
        <NewEvent
          owner={owner}
          today={today}
          act={acts.record}
          onDone={() => {
            setAdding(false);
          }}
        />
      ) : (
        <Button
          size="small"
          className="print:hidden"
          onClick={() => {
            setAdding(true);
          }}
        >
          Record adverse event
        </Button>
      )}
    </div>
  );
}

function reportWords({ reportable, reportedOn }: ShownEvent): string {
  if (reportedOn !== null) return `Reported on ${formatClinicalDate(reportedOn)}`;
  return reportable ? "To be reported" : "Report";
}

function standing({ resolvedOn, outcome, outcomeCode, followUpOn }: ShownEvent): string {
  if (resolvedOn === null) {
    return followUpOn === null ? "No follow-up planned" : `Follow-up on ${formatClinicalDate(followUpOn)}`;
  }
  const said = [outcomeCode === null ? null : OUTCOME_WORDS[outcomeCode], outcome];
  const words = said.filter((part) => part !== null).join(". ") || "outcome not recorded";
  return `Over on ${formatClinicalDate(resolvedOn)}: ${words}`;
}

function EventLine({
  event,
  owner,
  today,
  acts,
}: {
  readonly event: ShownEvent;
  readonly owner: EventOwner;
  readonly today: string;
  readonly acts: AdverseEventActs;
}) {
  const [doing, setDoing] = useState<"close" | "follow-up" | null>(null);
  const { clinicId, patientId } = owner;
  const onDone = () => {
    setDoing(null);
  };
  return (
    <>
      <p>
        <span className="font-semibold">{eventWords(event)}</span>, grade {gradeWords(event.grade)}, since{" "}
        {formatClinicalDate(event.onsetOn)}
      </p>
      {event.detail === null ? null : <p className="text-sm whitespace-pre-line">{event.detail}</p>}
      {event.action === null ? null : (
        <p className="text-sm whitespace-pre-line">Done about it: {event.action}</p>
      )}
      {event.followUps.map(({ id, seenOn, words }) => (
        <p key={id} className="text-sm whitespace-pre-line">
          Seen on {formatClinicalDate(seenOn)}: {words}
        </p>
      ))}
      <p className="text-sm text-muted">
        {standing(event)}.{" "}
        <TextLink href={`/patients/${patientId}/adverse-events/${event.id}`} className="underline">
          {reportWords(event)}
        </TextLink>
      </p>
      {doing === "close" ? (
        <CloseEvent event={event} clinicId={clinicId} act={acts.close} onDone={onDone} />
      ) : null}
      {doing === "follow-up" ? (
        <FollowUpEvent event={event} clinicId={clinicId} today={today} act={acts.followUp} onDone={onDone} />
      ) : null}
      {event.resolvedOn !== null || doing !== null ? null : (
        <div className="flex flex-wrap gap-1 print:hidden">
          <Button
            size="small"
            tone="quiet"
            onClick={() => {
              setDoing("follow-up");
            }}
          >
            Record a follow-up
          </Button>
          <Button
            size="small"
            tone="quiet"
            onClick={() => {
              setDoing("close");
            }}
          >
            Record how it ended
          </Button>
        </div>
      )}
    </>
  );
}
