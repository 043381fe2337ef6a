import type { ProtocolBody } from "#lib/clinical/accepted-plan/protocol.ts";
import { formatCount } from "#lib/format/quantity.ts";
import { stepWords } from "./protocol-contents.tsx";

/** One thing that differs between two versions; null on the side that does not have it. */
export type ProtocolDifference = {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What a version says, as far as it is compared. */
export type ComparedVersion = { readonly name: string; readonly body: ProtocolBody | null };

/** Everything in which a later version of a protocol differs from an earlier one; empty when they say the same. */
export function protocolDifferences(
  earlier: ComparedVersion,
  later: ComparedVersion,
  names: Readonly<Record<string, string>>,
): ProtocolDifference[] {
  const [old, next] = [earlier.body, later.body];
  const treatments = [
    ...new Set([...(next?.steps ?? []), ...(old?.steps ?? [])].map((step) => step.treatment)),
  ];
  const stepOf = (body: ProtocolBody | null, treatment: string): string | null => {
    const step = body?.steps.find((own) => own.treatment === treatment);
    if (step === undefined) return null;
    return [stepWords(step), ...(step.reason === null ? [] : [`Reason: ${step.reason}`])].join(". ");
  };
  const orderOf = (body: ProtocolBody | null, others: ProtocolBody | null): string =>
    (body?.steps ?? [])
      .filter(({ treatment }) => others?.steps.some((own) => own.treatment === treatment))
      .map(({ treatment }) => names[treatment] ?? treatment)
      .join(", then ");
  const reviewsOf = (body: ProtocolBody | null): string | null =>
    body === null || body.reviewWeeks.length === 0
      ? null
      : body.reviewWeeks.map((week) => formatCount(week, "week")).join(", ");
  const rows: ProtocolDifference[] = [
    { what: "Name", before: earlier.name, after: later.name },
    ...treatments.map((treatment) => ({
      what: names[treatment] ?? treatment,
      before: stepOf(old, treatment),
      after: stepOf(next, treatment),
    })),
    { what: "Order", before: orderOf(old, next), after: orderOf(next, old) },
    { what: "Further reviews", before: reviewsOf(old), after: reviewsOf(next) },
    { what: "Note", before: old?.note ?? null, after: next?.note ?? null },
  ];
  return rows.filter(({ before, after }) => before !== after);
}
