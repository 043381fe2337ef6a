"use client";

import { useTable } from "@tanstack/react-table";
import { useMemo, useState, useTransition, type ReactNode } from "react";
import { PLAN_COLUMNS, type PlanColumnId } from "#lib/format/plan-columns.ts";
import { ColumnMenu } from "../data-table/column-menu.tsx";
import { DataTable } from "../data-table/data-table.tsx";
import { Pager } from "../data-table/pager.tsx";
import { listFeatures, type ListColumn } from "../data-table/table-features.ts";
import { useTableUrl } from "../data-table/use-table-url.ts";
import { Badge } from "../ui/badge.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ProgressDots } from "../ui/progress-dots.tsx";
import { TextLink } from "../ui/text-link.tsx";
import type { CallAbout, CallActs } from "./call-acts.ts";
import { LogCallButton, LogCallDialog } from "./log-call.tsx";
import { planCell, type PlanInWords } from "./plan-cells.ts";
import { planTableParsers } from "./plan-list-url.ts";
import { PlanSearch } from "./plan-search.tsx";
import { PlanStateBadge } from "./plan-state-badge.tsx";
import type { PlanToolsProps } from "./plan-tools.tsx";
import { isFiltered, usePlanUrl } from "./use-plan-url.ts";

/** A plan in the table: its words, where it leads, and what a call about it needs. */
export type PlanTableRow = PlanInWords & {
  readonly id: string;
  readonly patientId: string;
  readonly href: string;
  readonly flags: readonly string[];
  readonly toCall: boolean;
  readonly session: { readonly id: string } | null;
};

type Cell = (row: PlanTableRow, onCall: (row: PlanTableRow) => void) => ReactNode;

/** Words that stay on one line, quieter where they say that there is nothing. */
function oneLine(column: PlanColumnId): Cell {
  function OneLine(row: PlanTableRow) {
    const words = planCell(row, column);
    return <span className={`whitespace-nowrap ${words === "None" ? "text-muted" : ""}`}>{words}</span>;
  }
  return OneLine;
}

/** Cells that are more than their words. */
const CELLS: Partial<Readonly<Record<PlanColumnId, Cell>>> = {
  patient: (row) => (
    <TextLink href={row.href} className="font-semibold hover:underline">
      {row.patient}
    </TextLink>
  ),
  plan: (row) => <span className="block min-w-48 whitespace-normal">{row.plan}</span>,
  progress: (row) =>
    row.total === 0 ? (
      <span className="text-muted">{planCell(row, "progress")}</span>
    ) : (
      <ProgressDots done={row.done} of={row.total} />
    ),
  nextDue: (row) => (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className={`whitespace-nowrap ${row.nextDue === "None" ? "text-muted" : ""}`}>{row.nextDue}</span>
      {row.flags.map((flag) => (
        <Badge key={flag} tone="caution">
          {flag}
        </Badge>
      ))}
    </span>
  ),
  born: oneLine("born"),
  number: oneLine("number"),
  phone: oneLine("phone"),
  window: oneLine("window"),
  with: oneLine("with"),
  overdue: (row, onCall) =>
    row.late === null ? (
      <span className="text-muted">No</span>
    ) : (
      <span className="inline-flex items-center gap-x-1">
        <Badge tone={row.toCall ? "caution" : "plain"}>{row.late}</Badge>
        <LogCallButton
          short
          name={row.patient}
          onPress={() => {
            onCall(row);
          }}
        />
      </span>
    ),
  contact: oneLine("contact"),
  nextTry: oneLine("nextTry"),
  state: (row) => <PlanStateBadge state={row.state} holdReason={row.holdReason} />,
};

function columnsFor(clinical: boolean, onCall: (row: PlanTableRow) => void): ListColumn<PlanTableRow>[] {
  return PLAN_COLUMNS.filter((column) => clinical || !column.clinical).map(({ id, header }) => {
    const cell = CELLS[id];
    return {
      id,
      header,
      enableHiding: id !== "patient",
      accessorFn: (row: PlanTableRow) => planCell(row, id),
      ...(cell === undefined
        ? {}
        : { cell: ({ row }: { row: { original: PlanTableRow } }) => cell(row.original, onCall) }),
    };
  });
}

/**
 * The clinic's plans as a table: search, filters, order, page and columns live in the address, and the server answers
 * each change.
 * @param props.total How many plans fit. @param props.page The page shown. @param props.similarOnly Nobody is called
 * exactly so; these are alike. @param props.clinical Whether diagnoses and treatments may be shown.
 */
export function PlanTable({
  plans,
  total,
  page,
  similarOnly,
  clinical,
  clinicId,
  callActs,
  tools,
}: {
  readonly plans: readonly PlanTableRow[];
  readonly total: number;
  readonly page: number;
  readonly similarOnly: boolean;
  readonly clinical: boolean;
  readonly clinicId: string;
  readonly callActs: CallActs;
  readonly tools: Omit<PlanToolsProps, "startTransition">;
}) {
  const [filtering, startTransition] = useTransition();
  const { pending, tableOptions } = useTableUrl(planTableParsers, "patient");
  const { url } = usePlanUrl(startTransition);
  const [call, setCall] = useState<CallAbout | null>(null);
  const columns = useMemo(() => {
    const onCall = (row: PlanTableRow) => {
      const { patientId, id: planId, session, patient: name, phone } = row;
      setCall({ clinicId, patientId, planId, sessionId: session?.id ?? null, name, phone });
    };
    return columnsFor(clinical, onCall);
  }, [clinical, clinicId]);
  const data = useMemo(() => [...plans], [plans]);
  const table = useTable({ features: listFeatures, columns, data, rowCount: total, ...tableOptions });

  return (
    <>
      <PlanSearch
        startTransition={startTransition}
        pending={filtering}
        similarOnly={similarOnly}
        aside={<ColumnMenu table={table} />}
        tools={tools}
      />
      <DataTable
        table={table}
        caption="Plans"
        rowHref={(row) => row.href}
        pending={pending || filtering}
        empty={<NoPlans search={url.q} filtered={isFiltered(url)} />}
      />
      <Pager
        page={page}
        size={tableOptions.state.pagination.pageSize}
        total={total}
        noun={total === 1 ? "plan" : "plans"}
        onPage={(next) => {
          table.setPageIndex(next - 1);
        }}
      />
      <LogCallDialog
        about={call}
        acts={callActs}
        onClose={() => {
          setCall(null);
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
