import "server-only";
import type { ListWithViews } from "#lib/schemas/saved-view.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** A named way to look at a list. */
export type SavedView = {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  /** The part of the address that says filters, order and columns. */
  readonly query: string;
  /** Whether everybody in the clinic sees it; else it is the person's own. */
  readonly shared: boolean;
  /** Whether the list opens with it for this person. */
  readonly isDefault: boolean;
  readonly version: number;
};

const ROW = { id: true, list: true, name: true, query: true, personId: true, version: true } as const;

type Selected = Omit<SavedView, "shared" | "isDefault"> & {
  readonly personId: string | null;
  readonly defaults: readonly unknown[];
};

const toView = ({ personId, defaults, ...row }: Selected): SavedView => ({
  ...row,
  shared: personId === null,
  isDefault: defaults.length > 0,
});

/** Row-level security shows a person their own views and their own choice; asking for them alone says the same. */
const visible = ({ actor }: ClinicTransaction) => ({
  OR: [{ personId: null }, { personId: actor.personId }],
});

/** The views of a list that a person has: the clinic's and their own, each by name. */
export async function listViews(tx: ClinicTransaction, list: ListWithViews): Promise<SavedView[]> {
  const { clinicId, personId } = tx.actor;
  const rows = await tx.db.savedView.findMany({
    where: { clinicId, list, ...visible(tx) },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { ...ROW, defaults: { where: { personId }, select: { viewId: true } } },
  });
  return rows.map(toView);
}

/** One of them. @returns null where the person has none of this id */
export async function findView(tx: ClinicTransaction, id: string): Promise<SavedView | null> {
  const { clinicId, personId } = tx.actor;
  const row = await tx.db.savedView.findFirst({
    where: { clinicId, id, ...visible(tx) },
    select: { ...ROW, defaults: { where: { personId }, select: { viewId: true } } },
  });
  return row === null ? null : toView(row);
}

/** Adds a view, the person's own or the clinic's. */
export async function createView(
  tx: ClinicTransaction,
  id: string,
  view: { readonly list: string; readonly name: string; readonly query: string; readonly shared: boolean },
): Promise<void> {
  const { clinicId, personId } = tx.actor;
  const { shared, ...columns } = view;
  await tx.db.savedView.create({
    data: { clinicId, id, ...columns, personId: shared ? null : personId },
    select: { id: true },
  });
}

type NamedVersion = { readonly id: string; readonly version: number };

/** Changes a view if nobody did meanwhile. @returns whether the version fitted */
export async function saveView(
  tx: ClinicTransaction,
  { id, version }: NamedVersion,
  change: { readonly name?: string; readonly query?: string },
): Promise<boolean> {
  const { count } = await tx.db.savedView.updateMany({
    where: { clinicId: tx.actor.clinicId, id, version, ...visible(tx) },
    data: change,
  });
  return count === 1;
}

/** Removes a view, with everybody's choice to open the list with it. @returns whether the version fitted */
export async function deleteView(tx: ClinicTransaction, { id, version }: NamedVersion): Promise<boolean> {
  const { count } = await tx.db.savedView.deleteMany({
    where: { clinicId: tx.actor.clinicId, id, version, ...visible(tx) },
  });
  return count === 1;
}

/** Chooses with which view a list opens for this person. @param viewId null for none */
export async function setDefaultView(
  tx: ClinicTransaction,
  list: ListWithViews,
  viewId: string | null,
): Promise<void> {
  const { clinicId, personId } = tx.actor;
  if (viewId === null) {
    await tx.db.savedViewDefault.deleteMany({ where: { clinicId, personId, list } });
    return;
  }
  await tx.db.savedViewDefault.upsert({
    where: { clinicId_personId_list: { clinicId, personId, list } },
    create: { clinicId, personId, list, viewId },
    update: { viewId },
  });
}
