import { CONDITIONS } from "../conditions/conditions.ts";
import type { GuideEntry, GuideRecord } from "./guide-record.ts";
import { groundLink, keyWords } from "./guide-words.ts";
import { askedForSection, meaningSection } from "./name-meanings.ts";

/** The conditions as the guide lists them: those that restrict a treatment first. */
export function conditionEntries(): readonly GuideEntry[] {
  return CONDITIONS.map((condition) => ({
    shelf: "conditions",
    id: condition.id,
    title: keyWords(condition.id),
    lead: condition.names.slice(1, 5).join(", "),
    group:
      condition.factors.length + condition.possibleFactors.length > 0
        ? "Restrict a treatment"
        : "Recognised; restrict nothing",
    marks: [],
    words: [condition.id, ...condition.names].join(" "),
  }));
}

/** The page of a condition with what it means for treatments, or null where the catalogue has none of that id. */
export function conditionRecord(id: string): GuideRecord | null {
  const condition = CONDITIONS.find((known) => known.id === id);
  if (condition === undefined) return null;
  return {
    shelf: "conditions",
    id,
    title: keyWords(id),
    lead: "A condition of the patient that is recognised by name",
    marks: [{ text: "UNVERIFIED: names are general knowledge", tone: "doubt" }],
    sections: [
      {
        title: "Names it is recognised by",
        list: [condition.names.join(", "), ["The names rest on ", groundLink("unverified"), "."]],
      },
      meaningSection("What it means for treatments", condition.factors, {
        note: "Under the strictest reading. The page of each factor has the sources, and what a milder policy says.",
        empty: "It restricts no treatment by itself.",
      }),
      meaningSection("What it may mean", condition.possibleFactors, {
        note: "The name alone does not settle these; the question is asked.",
        empty: "Nothing is left open by the name.",
      }),
      askedForSection(["condition", "everHad"], [id]),
    ],
  };
}
