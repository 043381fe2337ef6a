import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";

/** What every draft says of itself: which edition of the program wrote it. */
export type Drafted = { readonly schemaVersion: number };

/** What a page keeps on its device of a draft that the server has not acknowledged. */
export type KeptText<D = ConsultationDraft> = {
  readonly draft: D;
  /** Version of the record that the text was made from. */
  readonly version: number;
  /** ISO instant of the last change, by this device's clock. */
  readonly at: string;
  /** The text that was on its way when the page went: its answer never came, so the record may have it or not. */
  readonly pending: D | null;
};

/**
 * What a kept text means beside the record.
 *
 * `same` there is nothing to tell; `unchanged` nobody changed the record since, so it can be taken up as it is;
 * `changed` somebody did, or the person typed on this page before it was found, so both texts are told apart first;
 * `unknown` another edition of the program wrote it.
 */
export type KeptVerdict = "same" | "unchanged" | "changed" | "unknown";

/** Compares what was kept with the page as it is. @param page its text, the record's version, and how often it was changed */
export function judgeKept<D extends Drafted>(
  kept: KeptText<D>,
  page: { readonly draft: D; readonly version: number; readonly revision: number },
): KeptVerdict {
  // The schema's own number may differ at run time, whatever the type of today says.
  const edition: number = kept.draft.schemaVersion;
  if (edition !== page.draft.schemaVersion) return "unknown";
  if (saysTheSame(kept.draft, page.draft)) return "same";
  // What was just typed gives way to nothing unasked, whoever has saved meanwhile.
  if (page.revision > 0) return "changed";
  if (kept.version === page.version) return "unchanged";
  const arrived =
    kept.pending !== null && page.version === kept.version + 1 && saysTheSame(kept.pending, page.draft);
  return arrived ? "unchanged" : "changed";
}

/** Whether two texts say the same: the record has texts tidied, and leaves out what was not asked. */
export function saysTheSame(one: unknown, two: unknown): boolean {
  const [a, b] = [tidied(one), tidied(two)];
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...left.keys(), ...right.keys()])].every((key) =>
    saysTheSame(left.get(key), right.get(key)),
  );
}

function tidied(value: unknown): string | number | boolean | object | undefined {
  if (typeof value === "string") return value.normalize("NFC").replaceAll(/\s+/g, " ").trim() || undefined;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "object" && value !== null ? value : undefined;
}
