import { calendarBlocks } from "./calendar-blocks.ts";
import { fillPhrase } from "./fill-phrase.ts";
import { longDateWithWeekday } from "./handout-date.ts";
import type { HandoutBlock, HandoutSection, HandoutSentence, HandoutWarning } from "./handout-document.ts";
import { chooseSentences, findPassage, ownLanguage, type HandoutFacts } from "./handout-facts.ts";
import type { HandoutStep, HandoutVisit } from "./handout-input.ts";
import type { Passage, PassagePart } from "./passage.ts";
import { HOW_WITH_TREATMENT, picturesOf, picturesOfWhere } from "./pictures.ts";
import { chooseStrictest } from "./strictest-answer.ts";

const WEEKS_PER_MONTH = 365.25 / 12 / 7;
const LONGEST_RANGE_IN_WEEKS = 12;

function outlook(diagnosis: string, facts: HandoutFacts): HandoutSentence[] {
  const { catalogue, input } = facts;
  const weeks = input.plan.prognosis.find((entry) => entry.diagnosis === diagnosis)?.weeks ?? null;
  if (weeks === null) return [];
  const inWeeks = (weeks.max ?? weeks.min) <= LONGEST_RANGE_IN_WEEKS;
  const shown = (value: number) => (inWeeks ? value : Math.max(1, Math.round(value / WEEKS_PER_MONTH)));
  const parent = `prognosis:${diagnosis}`;
  const range =
    weeks.max === null
      ? fillPhrase(catalogue, inWeeks ? "fromWeeks" : "fromMonths", { min: shown(weeks.min) })
      : fillPhrase(catalogue, inWeeks ? "rangeWeeks" : "rangeMonths", {
          min: shown(weeks.min),
          max: shown(weeks.max),
        });
  const key = weeks.max === null ? "outlookFrom" : "outlookRange";
  return [
    { text: fillPhrase(catalogue, key, { range }), parent },
    { text: fillPhrase(catalogue, "outlookCaveat"), parent },
  ];
}

/** The lists of a passage: here, those of a clinic's own wording. */
function lists(passage: Passage, facts: HandoutFacts): HandoutBlock[] {
  return passage.blocks.flatMap((block): HandoutBlock[] =>
    block.kind === "list"
      ? [{ kind: "list", items: block.items.map((item) => chooseSentences(item, passage, facts)) }]
      : [],
  );
}

/** "What you have": each diagnosis with its passage and, for marks that fade, the expected range of the evaluation. */
export function aboutSection(facts: HandoutFacts, warnings: HandoutWarning[]): HandoutSection {
  const blocks: HandoutBlock[] = [];
  for (const diagnosis of facts.diagnoses) {
    const passage = findPassage(facts.catalogue, diagnosis, "about");
    if (passage === undefined) {
      warnings.push({
        code: "diagnosis-without-sentence",
        subject: diagnosis,
        message: `No text is written for the diagnosis ${diagnosis}.`,
      });
      continue;
    }
    blocks.push(heading(passage, facts));
    const sentences = passage.blocks.flatMap((block) =>
      block.kind === "paragraph" ? chooseSentences(block.sentences, passage, facts) : [],
    );
    const expected = passage.fades === true ? outlook(diagnosis, facts) : [];
    blocks.push({ kind: "paragraph", sentences: [...sentences, ...expected] }, ...lists(passage, facts));
  }
  return section("about", "aboutHeading", facts, blocks);
}

/** How many visits a step has and how far apart, in one sentence; none for creams and tablets. */
export function visitsSentence(step: HandoutStep, facts: HandoutFacts): HandoutSentence[] {
  const { sessions, intervalWeeks } = step;
  if (sessions === null) return [];
  const parent = `step:${step.id}`;
  const { catalogue } = facts;
  if (sessions.max === 1) return [{ text: fillPhrase(catalogue, "visitsOne"), parent }];
  const count =
    sessions.min === sessions.max
      ? fillPhrase(catalogue, "visitsMany", { count: sessions.max })
      : fillPhrase(catalogue, "visitsRange", sessions);
  const apart =
    intervalWeeks === null
      ? "."
      : intervalWeeks.min !== intervalWeeks.max
        ? fillPhrase(catalogue, "weeksApartRange", intervalWeeks)
        : intervalWeeks.min === 1
          ? fillPhrase(catalogue, "weeksApartOne")
          : fillPhrase(catalogue, "weeksApart", { weeks: intervalWeeks.min });
  return [{ text: count + apart, parent }];
}

/** "Your treatment": one heading and paragraph a step. A step without text is flagged and not printed. */
export function planSection(facts: HandoutFacts, warnings: HandoutWarning[]): HandoutSection {
  const blocks: HandoutBlock[] = [];
  const seen = new Set<string>();
  for (const step of facts.steps) {
    const passage = findPassage(facts.catalogue, step.treatment);
    if (passage === undefined) {
      warnings.push({
        code: "step-without-sentence",
        subject: step.treatment,
        message: `No text is written for the plan step ${step.treatment}. Tell the patient in the note.`,
      });
      continue;
    }
    if (passage.part !== "step" || seen.has(passage.id)) continue;
    seen.add(passage.id);
    const sentences = passage.blocks.flatMap((block) =>
      block.kind === "paragraph" ? chooseSentences(block.sentences, passage, facts) : [],
    );
    blocks.push(heading(passage, facts));
    blocks.push(
      { kind: "paragraph", sentences: [...sentences, ...visitsSentence(step, facts)] },
      ...lists(passage, facts),
    );
  }
  const pictures = [...picturesOf(facts.treatments, HOW_WITH_TREATMENT, facts), ...picturesOfWhere(facts)];
  if (pictures.length > 0) blocks.push({ kind: "pictures", items: pictures });
  return section("plan", "planHeading", facts, blocks);
}

