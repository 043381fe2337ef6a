import { Disclosure } from "#components/ui/disclosure.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CallActs } from "#components/plan/call-acts.ts";
import { LogCall } from "#components/plan/log-call.tsx";
import { lastContactWords } from "#components/plan/plan-cells.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatPhone, normalisePhone } from "#lib/format/phone.ts";

/** A course whose next visit is overdue. */
export type LateCourse = {
  readonly id: string;
  readonly patientId: string;
  readonly patient: string;
  readonly phone: string | null;
  readonly session: { readonly id: string; readonly words: string } | null;
  readonly nextDue: string;
  readonly late: string | null;
  readonly offCourse: boolean;
  readonly contact: {
    readonly outcome: string;
    readonly on: string;
    readonly nextTryOn: string | null;
  } | null;
};

/** Some courses, and how many there are in all. */
export type LateCourses = { readonly total: number; readonly plans: readonly LateCourse[] };

/**
 * Courses that are overdue and not yet called about, and behind a line those that somebody has called about.
 * @param props.acts Logs a call; the course then leaves the list until the day of the next try.
 */
export function CallList({
  toCall,
  called,
  clinicId,
  acts,
}: {
  readonly toCall: LateCourses;
  readonly called: LateCourses;
  readonly clinicId: string;
  readonly acts: CallActs;
}) {
  return (
    <Panel
      title={`Overdue, not yet called (${String(toCall.total)})`}
      aside={
        toCall.total === 0 ? undefined : (
          <>
            <TextLink href="/plans?saved=all&uncalled=true">In the list of plans</TextLink>
            <TextLink href="/plans/print?list=calls">Print</TextLink>
          </>
        )
      }
    >
      {toCall.total === 0 ? <EmptyState>Everybody who is overdue has been called.</EmptyState> : null}
      <Lines courses={toCall.plans} clinicId={clinicId} acts={acts} />
      {toCall.total > toCall.plans.length ? (
        <p className="py-2 text-sm text-muted">
          {String(toCall.total - toCall.plans.length)} more stand in the list of plans.
        </p>
      ) : null}
      {called.total === 0 ? null : (
        <Disclosure summary={`${String(called.total)} overdue and called`}>
          <Lines courses={called.plans} clinicId={clinicId} acts={acts} />
          {called.total > called.plans.length ? (
            <p className="py-2 text-sm">
              <TextLink href="/plans?saved=all&overdue=true">All that are overdue</TextLink>
            </p>
          ) : null}
        </Disclosure>
      )}
    </Panel>
  );
}

function Lines({
  courses,
  clinicId,
  acts,
}: {
  readonly courses: readonly LateCourse[];
  readonly clinicId: string;
  readonly acts: CallActs;
}) {
  return (
    <ul>
      {courses.map((course) => (
        <li
          key={course.id}
          className="grid gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0 sm:grid-cols-2 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1.2fr)_minmax(0,1.5fr)_15rem]"
        >
          <div className="min-w-0">
            <TextLink
              href={`/patients/${course.patientId}`}
              className="inline-flex min-h-6 items-center font-semibold hover:underline"
            >
              {course.patient}
            </TextLink>
            <p className="text-sm">
              {course.phone === null ? (
                <span className="text-muted">Phone not recorded</span>
              ) : (
                <a
                  href={`tel:${normalisePhone(course.phone) ?? course.phone}`}
                  className="inline-flex min-h-6 items-center text-muted hover:underline"
                >
                  {formatPhone(course.phone)}
                </a>
              )}
            </p>
          </div>
          <p className="min-w-0">{course.session?.words}</p>
          <p className="text-sm">
            {course.late === null ? null : <Badge tone="caution">{course.late}</Badge>}{" "}
            {course.offCourse ? <Badge tone="caution">Off course</Badge> : null}
            <br />
            <span className="text-muted">due {course.nextDue}</span>
          </p>
          <p className="text-sm">
            <span className="text-muted">Last contact</span>
            <br />
            {lastContactWords(course.contact)}
            {course.contact?.nextTryOn == null ? null : (
              <span className="block text-muted">
                next try {formatClinicalDate(course.contact.nextTryOn)}
              </span>
            )}
          </p>
          <div className="flex flex-wrap items-start gap-2 sm:col-span-full md:col-span-1 md:justify-end">
            <LogCall
              acts={acts}
              about={{
                clinicId,
                patientId: course.patientId,
                planId: course.id,
                sessionId: course.session?.id ?? null,
                name: course.patient,
                phone: course.phone,
              }}
            />
            {course.session === null ? null : (
              <LinkButton
                size="small"
                tone="quiet"
                href={`/patients/${course.patientId}/sessions/${course.session.id}`}
              >
                Open or book<span className="sr-only">: {course.patient}</span>
              </LinkButton>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
