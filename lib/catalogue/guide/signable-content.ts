import { canonicalJson } from "../canonical-json.ts";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import type { GuideRecord, GuideShelf } from "./guide-record.ts";
import { factorRuleId } from "./guide-words.ts";
import { entriesOf, recordOf } from "./guide.ts";
import { signOffState, type SignOffAct, type SignOffState } from "./sign-off-state.ts";

/** Turns a text into its digest; the catalogue has no way of its own to do that. */
type Digest = (text: string) => string;

/** Hash of everything that a reader of a page is told, its links included. */
export function hashOfRecord(record: GuideRecord, digest: Digest): string {
  return digest(canonicalJson(record));
}

const known = new Map<GuideShelf, ReadonlyMap<string, string>>();

/**
 * The hash of every page of a shelf, by the page's id, in the shelf's order. Reckoned once: the catalogue does not
 * change while the program runs.
 */
export function contentHashes(shelf: GuideShelf, digest: Digest): ReadonlyMap<string, string> {
  const found = known.get(shelf);
  if (found !== undefined) return found;
  const hashes = new Map(
    entriesOf(shelf).flatMap(({ id }) => {
      const record = recordOf(shelf, id);
      return record === null ? [] : [[id, hashOfRecord(record, digest)] as const];
    }),
  );
  known.set(shelf, hashes);
  return hashes;
}

/**
 * The page with which another one is signed off: a cell of the safety matrix goes with its row, which shows every
 * cell; what stands on the shelf goes by itself.
 *
 * @returns null for a page that stands for a family of rules: each of those is signed off on a treatment's page
 */
export function signedOffWith(shelf: GuideShelf, id: string, digest: Digest): string | null {
  if (contentHashes(shelf, digest).has(id)) return id;
  const row =
    shelf === "rules" ? SAFETY_RULES.find((rule) => rule.cells.some((cell) => cell.id === id)) : undefined;
  return row === undefined ? null : factorRuleId(row.factor);
}

/**
 * How every page of a shelf stands in a clinic.
 *
 * @param acts the last act about each page that has one
 * @param today the clinic's calendar date, `YYYY-MM-DD`
 */
export function shelfStates(
  shelf: GuideShelf,
  acts: ReadonlyMap<string, SignOffAct>,
  today: string,
  digest: Digest,
): ReadonlyMap<string, SignOffState> {
  return new Map(
    [...contentHashes(shelf, digest)].map(([id, hash]) => [id, signOffState(acts.get(id), hash, today)]),
  );
}