/** What a visit is, in the patient's words: its treatment and its count, a check-up, or a test. */
export function visitLabel(visit: HandoutVisit, facts: HandoutFacts): string {
  const { catalogue } = facts;
  const title =
    visit.ownName ?? (visit.treatment === null ? undefined : findPassage(catalogue, visit.treatment)?.title);
  if (visit.kind === "review" || title === undefined) return fillPhrase(catalogue, "reviewVisit");
  if (visit.kind === "test-patch") return fillPhrase(catalogue, "testPatchVisit", { treatment: title });
  return fillPhrase(catalogue, "visitNumber", { treatment: title, number: visit.number, of: visit.of });
}

/** The day of a visit with its weekday, and the time where it is booked. */
function dayOfVisit({ dueOn, appointment }: HandoutVisit, { catalogue }: HandoutFacts): string {
  const date = longDateWithWeekday(dueOn, catalogue);
  return appointment === undefined || appointment === null
    ? date
    : fillPhrase(catalogue, "dateAndTime", { date, time: appointment.clock });
}

/** "Your visits": the dates in order, with weekday and a box to tick. Visits for treatments left out are left out. */
export function datesSection(facts: HandoutFacts): HandoutSection {
  const { catalogue, input, barred } = facts;
  const visits = input.plan.visits
    .filter((visit) => visit.treatment === null || !barred.has(visit.treatment))
    .toSorted((a, b) => (a.dueOn === b.dueOn ? a.number - b.number : a.dueOn < b.dueOn ? -1 : 1));
  const blocks: HandoutBlock[] =
    visits.length === 0
      ? []
      : [
          {
            kind: "schedule",
            columns: [
              fillPhrase(catalogue, "dateColumn"),
              fillPhrase(catalogue, "visitColumn"),
              fillPhrase(catalogue, "doneColumn"),
            ],
            rows: visits.map((visit) => {
              const parent = `visit:${visit.id}`;
              return {
                date: { text: dayOfVisit(visit, facts), parent },
                visit: { text: visitLabel(visit, facts), parent },
              };
            }),
          },
          ...calendarBlocks(visits, facts),
        ];
  return section("dates", "datesHeading", facts, blocks);
}

/** Passages for visits that the plan really holds, of one part. */
function visitPassages(facts: HandoutFacts, part: PassagePart): readonly Passage[] {
  return facts.catalogue.passages.filter(
    (passage) =>
      passage.part === part && (passage.treatments ?? []).some((name) => facts.treatments.has(name)),
  );
}

/**
 * "Before each visit": a list to tick. A sentence that holds for every kind of visit stands first and once, then each
 * kind's own.
 */
export function beforeSection(facts: HandoutFacts): HandoutSection {
  const choose = chooseStrictest(facts);
  const visits = visitPassages(facts, "before")
    .map((passage) => ({
      passage,
      items: passage.blocks.flatMap((block) =>
        block.kind === "list"
          ? block.items.map((item) => choose(item, passage)).filter((item) => item.length > 0)
          : [],
      ),
    }))
    .filter(({ items }) => items.length > 0);
  const ofEach = visits.map(({ items }) => new Set(items.flat().map(({ text }) => text)));
  const heldByAll = ({ text }: HandoutSentence) =>
    visits.length > 1 && ofEach.every((sentences) => sentences.has(text));
  const only = (items: readonly HandoutSentence[][], wanted: (sentence: HandoutSentence) => boolean) =>
    items.map((item) => item.filter(wanted)).filter((item) => item.length > 0);
  const shared = only(visits[0]?.items ?? [], heldByAll);
  const blocks = visits.flatMap(({ passage, items }): HandoutBlock[] => {
    const own = only(items, (sentence) => !heldByAll(sentence));
    if (own.length === 0) return [];
    const ticks: HandoutBlock = { kind: "ticks", items: own };
    return visits.length > 1 ? [heading(passage, facts), ticks] : [ticks];
  });
  return section("before", "beforeHeading", facts, [
    ...(shared.length === 0 ? [] : [{ kind: "ticks" as const, items: shared }]),
    ...blocks,
  ]);
}

/** "After each visit": what to expect and do, day by day. */
export function afterSection(facts: HandoutFacts): HandoutSection {
  const { catalogue } = facts;
  const passages = visitPassages(facts, "after");
  const choose = chooseStrictest(facts);
  const blocks = passages.flatMap((passage) => {
    const rows = passage.blocks.flatMap((block) =>
      block.kind === "timeline"
        ? block.entries
            .map((entry) => ({
              when: { text: entry.when, parent: passage.id, ...ownLanguage(passage, facts) },
              sentences: choose(entry.sentences, passage),
            }))
            .filter(({ sentences }) => sentences.length > 0)
        : [],
    );
    if (rows.length === 0) return [];
    const timeline: HandoutBlock = {
      kind: "timeline",
      columns: [fillPhrase(catalogue, "whenColumn"), fillPhrase(catalogue, "whatColumn")],
      rows,
    };
    return passages.length > 1 ? [heading(passage, facts), timeline] : [timeline];
  });
  return section("after", "afterHeading", facts, blocks);
}

/** The heading that a passage stands under. */
export function heading(passage: Passage, facts: HandoutFacts): HandoutBlock {
  return { kind: "heading", text: passage.title, parent: passage.id, ...ownLanguage(passage, facts) };
}

/** A section with its heading phrase; it is printed only when it holds a block. */
export function section(
  id: string,
  phrase: Parameters<typeof fillPhrase>[1],
  facts: HandoutFacts,
  blocks: readonly HandoutBlock[],
): HandoutSection {
  return { id, heading: fillPhrase(facts.catalogue, phrase), parent: `phrase:${phrase}`, blocks };
}
