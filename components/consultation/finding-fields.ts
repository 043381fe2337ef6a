import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { fieldsOfPart } from "./part-fields.ts";

/** A finding whose fields are shown: what is known of it, its path in the case, and the way to change it. */
export type ShownFinding = {
  readonly finding: DraftFinding;
  readonly at: string;
  readonly patch: (fields: Partial<DraftFinding>) => void;
};

/** What every field of a finding is told. */
export const fieldsOf = ({ finding, at, patch }: ShownFinding) => fieldsOfPart(finding, at, patch);
