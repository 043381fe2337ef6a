/** Shelves of the guide, in the order they are shown. */
export const GUIDE_SHELVES = [
  "treatments",
  "conditions",
  "drugs",
  "rules",
  "scales",
  "sources",
  "translations",
] as const;
export type GuideShelf = (typeof GUIDE_SHELVES)[number];

/** A record of the guide that another one names. */
export type GuideLink = { readonly shelf: GuideShelf; readonly id: string; readonly text: string };

/** Words with links among them; several pieces are set one after the other. */
export type GuideText = string | readonly (string | GuideLink)[];

/** A short word about a record's standing. `doubt` is for what rests on no source. */
export type GuideMark = { readonly text: string; readonly tone: "plain" | "doubt" };

/** One part of a record. What is left out is not drawn; `empty` is said where a list or a table has nothing. */
export type GuideSection = {
  readonly title: string;
  readonly note?: string;
  readonly facts?: readonly { readonly label: string; readonly value: GuideText }[];
  readonly list?: readonly GuideText[];
  readonly table?: {
    readonly columns: readonly string[];
    /** Language tag of each column, where they are not all English. */
    readonly languages?: readonly string[];
    readonly rows: readonly (readonly GuideText[])[];
  };
  readonly empty?: string;
};

/** A page of the guide. */
export type GuideRecord = {
  readonly shelf: GuideShelf;
  readonly id: string;
  readonly title: string;
  /** What it is, in one line. */
  readonly lead: string;
  readonly marks: readonly GuideMark[];
  readonly sections: readonly GuideSection[];
};

/** A line of a shelf, and what a search looks through. */
export type GuideEntry = {
  readonly shelf: GuideShelf;
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** The heading it stands under on its shelf. */
  readonly group: string;
  readonly marks: readonly GuideMark[];
  /** Other names and words by which it is found. */
  readonly words: string;
};
