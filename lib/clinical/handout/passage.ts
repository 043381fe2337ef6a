/** What a passage of patient text speaks about; also the parent shown for each printed sentence. */
export type PassageKind =
  | "diagnosis"
  | "treatment"
  | "procedure"
  | "advice"
  | "home-care"
  | "safety"
  | "prognosis"
  | "prevention"
  | "myth"
  | "faq"
  | "consent"
  | "paper"
  | "picture"
  | "site";

/** Where on a paper a passage is printed. */
export type PassagePart =
  | "about"
  | "step"
  | "before"
  | "after"
  | "home"
  | "call"
  | "again"
  | "extra"
  // Of papers other than the handout: what must be known first, what can go wrong, and their own words.
  | "told"
  | "risk"
  | "paper"
  // A drawing, or a name that stands below one.
  | "picture";

/** How marks tend to look on the patient's skin; "unknown" when no skin tone was recorded. */
export type SkinTone = "lighter" | "deeper" | "unknown";

/**
 * When a sentence applies. Every key given must hold; an empty condition always holds.
 * `treatment` and `diagnosis` hold when at least one of the names is in the plan; `withoutTreatment` when none is.
 */
export type Condition = {
  readonly treatment?: readonly string[];
  readonly withoutTreatment?: readonly string[];
  readonly diagnosis?: readonly string[];
  readonly tone?: readonly SkinTone[];
  readonly mayBePregnant?: boolean;
  readonly procedures?: boolean;
};

/**
 * What a sentence settles where another could settle it otherwise, such as how long a cream rests before a visit. Of
 * two answers the one of higher strictness wins (days, where the topic has days).
 */
export type Answer = { readonly topic: string; readonly strictness: number };

/** One sentence of patient text: always printed, or printed only when its condition holds. */
export type PassageSentence =
  | string
  | {
      readonly text: string;
      readonly only: Condition;
      readonly settles?: Answer;
      /** What it comes from and its language, where those are not its passage's own. */
      readonly parent?: string;
      readonly language?: HandoutLanguage;
    };

/** A day or a span of days after a visit, with what the patient may see and should do. */
export type TimelineEntry = { readonly when: string; readonly sentences: readonly PassageSentence[] };

export type PassageBlock =
  | { readonly kind: "paragraph"; readonly sentences: readonly PassageSentence[] }
  | { readonly kind: "list"; readonly items: readonly (readonly PassageSentence[])[] }
  | { readonly kind: "timeline"; readonly entries: readonly TimelineEntry[] };

/** Whether somebody other than the author has read the wording against its sources. */
export type ReviewState = "not-reviewed" | "reviewed";

/** Whether the clinic's dermatologist has approved the wording. Shipped text is always "unsigned". */
export type SignOffState = "unsigned" | "signed";

/**
 * A reviewed unit of patient text. `sources` are keys of the evidence list (S0, R59 …); the key "UNVERIFIED" marks a
 * statement that rests on general knowledge only. `treatments` names the treatments a shared passage serves.
 */
export type Passage = {
  readonly id: string;
  readonly parent: { readonly kind: PassageKind; readonly id: string };
  readonly part: PassagePart;
  readonly title: string;
  readonly blocks: readonly PassageBlock[];
  readonly treatments?: readonly string[];
  /** True for marks that fade with time, so that an expected range may be printed. */
  readonly fades?: boolean;
  /** True when no one who is pregnant, or trying to be, may read this as a thing to use. */
  readonly neverInPregnancy?: boolean;
  /** True when nobody who is pregnant may read this as a thing to use, while somebody trying to be may. */
  readonly notWhilePregnant?: boolean;
  readonly sources: readonly string[];
  readonly version: number;
  /** Who wrote the wording: the maker, never an invented person. */
  readonly author: string;
  /** The day the wording is from, and the day by which it is to be read again, as `YYYY-MM-DD`. */
  readonly writtenOn: string;
  readonly reviewBy: string;
  readonly review: ReviewState;
  /** That of its text: English in the catalogue of another language where it is not translated. */
  readonly language: HandoutLanguage;
  readonly signOff: SignOffState;
};

