import type { RecordedFacts, RecordedVisit } from "./recorded-visit.ts";

/** Every text of a visit that may name a medicine, a product, a treatment or a condition. */
export function textsOfVisit(facts: RecordedFacts, { history }: Pick<RecordedVisit, "history">): string[] {
  const texts = [
    ...[...facts.allergies, ...facts.medications].map(({ name }) => name),
    ...facts.conditions.flatMap(({ name, detail }) => [
      name,
      ...(detail ? [detail, `${detail} ${name}`] : []),
    ]),
    ...(history.productsAtSite ?? []),
    ...(history.triedWithoutBenefit ?? []),
    ...(history.previousProcedures ?? []).map(({ treatment }) => treatment),
  ];
  return [...new Set(texts)];
}
