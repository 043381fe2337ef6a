import { EmptyState } from "../ui/empty-state.tsx";
import { Panel } from "../ui/panel.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { Timeline } from "../ui/timeline.tsx";

/** One thing that happened, with where it is written. */
export type TimelineEntry = {
  readonly id: string;
  readonly when: string;
  readonly dateTime: string;
  readonly title: string;
  readonly href: string | null;
  readonly detail: string;
  readonly who: string | undefined;
};

/**
 * What happened to a patient, newest first, each with a link to its own page.
 * @param props.olderHref Where the whole timeline is, when only its newest part is shown.
 * @param props.clinical False for who sees sessions and handouts only, and so cannot be told that nothing is there.
 */
export function TimelinePanel({
  entries,
  olderHref,
  clinical,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly olderHref: string | null;
  readonly clinical: boolean;
}) {
  return (
    <Panel title="Timeline">
      {entries.length === 0 ? (
        <EmptyState>
          {clinical
            ? "Nothing has been recorded yet."
            : "No session has taken place and no handout was issued yet."}
        </EmptyState>
      ) : (
        <Timeline
          label="Newest first"
          items={entries.map((entry) => ({
            id: entry.id,
            when: entry.when,
            dateTime: entry.dateTime,
            title: entry.href === null ? entry.title : <TextLink href={entry.href}>{entry.title}</TextLink>,
            detail: entry.detail,
            who: entry.who,
          }))}
        />
      )}
      {olderHref ? (
        <p className="pt-2">
          <TextLink href={olderHref}>Show everything</TextLink>
        </p>
      ) : null}
    </Panel>
  );
}
