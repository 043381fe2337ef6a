"use client";

import { useTable } from "@tanstack/react-table";
import { useQueryStates } from "nuqs";
import { useMemo, useTransition } from "react";
import { ColumnMenu } from "../data-table/column-menu.tsx";
import { DataTable } from "../data-table/data-table.tsx";
import { Pager } from "../data-table/pager.tsx";
import { listFeatures, type ListColumn } from "../data-table/table-features.ts";
import { TableSearch } from "../data-table/table-search.tsx";
import { useTableUrl } from "../data-table/use-table-url.ts";
import { Badge } from "../ui/badge.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { PatientFilters, type PatientFilterState } from "./patient-filters.tsx";
import { patientFilterParsers, patientTableParsers } from "./patient-list-url.ts";

/** A patient of the register, in words. The last three are there only for who may read the clinical record. */
export type PatientTableRow = {
  readonly id: string;
  readonly name: string;
  readonly deceased: boolean;
  readonly born: string;
  readonly sex: string;
  readonly nhs: string;
  readonly clinicNumber: string;
  readonly plan: string;
  readonly nextDue: string;
  readonly late: string | null;
  readonly skin?: string;
  readonly diagnoses?: string;
  readonly lastSeen?: string;
};

const hrefOf = (row: PatientTableRow): string => `/patients/${row.id}`;

const PLAIN: readonly ListColumn<PatientTableRow>[] = [
  {
    id: "name",
    header: "Patient",
    enableHiding: false,
    accessorFn: (row) => row.name,
    cell: ({ row: { original } }) => (
      <span className="inline-flex flex-wrap items-baseline gap-x-2">
        <TextLink href={hrefOf(original)} className="font-semibold hover:underline">
          {original.name}
        </TextLink>
        {original.deceased ? <Badge tone="strong">Deceased</Badge> : null}
      </span>
    ),
  },
  { id: "born", header: "Born", accessorFn: (row) => row.born },
  { id: "sex", header: "Sex", accessorFn: (row) => row.sex, enableSorting: false },
  { id: "nhs", header: "NHS No.", accessorFn: (row) => row.nhs, enableSorting: false },
  { id: "clinicNumber", header: "Clinic No.", accessorFn: (row) => row.clinicNumber, enableSorting: false },
];

const CLINICAL: readonly ListColumn<PatientTableRow>[] = [
  { id: "skin", header: "Skin type", accessorFn: (row) => row.skin, enableSorting: false },
  { id: "diagnoses", header: "Diagnosis", accessorFn: (row) => row.diagnoses, enableSorting: false },
];

const COURSE: readonly ListColumn<PatientTableRow>[] = [
  { id: "plan", header: "Plan state", accessorFn: (row) => row.plan, enableSorting: false },
  {
    id: "nextDue",
    header: "Next due",
    accessorFn: (row) => row.nextDue,
    cell: ({ row: { original } }) => (
      <span className="inline-flex flex-wrap items-baseline gap-x-2">
        {original.nextDue}
        {original.late ? <Badge tone="caution">{original.late}</Badge> : null}
      </span>
    ),
  },
];

const SEEN: readonly ListColumn<PatientTableRow>[] = [
  { id: "lastSeen", header: "Last seen", accessorFn: (row) => row.lastSeen },
];

/**
 * The register as a table: search, filters, order, page and columns live in the address, and the server answers each
 * change.
 * @param props.total How many patients fit. @param props.similarOnly Nobody is called exactly so; these are alike.
 * @param props.diagnoses Diagnoses to filter by; null hides everything clinical.
 */
export function PatientTable({
  patients,
  total,
  similarOnly,
  diagnoses,
}: {
  readonly patients: readonly PatientTableRow[];
  readonly total: number;
  readonly similarOnly: boolean;
  readonly diagnoses: readonly { readonly value: string; readonly label: string }[] | null;
}) {
  const { pending, search, setSearch, tableOptions } = useTableUrl(patientTableParsers, "name");
  const [filtering, startFiltering] = useTransition();
  const [filters, setFilters] = useQueryStates(
    { ...patientFilterParsers, page: patientTableParsers.page },
    { shallow: false, startTransition: startFiltering, history: "replace" },
  );
  const clinical = diagnoses !== null;
  const columns = useMemo(
    () => (clinical ? [...PLAIN, ...CLINICAL, ...COURSE, ...SEEN] : [...PLAIN, ...COURSE]),
    [clinical],
  );
  const data = useMemo(() => [...patients], [patients]);
  const table = useTable({ features: listFeatures, columns, data, rowCount: total, ...tableOptions });
  const { pageIndex, pageSize } = tableOptions.state.pagination;
  const filtered =
    filters.skin.length + filters.diagnosis.length + filters.plan.length > 0 || filters.overdue;

  function change(changed: Partial<PatientFilterState>) {
    // The address's own parsers drop what is not among the choices.
    const known = {
      skin: patientFilterParsers.skin.parse((changed.skin ?? filters.skin).join(",")) ?? [],
      diagnosis:
        patientFilterParsers.diagnosis.parse((changed.diagnosis ?? filters.diagnosis).join(",")) ?? [],
      plan: patientFilterParsers.plan.parse((changed.plan ?? filters.plan).join(",")) ?? [],
    };
    void setFilters({ ...known, overdue: changed.overdue ?? filters.overdue, page: null });
  }

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pb-2">
        <TableSearch
          label="Search patients"
          placeholder="Name, birth date, NHS number, telephone"
          value={search}
          onSearch={setSearch}
          autoFocus
        />
        <PatientFilters state={filters} diagnoses={diagnoses} onChange={change} />
        <div className="sm:ml-auto">
          <ColumnMenu table={table} />
        </div>
      </div>
      {similarOnly && !pending ? (
        <p role="status" className="pb-2 text-sm">
          Nothing exactly like “{search}”; similar names:
        </p>
      ) : null}
      <DataTable
        table={table}
        caption="Patients"
        rowHref={hrefOf}
        pending={pending || filtering}
        empty={<NoPatients search={search} filtered={filtered} />}
      />
      <Pager
        page={pageIndex + 1}
        size={pageSize}
        total={total}
        noun={total === 1 ? "patient" : "patients"}
        onPage={(page) => {
          table.setPageIndex(page - 1);
        }}
      />
    </>
  );
}

function NoPatients({ search, filtered }: { readonly search: string; readonly filtered: boolean }) {
  const add = <LinkButton href="/patients/new">Register a new patient</LinkButton>;
  if (search !== "") return <EmptyState action={add}>Nobody fits “{search}”, nor a name like it.</EmptyState>;
  if (filtered) return <EmptyState>No patient fits these filters.</EmptyState>;
  return <EmptyState action={add}>No patient is registered yet.</EmptyState>;
}
