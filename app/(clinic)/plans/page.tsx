import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { createLoader, type SearchParams } from "nuqs/server";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PlanBoard } from "#components/plan/plan-board.tsx";
import { planListParsers } from "#components/plan/plan-list-url.ts";
import { PlanTable } from "#components/plan/plan-table.tsx";
import { loadPlanBoard, loadPlans } from "#lib/loaders/load-plans.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { changePlanStateAction } from "./actions.ts";

export const metadata: Metadata = { title: "Plans" };

const readAddress = createLoader(planListParsers);

/** Every course of care of the clinic, as a table or as a board. */
export default async function PlansPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const address = await readAddress(searchParams);
  const filter = { search: address.q, overdueOnly: address.overdue };
  if (address.view === "board") {
    const board = unwrapOrNotFound(await loadPlanBoard({ ...filter, states: [] }));
    return (
      <NuqsAdapter>
        <PageHeader title="Plans" />
        <PlanBoard
          columns={board.columns}
          similarOnly={board.similarOnly}
          mayMove={board.mayMove}
          changeState={changePlanStateAction}
        />
      </NuqsAdapter>
    );
  }
  const page = unwrapOrNotFound(
    await loadPlans({
      ...filter,
      states: address.state,
      sort: address.sort.column,
      descending: address.sort.descending,
      page: address.page,
      pageSize: address.size,
    }),
  );
  return (
    <NuqsAdapter>
      <PageHeader title="Plans" />
      <PlanTable
        plans={page.plans}
        total={page.total}
        similarOnly={page.similarOnly}
        clinical={page.clinical}
      />
    </NuqsAdapter>
  );
}
