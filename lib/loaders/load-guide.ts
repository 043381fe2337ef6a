import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { entriesOf, recordOf } from "#lib/catalogue/guide/guide.ts";
import { GUIDE_SHELVES, type GuideRecord, type GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import { contentHashes, signedOffWith } from "#lib/catalogue/guide/signable-content.ts";
import {
  NEVER_SIGNED,
  signOffState,
  type SignOffAct,
  type SignOffState,
} from "#lib/catalogue/guide/sign-off-state.ts";
import {
  isOpen,
  worklistCounts,
  worklistOf,
  WORKLISTS,
  type StandingEntry,
  type Worklist,
} from "#lib/catalogue/guide/worklist.ts";
import { addMonths } from "#lib/clinical/scheduling/calendar-day.ts";
import { listSignOffActs } from "#lib/data/content-sign-off.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { sha256 } from "#lib/platform/sha256.ts";
import { fail, type Result } from "#lib/result/result.ts";
import { MOST_PAGES_AT_ONCE } from "#lib/schemas/content-sign-off.ts";
import { readSignOffStates, type ShelfStanding } from "./read-sign-off-states.ts";
import { searchGuide, wordsOfQuery } from "./search-guide.ts";

/** What one search shows of a shelf at most; how many were found is told. */
const SHOWN_OF_A_SHELF = 25;
/** When content is reviewed unless the person chooses another day. */
const REVIEW_AFTER_MONTHS = 12;

const shelfOf = (asked: string): GuideShelf | undefined => GUIDE_SHELVES.find((shelf) => shelf === asked);
const notThere = fail({ code: "not_found", message: "The guide has no such page." });

/** What the form of a sign-off needs: the clinic, and the day of the review as it is written at first. */
export type SigningGround = { readonly clinicId: string; readonly reviewDueOn: string };

const maySign = (actor: Actor): boolean => can(actor.roles, "policy.manage");
const signingGround = (actor: Actor, today: string): SigningGround => ({
  clinicId: actor.clinicId,
  reviewDueOn: formatClinicalDate(addMonths(today, REVIEW_AFTER_MONTHS)),
});

function standingEntries(shelf: GuideShelf, { states }: ShelfStanding): readonly StandingEntry[] {
  return entriesOf(shelf).map((entry) => ({ ...entry, signOff: states.get(entry.id) ?? NEVER_SIGNED }));
}

/** One shelf on the guide's first page. */
export type ShelfSummary = {
  readonly shelf: GuideShelf;
  readonly total: number;
  readonly counts: Readonly<Record<Worklist, number>>;
};

/** What a search found on one shelf; `total` may be more than is shown. */
export type ShelfFindings = {
  readonly shelf: GuideShelf;
  readonly total: number;
  readonly entries: readonly StandingEntry[];
};

/**
 * The guide's first page, for everybody who may sign in.
 *
 * @param query what was searched for, as typed; empty for none
 * @returns the shelves with how their pages stand, or what was found on them
 */
export async function loadGuide(
  query: string,
): Promise<
  Result<
    | { readonly kind: "shelves"; readonly shelves: readonly ShelfSummary[] }
    | { readonly kind: "found"; readonly shelves: readonly ShelfFindings[] }
  >
> {
  const actor = await requireActor();
  const words = wordsOfQuery(query);
  return withClinic(actor, "guide.read", async (tx) => {
    const standing = await readSignOffStates(tx, GUIDE_SHELVES);
    if (words.length === 0) {
      const shelves = GUIDE_SHELVES.map((shelf) => {
        const entries = standingEntries(shelf, standing(shelf));
        return { shelf, total: entries.length, counts: worklistCounts(entries) };
      });
      return { kind: "shelves", shelves } as const;
    }
    const found = searchGuide(words);
    const shelves = GUIDE_SHELVES.map((shelf) => {
      const here = found.filter((entry) => entry.shelf === shelf);
      const { states } = standing(shelf);
      const entries = here
        .slice(0, SHOWN_OF_A_SHELF)
        .map((entry) => ({ ...entry, signOff: states.get(entry.id) ?? NEVER_SIGNED }));
      return { shelf, total: here.length, entries };
    });
    return { kind: "found", shelves } as const;
  });
}

/** One shelf of the guide, narrowed to a worklist or whole. */
export type GuideShelfView = {
  readonly shelf: GuideShelf;
  readonly total: number;
  readonly counts: Readonly<Record<Worklist, number>>;
  readonly worklist: Worklist | null;
  readonly entries: readonly StandingEntry[];
  readonly maySign: boolean;
};

/**
 * One shelf of the guide with its entries, the same for title and page of a request; `not_found` for a shelf that does
 * not exist.
 *
 * @param narrowed the worklist that the address asks for; anything else shows the whole shelf
 */
export const loadGuideShelf: (asked: string, narrowed: string) => Promise<Result<GuideShelfView>> = cache(
  async (asked, narrowed) => {
    const actor = await requireActor();
    const shelf = shelfOf(asked);
    if (shelf === undefined) return notThere;
    const worklist = WORKLISTS.find((list) => list === narrowed) ?? null;
    return withClinic(actor, "guide.read", async (tx) => {
      const standing = await readSignOffStates(tx, [shelf]);
      const all = standingEntries(shelf, standing(shelf));
      return {
        shelf,
        total: all.length,
        counts: worklistCounts(all),
        worklist,
        entries: worklist === null ? all : worklistOf(worklist, all),
        maySign: maySign(actor),
      };
    });
  },
);

/** A page of the guide as it is shown for signing: what it says, its hash, and the number of the last act about it. */
export type SignablePage = {
  readonly record: GuideRecord;
  readonly state: SignOffState;
  readonly hash: string;
  readonly after: number;
};

/** The pages of one group of a shelf that are open, whole, as many as are signed off in one act. */
export type ReadingView = {
  readonly shelf: GuideShelf;
  readonly group: string;
  readonly open: number;
  readonly pages: readonly SignablePage[];
  readonly signing: SigningGround;
};

/** What is read and signed off together; `not_found` for whoever may not sign, and for a group that is not there. */
export async function loadReading(asked: string, group: string): Promise<Result<ReadingView>> {
  const actor = await requireActor();
  const shelf = shelfOf(asked);
  if (shelf === undefined || entriesOf(shelf).every((entry) => entry.group !== group)) return notThere;
  if (!maySign(actor)) return notThere;
  return withClinic(actor, "guide.read", async (tx) => {
    const standing = (await readSignOffStates(tx, [shelf]))(shelf);
    const open = standingEntries(shelf, standing).filter((entry) => entry.group === group && isOpen(entry));
    const hashes = contentHashes(shelf, sha256);
    return {
      shelf,
      group,
      open: open.length,
      pages: open.slice(0, MOST_PAGES_AT_ONCE).flatMap(({ id, signOff }) => {
        const record = recordOf(shelf, id);
        const hash = hashes.get(id);
        return record === null || hash === undefined
          ? []
          : [{ record, state: signOff, hash, after: standing.acts.get(id)?.number ?? 0 }];
      }),
      signing: signingGround(actor, tx.today),
    };
  });
}

/** A page of the guide with everything that was done about it. */
export type GuideRecordView = {
  readonly record: GuideRecord;
  /** How it stands; null for a page that is signed off with others. */
  readonly signOff: {
    /** Id of the page with which it is signed off: its own, or that of the row it belongs to. */
    readonly with: string;
    readonly state: SignOffState;
    readonly hash: string;
    readonly acts: readonly SignOffAct[];
    /** Null for whoever may not sign. */
    readonly signing: SigningGround | null;
  } | null;
};

/** One record of the guide, the same for title and page of a request; `not_found` where there is none. */
export const loadGuideRecord: (asked: string, id: string) => Promise<Result<GuideRecordView>> = cache(
  async (asked, id) => {
    const actor = await requireActor();
    const shelf = shelfOf(asked);
    const record = shelf === undefined ? null : recordOf(shelf, id);
    if (record === null) return notThere;
    return withClinic(actor, "guide.read", async (tx) => {
      const page = signedOffWith(record.shelf, id, sha256);
      const hash = page === null ? undefined : contentHashes(record.shelf, sha256).get(page);
      if (page === null || hash === undefined) return { record, signOff: null };
      const acts = await listSignOffActs(tx, record.shelf, page);
      return {
        record,
        signOff: {
          with: page,
          state: signOffState(acts[0], hash, tx.today),
          hash,
          acts,
          signing: maySign(actor) ? signingGround(actor, tx.today) : null,
        },
      };
    });
  },
);
