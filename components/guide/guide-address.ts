import type { GuideShelf } from "#lib/catalogue/guide/guide-record.ts";

/** Address of one shelf of the guide. */
export const shelfAddress = (shelf: GuideShelf): string => `/guide/${shelf}`;

/** Address of any record of the guide. */
export const recordAddress = (shelf: GuideShelf, id: string): string =>
  `/guide/${shelf}/${encodeURIComponent(id)}`;

/** Address of a treatment's page. @param id catalogue id, for example `pulsed-dye-laser-595` */
export const treatmentAddress = (id: string): string => recordAddress("treatments", id);

/** Address of a rule's page. @param id rule id as an evaluation names it, for example `SF-pregnancy-peel-glycolic` */
export const ruleAddress = (id: string): string => recordAddress("rules", id);

/** Address of a source's page. @param key key of the reference ledger, for example `R59` */
export const sourceAddress = (key: string): string => recordAddress("sources", key);
