import "server-only";
import { templateBodySchema, type TemplateBody } from "#lib/schemas/consultation-template.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { toJsonColumn } from "./json-column.ts";

/** A named beginning of a visit, as the clinic keeps it. */
export type ConsultationTemplate = {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** Null where it holds a term that this version no longer knows. */
  readonly body: TemplateBody | null;
  readonly archived: boolean;
  readonly version: number;
};

/** The clinic's templates in their order, the archived ones too. */
export async function listTemplates(tx: ClinicTransaction): Promise<ConsultationTemplate[]> {
  const rows = await tx.db.consultationTemplate.findMany({
    where: { clinicId: tx.actor.clinicId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, name: true, position: true, body: true, archivedAt: true, version: true },
  });
  return rows.map(({ body, archivedAt, ...row }) => ({
    ...row,
    body: templateBodySchema.safeParse(body).data ?? null,
    archived: archivedAt !== null,
  }));
}

/** Adds a template. */
export async function createTemplate(
  tx: ClinicTransaction,
  id: string,
  { name, position, body }: { readonly name: string; readonly position: number; readonly body: TemplateBody },
): Promise<void> {
  await tx.db.consultationTemplate.create({
    data: { clinicId: tx.actor.clinicId, id, name, position, body: toJsonColumn(body) },
    select: { id: true },
  });
}

/** Changes a template if nobody did meanwhile. @returns whether the version fitted */
export async function saveTemplate(
  tx: ClinicTransaction,
  { id, version }: { readonly id: string; readonly version: number },
  change: {
    readonly name?: string;
    readonly position?: number;
    readonly body?: TemplateBody;
    readonly archived?: boolean;
  },
): Promise<boolean> {
  const { body, archived, ...columns } = change;
  const { count } = await tx.db.consultationTemplate.updateMany({
    where: { clinicId: tx.actor.clinicId, id, version },
    data: {
      ...columns,
      ...(body === undefined ? {} : { body: toJsonColumn(body) }),
      ...(archived === undefined ? {} : { archivedAt: archived ? tx.at : null }),
    },
  });
  return count === 1;
}
