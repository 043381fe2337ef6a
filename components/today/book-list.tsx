import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { LateCourses } from "./call-list.tsx";

/** Visits that come soon and have no appointment, for whoever sits at the desk. @param props.days How far it looks. */
export function BookList({ courses, days }: { readonly courses: LateCourses; readonly days: number }) {
  const { total, plans } = courses;
  return (
    <Panel
      title={`To book (${String(total)})`}
      aside={
        <TextLink href={`/plans?saved=all&due=${String(days)}&unbooked=true`}>In the list of plans</TextLink>
      }
    >
      {total === 0 ? (
        <EmptyState>Every visit of the next {String(days)} days has an appointment.</EmptyState>
      ) : null}
      <ul>
        {plans.map((plan) => (
          <li
            key={plan.id}
            className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line py-1.5 last:border-b-0"
          >
            <div className="min-w-0">
              <TextLink
                href={`/patients/${plan.patientId}`}
                className="inline-flex min-h-6 items-center font-semibold hover:underline"
              >
                {plan.patient}
              </TextLink>
              <p className="text-sm text-muted">
                {plan.session?.words}, due {plan.nextDue}
              </p>
            </div>
            {plan.session === null ? null : (
              <LinkButton size="small" href={`/patients/${plan.patientId}/sessions/${plan.session.id}`}>
                Book<span className="sr-only">: {plan.patient}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      {total > plans.length ? (
        <p className="py-2 text-sm text-muted">{String(total - plans.length)} more.</p>
      ) : null}
    </Panel>
  );
}
