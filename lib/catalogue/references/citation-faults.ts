import type { LedgerEntry } from "./ledger-entry.ts";
import type { Statement } from "./statement.ts";

/** What is wrong between the statements and the ledger. */
export type CitationFault =
  | { readonly fault: "no-source" | "no-text"; readonly statement: string }
  | { readonly fault: "unknown-source"; readonly statement: string; readonly key: string }
  | { readonly fault: "unused" | "background-in-use" | "listed-twice"; readonly key: string };

const nameOf = ({ kind, at, text }: Statement): string => `${kind} ${at?.id ?? ""}: ${text}`;

function faultsOfStatement(statement: Statement, known: ReadonlySet<string>): readonly CitationFault[] {
  const name = nameOf(statement);
  return [
    ...(statement.basis === "cited" && statement.cite.length === 0
      ? [{ fault: "no-source" as const, statement: name }]
      : []),
    ...(statement.text.trim() === "" ? [{ fault: "no-text" as const, statement: name }] : []),
    ...statement.cite
      .filter((key) => !known.has(key))
      .map((key) => ({ fault: "unknown-source" as const, statement: name, key })),
  ];
}

function faultsOfLedger(
  statements: readonly Statement[],
  ledger: readonly LedgerEntry[],
): readonly CitationFault[] {
  const used = new Set(statements.flatMap(({ cite }) => cite));
  const seen = new Set<string>();
  return ledger.flatMap(({ key, background }): CitationFault[] => {
    const twice = seen.has(key);
    seen.add(key);
    return [
      ...(twice ? [{ fault: "listed-twice" as const, key }] : []),
      ...(!used.has(key) && background === undefined ? [{ fault: "unused" as const, key }] : []),
      ...(used.has(key) && background !== undefined ? [{ fault: "background-in-use" as const, key }] : []),
    ];
  });
}

/**
 * Everything that is wrong between what the product says and its sources: a statement that is neither cited nor marked
 * as general knowledge or as a proposal, a key that no source has, a source on which nothing rests although it is not
 * kept as background.
 */
export function citationFaults(
  statements: readonly Statement[],
  ledger: readonly LedgerEntry[],
): readonly CitationFault[] {
  const known = new Set(ledger.map(({ key }) => key));
  return [
    ...statements.flatMap((statement) => faultsOfStatement(statement, known)),
    ...faultsOfLedger(statements, ledger),
  ];
}
