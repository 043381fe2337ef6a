import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { createLoader, type SearchParams } from "nuqs/server";
import { PageHeader } from "#components/layout/page-header.tsx";
import { calendarHref, calendarParsers, lookAt } from "#components/plan/calendar-url.ts";
import { PlanBoard } from "#components/plan/plan-board.tsx";
import { filterOfAddress, listOfAddress } from "#components/plan/plan-list-query.ts";
import { planListParsers } from "#components/plan/plan-list-url.ts";
import { PlanTable } from "#components/plan/plan-table.tsx";
import { VisitCalendar } from "#components/plan/visit-calendar.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { loadDefaultPlanView, loadPlanBoard, loadPlans } from "#lib/loaders/load-plans.ts";
import { loadVisitCalendar } from "#lib/loaders/load-visit-calendar.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import {
  changePlanStateAction,
  changeViewAction,
  keepViewAction,
  logContactAction,
  openWithViewAction,
  removeViewAction,
  shareViewAction,
  withdrawContactAction,
} from "./actions.ts";

export const metadata: Metadata = { title: "Plans" };

const readAddress = createLoader(planListParsers);
const readCalendar = createLoader(calendarParsers);

const TO_CALENDAR = (
  <LinkButton href={calendarHref("week")} tone="quiet">
    Calendar
  </LinkButton>
);

const VIEW_ACTS = {
  keep: keepViewAction,
  share: shareViewAction,
  change: changeViewAction,
  remove: removeViewAction,
  openWith: openWithViewAction,
};
const CALL_ACTS = { log: logContactAction, withdraw: withdrawContactAction };

/**
 * Every course of care of the clinic, as a table, as a board or as the calendar of its visits. An address that says
 * nothing opens the person's view.
 */
export default async function PlansPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const asked = await searchParams;
  if (Object.keys(asked).length === 0) {
    const view = unwrapOrNotFound(await loadDefaultPlanView());
    if (view !== null) redirect(`/plans?saved=${view.id}${view.query === "" ? "" : `&${view.query}`}`);
  }
  const { view, from, with: who } = await readCalendar(searchParams);
  if (view !== null) {
    const look = (today: string) => lookAt(view, from ?? today, who === "me");
    const { today, days, cut, treats } = await loadVisitCalendar(look);
    return <VisitCalendar look={look(today)} days={days} cut={cut} treats={treats} />;
  }
  const address = await readAddress(searchParams);
  if (address.view === "board") {
    const board = unwrapOrNotFound(
      await loadPlanBoard({ ...filterOfAddress(address), states: [] }, address.cards),
    );
    const { treatments, views, mayShare } = board;
    return (
      <NuqsAdapter>
        <PageHeader title="Plans" actions={TO_CALENDAR} />
        <PlanBoard
          columns={board.columns}
          similarOnly={board.similarOnly}
          mayMove={board.mayMove}
          changeState={changePlanStateAction}
          tools={{ treatments, views, mayShare, viewActs: VIEW_ACTS }}
        />
      </NuqsAdapter>
    );
  }
  const page = unwrapOrNotFound(
    await loadPlans({ ...listOfAddress(address), page: address.page, pageSize: address.size }),
  );
  const { treatments, views, mayShare } = page;
  return (
    <NuqsAdapter>
      <PageHeader title="Plans" actions={TO_CALENDAR} />
      <PlanTable
        plans={page.plans}
        total={page.total}
        page={page.page}
        similarOnly={page.similarOnly}
        clinical={page.clinical}
        clinicId={page.clinicId}
        callActs={CALL_ACTS}
        tools={{ treatments, views, mayShare, viewActs: VIEW_ACTS }}
      />
    </NuqsAdapter>
  );
}
