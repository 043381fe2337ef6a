import type { Basis } from "#lib/clinical/model/evidence.ts";
import type { IdentifierKind, LedgerEntry, ReadAs, SourceIdentifier } from "../references/ledger-entry.ts";
import { REFERENCE_LEDGER } from "../references/ledger.ts";
import { SEED_CORRECTIONS } from "../references/seed-corrections.ts";
import { SEED_STATEMENTS } from "../references/seed-statements.ts";
import type { Statement, StatementKind } from "../references/statement.ts";
import type { GuideEntry, GuideMark, GuideRecord, GuideSection } from "./guide-record.ts";
import { pageLink, sourceName, sources } from "./guide-words.ts";
import { restingSections } from "./resting-statements.ts";
import { STATEMENTS } from "./statements.ts";

const READ_WORDS: Readonly<Record<ReadAs, string>> = {
  full: "In full",
  abs: "Abstract",
  open: "Opening part",
  table: "The table itself",
  sec: "Through a secondary source",
  title: "Title only",
  "not-found": "Not found",
};

const IDENTIFIER_WORDS: Readonly<Record<IdentifierKind, string>> = {
  doi: "DOI",
  pmid: "PubMed",
  pmc: "PubMed Central",
  bookshelf: "NCBI Bookshelf",
  registry: "Trial registry",
  clearance: "FDA clearance",
  guideline: "Guideline",
  document: "Document",
  article: "Journal",
  item: "Publisher's item",
  record: "Repository record",
  web: "Site that showed it",
};

/** What rests on no source, as two records of the shelf: the work list of a reviewer. */
const UNSOURCED = [
  {
    id: "general-knowledge",
    basis: "unverified",
    title: "General knowledge (UNVERIFIED)",
    lead: "Everything that no source read for this product says. It may restrict a treatment or raise a question; it never permits one and never sets a default.",
    mark: "UNVERIFIED: general knowledge",
  },
  {
    id: "design",
    basis: "design",
    title: "Proposals of this software (DESIGN)",
    lead: "Everything that is a choice of this software and no clinical fact. It may restrict a treatment or raise a question; it never permits one.",
    mark: "DESIGN: a proposal of this software",
  },
] as const satisfies readonly { readonly basis: Basis; readonly [key: string]: string }[];

/** The statements under each key, worked out once: the catalogue does not change while the program runs. */
const RESTING: ReadonlyMap<string, readonly Statement[]> = (() => {
  const index = new Map<string, Statement[]>();
  for (const statement of STATEMENTS) {
    for (const key of new Set(statement.cite)) index.set(key, [...(index.get(key) ?? []), statement]);
  }
  return index;
})();

const identifierWords = ({ kind, value }: SourceIdentifier): string => `${IDENTIFIER_WORDS[kind]} ${value}`;

function readMarks({ readAs, identifiers }: LedgerEntry): readonly GuideMark[] {
  const whole = readAs.includes("full") || readAs.includes("table");
  return [
    whole ? { text: "Read at the source", tone: "plain" } : { text: "Not read in full", tone: "doubt" },
    ...(identifiers.length === 0 ? [{ text: "No identifier known", tone: "doubt" } as const] : []),
  ];
}

function seedSections(): readonly GuideSection[] {
  return [
    {
      title: "What the article says",
      note: "In our own words. Each is shown by a named test.",
      table: {
        columns: ["Id", "Statement"],
        rows: SEED_STATEMENTS.map(({ id, text }) => [id, text]),
      },
    },
    {
      title: "What the literature says against it",
      table: {
        columns: ["No.", "The article", "The literature", "Sources", "What the product does", "Seen at"],
        rows: SEED_CORRECTIONS.map((row) => [
          String(row.number),
          row.seed,
          row.literature,
          sources(row.cite),
          row.consequence,
          row.seenAt.flatMap((page, index) => [...(index === 0 ? [] : [", "]), pageLink(page)]),
        ]),
      },
    },
  ];
}

/** Kinds that have a table of their own on the page of the seed article. */
const OF_SEED_PAGE: readonly StatementKind[] = ["seed", "correction"];

function sourcePage(entry: LedgerEntry): GuideRecord {
  const resting = RESTING.get(entry.key) ?? [];
  const isSeed = entry.key === "S0";
  return {
    shelf: "sources",
    id: entry.key,
    title: sourceName(entry.key),
    lead: entry.citation,
    marks: readMarks(entry),
    sections: [
      {
        title: "How it was checked",
        facts: [
          {
            label: "Identifier",
            value:
              entry.identifiers.map(identifierWords).join("; ") || "No identifier known; found by its title",
          },
          { label: "Read", value: entry.readAs.map((part) => READ_WORDS[part]).join("; ") },
          { label: "Checked", value: entry.checked },
          { label: "To be signed off by", value: entry.signOffBy },
          { label: "Correction or open point", value: entry.note ?? "None recorded" },
        ],
      },
      ...(isSeed ? seedSections() : []),
      ...(entry.background === undefined
        ? restingSections(isSeed ? resting.filter(({ kind }) => !OF_SEED_PAGE.includes(kind)) : resting)
        : [{ title: "Use", list: [`Background: ${entry.background}`] }]),
    ],
  };
}

function unsourcedPage(record: (typeof UNSOURCED)[number]): GuideRecord {
  const resting = STATEMENTS.filter(({ basis }) => basis === record.basis);
  return {
    shelf: "sources",
    id: record.id,
    title: record.title,
    lead: record.lead,
    marks: [{ text: record.mark, tone: "doubt" }],
    sections: [
      {
        title: "For a reviewer",
        list: [
          `${String(resting.length)} statements rest here. Each wants a source, or the name of a dermatologist who answers for it.`,
        ],
      },
      ...restingSections(resting),
    ],
  };
}

/** The sources as the guide lists them; what rests on none comes first. */
export function sourceEntries(): readonly GuideEntry[] {
  return [
    ...UNSOURCED.map((record) => ({
      shelf: "sources" as const,
      id: record.id,
      title: record.title,
      lead: record.lead,
      group: "What rests on no source",
      marks: [{ text: record.mark, tone: "doubt" as const }],
      words: `${record.id} work list reviewer`,
    })),
    ...REFERENCE_LEDGER.map((entry) => ({
      shelf: "sources" as const,
      id: entry.key,
      title: sourceName(entry.key),
      lead: entry.citation,
      group: entry.key.startsWith("S") ? "The article and its references" : "References",
      marks: entry.identifiers.length === 0 ? [{ text: "No identifier known", tone: "doubt" as const }] : [],
      words: [entry.key, ...entry.identifiers.map(identifierWords)].join(" "),
    })),
  ];
}

/** The page of a source with everything that rests on it, or null for an unknown key. */
export function sourceRecord(key: string): GuideRecord | null {
  const unsourced = UNSOURCED.find(({ id }) => id === key);
  if (unsourced !== undefined) return unsourcedPage(unsourced);
  const entry = REFERENCE_LEDGER.find((known) => known.key === key);
  return entry === undefined ? null : sourcePage(entry);
}
