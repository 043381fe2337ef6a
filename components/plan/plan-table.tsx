"use client";

import { useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import { ColumnMenu } from "../data-table/column-menu.tsx";
import { DataTable } from "../data-table/data-table.tsx";
import { Pager } from "../data-table/pager.tsx";
import { listFeatures, type ListColumn } from "../data-table/table-features.ts";
import { useTableUrl } from "../data-table/use-table-url.ts";
import { Badge } from "../ui/badge.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ProgressDots } from "../ui/progress-dots.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { PlanFilters, usePlanFilters } from "./plan-filters.tsx";
import { planTableParsers } from "./plan-list-url.ts";
import { PlanStateBadge } from "./plan-state-badge.tsx";
import { PLAN_STATE_WORDS, type PlanStateName } from "./plan-words.ts";

/** A plan in the table, in words; diagnosis and plan are left out for who may not read them. */
export type PlanTableRow = {
  readonly id: string;
  readonly href: string;
  readonly patient: string;
  readonly state: PlanStateName;
  readonly holdReason: string | null;
  readonly done: number;
  readonly total: number;
  readonly nextDue: string;
  readonly late: string | null;
  readonly reviewDue: boolean;
  readonly diagnosis?: string;
  readonly plan?: string;
};

const PATIENT: readonly ListColumn<PlanTableRow>[] = [
  {
    id: "patient",
    header: "Patient",
    enableHiding: false,
    accessorFn: (row) => row.patient,
    cell: ({ row: { original } }) => (
      <TextLink href={original.href} className="font-semibold hover:underline">
        {original.patient}
      </TextLink>
    ),
  },
];

const CLINICAL: readonly ListColumn<PlanTableRow>[] = [
  { id: "diagnosis", header: "Diagnosis", accessorFn: (row) => row.diagnosis, enableSorting: false },
  {
    id: "plan",
    header: "Plan",
    accessorFn: (row) => row.plan,
    enableSorting: false,
    cell: ({ row: { original } }) => (
      <span className="inline-block min-w-48 whitespace-normal">{original.plan}</span>
    ),
  },
];

const COURSE: readonly ListColumn<PlanTableRow>[] = [
  {
    id: "progress",
    header: "Progress",
    accessorFn: (row) => row.done,
    cell: ({ row: { original } }) =>
      original.total === 0 ? (
        <span className="text-muted">{original.state === "draft" ? "Not started" : "Home care"}</span>
      ) : (
        <ProgressDots done={original.done} of={original.total} />
      ),
  },
  {
    id: "nextDue",
    header: "Next due",
    accessorFn: (row) => row.nextDue,
    cell: ({ row: { original } }) => (
      <span className="inline-flex flex-wrap items-baseline gap-x-2">
        <span className={`whitespace-nowrap ${original.nextDue === "None" ? "text-muted" : ""}`}>
          {original.nextDue}
        </span>
        {original.reviewDue ? <Badge tone="caution">Review due</Badge> : null}
      </span>
    ),
  },
  {
    id: "overdue",
    header: "Overdue",
    enableSorting: false,
    accessorFn: (row) => row.late,
    cell: ({ row: { original } }) =>
      original.late ? <Badge tone="caution">{original.late}</Badge> : <span className="text-muted">No</span>,
  },
  {
    id: "state",
    header: "State",
    accessorFn: (row) => PLAN_STATE_WORDS[row.state],
    cell: ({ row: { original } }) => (
      <PlanStateBadge state={original.state} holdReason={original.holdReason} />
    ),
  },
];

/**
 * The clinic's plans as a table: search, filters, order, page and columns live in the address, and the server answers
 * each change.
 * @param props.total How many plans fit. @param props.similarOnly Nobody is called exactly so; these are alike.
 * @param props.clinical Whether diagnoses and treatments may be shown.
 */
export function PlanTable({
  plans,
  total,
  similarOnly,
  clinical,
}: {
  readonly plans: readonly PlanTableRow[];
  readonly total: number;
  readonly similarOnly: boolean;
  readonly clinical: boolean;
}) {
  const { pending, tableOptions } = useTableUrl(planTableParsers, { server: true });
  const filters = usePlanFilters();
  const columns = useMemo(
    () => (clinical ? [...PATIENT, ...CLINICAL, ...COURSE] : [...PATIENT, ...COURSE]),
    [clinical],
  );
  const data = useMemo(() => [...plans], [plans]);
  const table = useTable({ features: listFeatures, columns, data, rowCount: total, ...tableOptions });
  const { pageIndex, pageSize } = tableOptions.state.pagination;

  return (
    <>
      <PlanFilters filters={filters} similarOnly={similarOnly} aside={<ColumnMenu table={table} />} />
      <DataTable
        table={table}
        caption="Plans"
        rowHref={(row) => row.href}
        pending={pending || filters.pending}
        empty={<NoPlans search={filters.search} filtered={filters.any} />}
      />
      <Pager
        page={pageIndex + 1}
        size={pageSize}
        total={total}
        noun={total === 1 ? "plan" : "plans"}
        onPage={(page) => {
          table.setPageIndex(page - 1);
        }}
      />
    </>
  );
}

function NoPlans({ search, filtered }: { readonly search: string; readonly filtered: boolean }) {
  if (search !== "")
    return <EmptyState>No plan belongs to anybody called “{search}”, or by a name like it.</EmptyState>;
  if (filtered) return <EmptyState>No plan fits these filters.</EmptyState>;
  return <EmptyState>No plan was made yet. A plan is made from a signed consultation.</EmptyState>;
}
