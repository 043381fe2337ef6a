/** Shelves of the guide, in the order they are shown. */
export const GUIDE_SHELVES = ["treatments", "conditions", "drugs", "rules", "scales", "sources"] as const;
export type GuideShelf = (typeof GUIDE_SHELVES)[number];

/** Address of one shelf of the guide. */
export const shelfAddress = (shelf: GuideShelf): string => `/guide/${shelf}`;

const recordAddress = (shelf: GuideShelf, id: string): string => `/guide/${shelf}/${encodeURIComponent(id)}`;

/** Address of a treatment's page. @param id catalogue id, for example `pulsed-dye-laser-595` */
export const treatmentAddress = (id: string): string => recordAddress("treatments", id);

/** Address of a condition's page. @param id catalogue id, for example `herpes-labialis` */
export const conditionAddress = (id: string): string => recordAddress("conditions", id);

/** Address of a medicine's page. @param id catalogue id, for example `isotretinoin` */
export const drugAddress = (id: string): string => recordAddress("drugs", id);

/** Address of a rule's page. @param id rule id as an evaluation names it, for example `SF-pregnancy-peel-glycolic` */
export const ruleAddress = (id: string): string => recordAddress("rules", id);

/** Address of a scale's page. @param id scale id, for example `cea` */
export const scaleAddress = (id: string): string => recordAddress("scales", id);

/** Address of a source's page. @param key key of the reference ledger, for example `R59` */
export const sourceAddress = (key: string): string => recordAddress("sources", key);