/** Where a printed passage comes from, and who has read it since. */
export type TextOrigin = Pick<
  Passage,
  "id" | "title" | "sources" | "author" | "writtenOn" | "reviewBy" | "review" | "signOff"
>;

/** Languages the handout path knows. What a language has no text for is printed in English, openly. */
export type HandoutLanguage = "en" | "fr" | "pl" | "ar";

/** One wording for each class of number that a language tells apart, named as in Unicode's plural rules. */
export type PluralForms = Readonly<
  Partial<Record<"zero" | "one" | "two" | "few" | "many" | "other", string>> & { other: string }
>;

/** Phrases whose wording goes with a number, and the slot that holds it: of a range, its end. */
export const COUNTED_BY = {
  rangeWeeks: "max",
  rangeMonths: "max",
  fromWeeks: "min",
  fromMonths: "min",
  visitsMany: "count",
  visitsRange: "max",
  weeksApart: "weeks",
  weeksApartRange: "max",
  calendarNext: "count",
} as const satisfies Partial<Record<PhraseKey, string>>;

/** The fixed wording of a handout in one language. Slots in braces are filled by the composer. */
export type HandoutPhrases = Readonly<
  Record<Exclude<PhraseKey, keyof typeof COUNTED_BY>, string> &
    Record<keyof typeof COUNTED_BY, string | PluralForms>
>;

export type PhraseKey =
  | "title"
  | "lead"
  | "aboutHeading"
  | "planHeading"
  | "datesHeading"
  | "beforeHeading"
  | "afterHeading"
  | "homeHeading"
  | "preventionHeading"
  | "mythsHeading"
  | "questionsHeading"
  | "againHeading"
  | "callHeading"
  | "noteHeading"
  | "outlookRange"
  | "outlookFrom"
  | "outlookCaveat"
  | "rangeWeeks"
  | "rangeMonths"
  | "fromWeeks"
  | "fromMonths"
  | "paperOf"
  | "visitsOne"
  | "visitsMany"
  | "visitsRange"
  | "weeksApartOne"
  | "weeksApart"
  | "weeksApartRange"
  | "dateColumn"
  | "visitColumn"
  | "doneColumn"
  | "whenColumn"
  | "whatColumn"
  | "visitNumber"
  | "reviewVisit"
  | "testPatchVisit"
  | "dateMayMove"
  | "dateAndTime"
  | "calendarAll"
  | "calendarNext"
  | "calendarSummary"
  | "treatedParts"
  | "onTheLeft"
  | "onTheRight"
  | "born"
  | "bornUnknown"
  | "nhsNumber"
  | "clinicNumber"
  | "page"
  | "call"
  | "callUnknown"
  | "email"
  | "emergency"
  | "version"
  | "printed"
  | "demonstration"
  | "unreviewed"
  | "askIfUnclear"
  | "partlyEnglish";

/** How a language writes a date, in `{weekday}`, `{day}`, `{month}` and `{year}`. */
export type DatePatterns = {
  readonly long: string;
  readonly withWeekday: string;
  /** What stands for the first day of a month, where that is not the bare number: `1er`. */
  readonly firstDay?: string;
};

/** The id under which the fixed phrases of a language are reviewed, as its passages are under theirs. */
export type PhrasesText = "phrases";

/** All patient text of one language: passages, fixed phrases, and how dates are written. */
export type PassageCatalogue = {
  readonly language: HandoutLanguage;
  readonly direction: "ltr" | "rtl";
  readonly version: string;
  readonly passages: readonly Passage[];
  readonly phrases: HandoutPhrases;
  readonly months: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly dates: DatePatterns;
  /** Who put the text into this language; null for the language it was written in. */
  readonly translatedBy: string | null;
  /** Names of treatments and medical words that cannot be said more simply; left out of the reading grade. */
  readonly unavoidableNames: readonly string[];
};
