import { STATEMENT_KINDS, type PageOf, type Statement, type StatementKind } from "../references/statement.ts";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { treatmentWords } from "../words/treatments.ts";
import type { GuideLink, GuideSection, GuideText } from "./guide-record.ts";
import { factorRuleId, joined, keyWords, pageLink } from "./guide-words.ts";

const TITLES: Readonly<Record<StatementKind, string>> = {
  evidence: "Evidence on treatments that rests on it",
  regimen: "Where treatments stand in a plan",
  dose: "Doses",
  "not-for": "Treatments advised against for a mark",
  "keep-apart": "Treatments kept apart in time",
  counsel: "What the patient is told beside a treatment",
  safety: "Safety rules that rest on it",
  differential: "Rows of the differential that rest on it",
  "look-again": "Rules to look again that rest on it",
  prognosis: "Rules of the prognosis that rest on it",
  engine: "Steps and numbers of the engine that rest on it",
  policy: "Sides of a clinic's policies",
  scale: "Scales that rest on it",
  passage: "Passages of the handout that rest on it",
  seed: "Statements of the seed article",
  correction: "Corrections of the seed article",
  name: "Names by which conditions and medicines are recognised",
};

/** One line a patient factor, with the treatments whose cells rest here. */
function safetyLines(statements: readonly Statement[]): readonly GuideText[] {
  const wanted = new Set(statements.map(({ at }) => at?.id));
  const factors = [...new Set(SAFETY_RULES.map(({ factor }) => factor))];
  return factors.flatMap((factor) => {
    const cells = SAFETY_RULES.filter((rule) => rule.factor === factor)
      .flatMap((rule) => rule.cells)
      .filter(
        (cell, index, all) => wanted.has(cell.id) && all.findIndex(({ id }) => id === cell.id) === index,
      );
    if (cells.length === 0) return [];
    const row: GuideLink = { shelf: "rules", id: factorRuleId(factor), text: keyWords(factor) };
    const links = cells.map((cell): GuideLink => ({
      shelf: "rules",
      id: cell.id,
      text: treatmentWords(cell.treatment),
    }));
    return [[row, ": ", ...joined(links)]];
  });
}

/** The pages on which statements are made, each once. */
function pagesOf(statements: readonly Statement[]): readonly PageOf[] {
  const byId = new Map(statements.flatMap(({ at }) => (at === null ? [] : [[at.id, at] as const])));
  return [...byId.values()];
}

/** What a page says, in one line: its link, then its statements one after the other. */
function pageLines(statements: readonly Statement[]): readonly GuideText[] {
  const texts = (of: Statement["at"]): readonly string[] => [
    ...new Set(statements.filter(({ at }) => at?.id === of?.id).map(({ text }) => text)),
  ];
  const nowhere = texts(null);
  return [
    ...pagesOf(statements).map((page): GuideText => [
      pageLink(page),
      `: ${texts(page).map(withoutStop).join("; ")}.`,
    ]),
    ...nowhere,
  ];
}

const withoutStop = (text: string): string => text.replace(/\.$/u, "");

/** One line for each thing that is said of several pages: the words, then the links. */
function sharedLines(statements: readonly Statement[]): readonly GuideText[] {
  return [...new Set(statements.map(({ text }) => text))].map((words): GuideText => {
    const pages = pagesOf(statements.filter(({ text }) => text === words));
    return [`${words} (`, ...joined(pages.map(pageLink)), ")"];
  });
}

function nameLine(statements: readonly Statement[]): readonly GuideText[] {
  const links = statements.flatMap(({ at, text }) => (at === null ? [] : [{ ...pageLink(at), text }]));
  return links.length === 0 ? [] : [joined(links)];
}

function linesOf(kind: StatementKind, statements: readonly Statement[]): readonly GuideText[] {
  if (kind === "safety") return safetyLines(statements);
  if (kind === "keep-apart") return sharedLines(statements);
  return kind === "name" ? nameLine(statements) : pageLines(statements);
}

/** What rests on a source, or on none, as sections of its page: a section for each place where it is said. */
export function restingSections(statements: readonly Statement[]): readonly GuideSection[] {
  return STATEMENT_KINDS.flatMap((kind) => {
    const here = statements.filter((statement) => statement.kind === kind);
    return here.length === 0 ? [] : [{ title: TITLES[kind], list: linesOf(kind, here) }];
  });
}
