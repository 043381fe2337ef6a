/** The sections of a visit that can be begun from an earlier one or from a template, in the order of the page. */
export const PULL_SECTIONS = ["history", "skin", "findings", "scores", "impression", "notes"] as const;
export type PullSection = (typeof PULL_SECTIONS)[number];
