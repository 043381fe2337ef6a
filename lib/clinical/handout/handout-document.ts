import type { Site } from "../model/finding-vocabulary.ts";
import type { Paper } from "../paper/paper.ts";
import type { HandoutDate, PaperSize, PrintSize } from "./handout-input.ts";
import type { Letterhead } from "./letterhead.ts";
import type { HandoutLanguage } from "./passage.ts";

/** A printed sentence and the id of what it comes from: a passage, a plan step, a visit, a phrase or the note. */
export type HandoutSentence = {
  readonly text: string;
  readonly parent: string;
  /** Only where it is not the document's: text that is not translated is printed in English. */
  readonly language?: HandoutLanguage;
};

export type HandoutCell = HandoutSentence;

/** A part of the skin to mark in a drawing; without a side both. */
export type MarkedPart = { readonly site: Site; readonly side: "left" | "right" | null };

/** A drawing made for the product, and what stands beside it. */
export type HandoutPicture = {
  /** Name of the drawing. */
  readonly drawing: string;
  /** What it shows, for those who cannot see it. */
  readonly alternative: HandoutSentence;
  readonly sentences: readonly HandoutSentence[];
  /** Marked in a drawing of where; empty in the others. */
  readonly parts: readonly MarkedPart[];
};

export type HandoutBlock =
  | ({ readonly kind: "heading" } & HandoutSentence)
  | { readonly kind: "paragraph"; readonly sentences: readonly HandoutSentence[] }
  | { readonly kind: "list"; readonly items: readonly (readonly HandoutSentence[])[] }
  | {
      /** Visits with a box to tick; the columns are date, visit and tick box. */
      readonly kind: "schedule";
      readonly columns: readonly [string, string, string];
      readonly rows: readonly { readonly date: HandoutCell; readonly visit: HandoutCell }[];
    }
  | {
      /** What happens day by day after a visit; the columns are when and what. */
      readonly kind: "timeline";
      readonly columns: readonly [string, string];
      readonly rows: readonly {
        readonly when: HandoutCell;
        readonly sentences: readonly HandoutSentence[];
      }[];
    }
  | {
      /** Things to do, each with a box to tick. */
      readonly kind: "ticks";
      readonly items: readonly (readonly HandoutSentence[])[];
    }
  | { readonly kind: "pictures"; readonly items: readonly HandoutPicture[] }
  | {
      /**
       * Visits as a calendar in a code for the camera of a phone: days, times where they are booked, and a neutral
       * word. It holds no name, no treatment, no clinic and no address, and works without a network.
       */
      readonly kind: "calendar-code";
      readonly summary: string;
      readonly visits: readonly {
        readonly id: string;
        readonly on: HandoutDate;
        readonly at: string | null;
      }[];
      readonly alternative: HandoutSentence;
      readonly sentences: readonly HandoutSentence[];
    }
  | {
      /** Facts by name, one below the other. */
      readonly kind: "fields";
      readonly fields: readonly { readonly label: HandoutCell; readonly value: HandoutCell }[];
    }
  | {
      /** Rows of cells; the first cell of a row names it. */
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly HandoutCell[])[];
    }
  | {
      /** Lines to sign on; the columns are who, name, signature and date. A name that is known is set already. */
      readonly kind: "signatures";
      readonly columns: readonly [string, string, string, string];
      readonly rows: readonly { readonly who: HandoutCell; readonly name: HandoutCell | null }[];
    }
  | {
      readonly kind: "call-us";
      readonly items: readonly (readonly HandoutSentence[])[];
      readonly contact: readonly HandoutSentence[];
      readonly emergency: readonly HandoutSentence[];
    };

export type HandoutSection = {
  readonly id: string;
  readonly heading: string;
  readonly parent: string;
  readonly blocks: readonly HandoutBlock[];
};

/** What stands at the top of every page, so that a loose page can never reach the wrong patient. */
export type HandoutIdentity = {
  readonly name: string;
  readonly born: string;
  readonly number: string;
};

/**
 * The one model behind screen, print and PDF. Frozen when the handout is issued; every rendering shows exactly these
 * words. `page` holds the slots `{page}` and `{pages}`.
 */
export type HandoutDocument = {
  readonly format: 1;
  /** Documents of before there were other papers lack it: they are handouts. */
  readonly paper?: Paper;
  readonly language: HandoutLanguage;
  readonly direction: "ltr" | "rtl";
  readonly printSize: PrintSize;
  /** Documents of before there was a choice lack it: A4. */
  readonly paperSize?: PaperSize;
  readonly title: string;
  readonly lead: readonly HandoutSentence[];
  /**
   * What the reader must know of the text itself, a paragraph in its language and one in English: that nobody reviewed
   * its translation, that some of it is in English. Documents of before there were translations lack it.
   */
  readonly textNotice?: readonly (readonly HandoutSentence[])[];
  /** Beside the title of the first page. Documents from before clinics had one lack it. */
  readonly letterhead?: Letterhead | null;
  readonly identity: HandoutIdentity;
  readonly clinicName: string;
  readonly demonstrationMark: string | null;
  readonly madeOn: HandoutDate;
  readonly imprint: string;
  readonly page: string;
  readonly contentVersion: string;
  readonly sections: readonly HandoutSection[];
};

/** A matter for the clinician before printing; `subject` is the treatment, diagnosis or language concerned. */
export type HandoutWarning = {
  readonly code:
    | "step-without-sentence"
    | "own-step-without-sentence"
    | "diagnosis-without-sentence"
    | "advice-without-sentence"
    | "blocked-step-left-out"
    | "not-in-pregnancy-left-out"
    | "language-fallback"
    | "passage-in-english"
    | "translation-unreviewed"
    | "clinic-without-phone"
    | "visit-date-passed"
    | "gp-not-recorded";
  readonly subject: string;
  readonly message: string;
};
