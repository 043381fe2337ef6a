import { oneOf } from "../one-of.ts";
import {
  IDENTIFIER_KINDS,
  READ_AS,
  SIGN_OFF_BY,
  type LedgerEntry,
  type SourceIdentifier,
} from "./ledger-entry.ts";

function linesOf(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(" | "));
}

function readIdentifiers(text: string, line: string): readonly SourceIdentifier[] {
  if (text === "none") return [];
  return text.split("; ").map((one) => {
    const space = one.indexOf(" ");
    return { kind: oneOf(IDENTIFIER_KINDS, one.slice(0, space), line), value: one.slice(space + 1) };
  });
}

/** The texts of a table of two columns by their keys; refuses a key that is no source. */
function textsOf(table: string, keys: ReadonlySet<string>): ReadonlyMap<string, string> {
  const rows = linesOf(table).map(([key = "", text = ""]) => [key, text] as const);
  const stray = rows.find(([key, text]) => !keys.has(key) || text === "");
  if (stray !== undefined) throw new Error(`A note on no source of the ledger: ${stray.join(" ")}`);
  return new Map(rows);
}

/**
 * Reads the tables of the ledger.
 * @param checked month of the last check of them all, `YYYY-MM`
 * @throws for a line that lacks a part, an unknown kind of identifier, or a note on a source that is not there
 */
export function readLedger(
  tables: { readonly sources: string; readonly notes: string; readonly background: string },
  checked: string,
): readonly LedgerEntry[] {
  const rows = linesOf(tables.sources);
  const keys = new Set(rows.map(([key = ""]) => key));
  const notes = textsOf(tables.notes, keys);
  const background = textsOf(tables.background, keys);
  return rows.map(([key = "", readAs = "", identifiers = "", citation = ""]) => {
    if (citation === "") throw new Error(`A part is missing in the ledger: ${key}`);
    const note = notes.get(key);
    const reason = background.get(key);
    return {
      key,
      citation,
      identifiers: readIdentifiers(identifiers, key),
      readAs: readAs.split("+").map((part) => oneOf(READ_AS, part, key)),
      checked,
      signOffBy: SIGN_OFF_BY,
      ...(note === undefined ? {} : { note }),
      ...(reason === undefined ? {} : { background: reason }),
    };
  });
}
