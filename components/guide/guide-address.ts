import type { GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import type { Worklist } from "#lib/catalogue/guide/worklist.ts";

/** Address of one shelf of the guide. */
export const shelfAddress = (shelf: GuideShelf): string => `/guide/${shelf}`;

/** Address of one worklist of a shelf. */
export const worklistAddress = (shelf: GuideShelf, list: Worklist): string =>
  `${shelfAddress(shelf)}?state=${list}`;

/** Address at which the open pages of a shelf's group are read and signed off together. */
export const readingAddress = (shelf: GuideShelf, group: string): string =>
  `${shelfAddress(shelf)}/read?group=${encodeURIComponent(group)}`;

/** Address of any record of the guide. */
export const recordAddress = (shelf: GuideShelf, id: string): string =>
  `/guide/${shelf}/${encodeURIComponent(id)}`;

/** Address of a treatment's page. @param id catalogue id, for example `pulsed-dye-laser-595` */
export const treatmentAddress = (id: string): string => recordAddress("treatments", id);

/** Address of the place on a treatment's page at which it is signed off. @param id catalogue id */
export const signOffAddress = (id: string): string => `${treatmentAddress(id)}#sign-off`;

/** Address of a rule's page. @param id rule id as an evaluation names it, for example `SF-pregnancy-peel-glycolic` */
export const ruleAddress = (id: string): string => recordAddress("rules", id);

/** Address of a source's page. @param key key of the reference ledger, for example `R59` */
export const sourceAddress = (key: string): string => recordAddress("sources", key);
