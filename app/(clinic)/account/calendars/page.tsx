import type { Metadata } from "next";
import { AddCalendarFeed } from "#components/account/add-calendar-feed.tsx";
import { RevokeCalendarFeed } from "#components/account/revoke-calendar-feed.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { loadCalendarFeeds } from "#lib/loaders/load-calendar-feeds.ts";
import { addCalendarFeedAction, revokeCalendarFeedAction } from "./actions.ts";

export const metadata: Metadata = { title: "Calendar addresses" };

/** The person's private calendar addresses. */
export default async function CalendarFeedsPage() {
  const { clinicId, feeds } = await loadCalendarFeeds();
  return (
    <>
      <PageHeader
        title="Calendar addresses"
        actions={
          <LinkButton href="/plans?view=week" tone="quiet">
            Calendar
          </LinkButton>
        }
      />
      <div className="max-w-3xl space-y-4">
        <p className="text-muted">
          A private address shows the visits that are booked with you in a calendar program: days and times,
          never what is treated and never a name. Whoever has the address can read it, so keep it as you keep
          a password. It ends when you change yours.
        </p>
        <Panel title="In use" aside={String(feeds.length)}>
          {feeds.length === 0 ? <EmptyState>You have no calendar address.</EmptyState> : null}
          <ul>
            {feeds.map(({ id, label, showsInitials, withNobody, made, read }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0"
              >
                <div className="min-w-0">
                  <p className="font-semibold wrap-anywhere">{label}</p>
                  <p className="text-sm text-muted">
                    {withNobody ? "Your visits and those with nobody yet. " : "Your visits. "}
                    {showsInitials ? "With initials and clinic number. " : "Without any name. "}
                    Made {made}. {read === null ? "Not read yet." : `Last read ${read}.`}
                  </p>
                </div>
                <RevokeCalendarFeed
                  act={revokeCalendarFeedAction}
                  clinicId={clinicId}
                  feedId={id}
                  label={label}
                />
              </li>
            ))}
          </ul>
        </Panel>
        <Panel title="New address">
          <AddCalendarFeed act={addCalendarFeedAction} clinicId={clinicId} />
        </Panel>
      </div>
    </>
  );
}
