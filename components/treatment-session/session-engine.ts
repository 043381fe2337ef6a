import { ruleCatalogue } from "#lib/catalogue/rule-catalogue.ts";
import type { Catalogue, CatalogueNames } from "#lib/clinical/model/catalogue.ts";
import { onceFor } from "#lib/clinical/once-for.ts";
import {
  assessSession,
  questionOfRule,
  type SessionGround,
  type SessionSafety,
} from "#lib/clinical/session/assess-session.ts";
import type { ChecklistAnswers } from "#lib/clinical/session/checklist-facts.ts";

/** What the rules say of a session, and where in the checklist it comes from. */
export type JudgedSession = SessionSafety & {
  /** The question that each caution comes from; null where it is none of the checklist's. */
  readonly questionOf: (rule: string) => string | null;
};

/** The rules with these names; the same catalogue each time, since the engine prepares each catalogue once. */
const catalogueWith = onceFor((names: CatalogueNames): Catalogue => ({ ...ruleCatalogue, ...names }));

/**
 * Judges a session by the answers given so far. This module holds the rules, so it is loaded after the page was drawn.
 * @param names those the session needs; see `sessionNames`
 * @param on the clinic's calendar date
 */
export function judgeSession(
  names: CatalogueNames,
  ground: SessionGround,
  answers: ChecklistAnswers,
  on: string,
): JudgedSession {
  const catalogue = catalogueWith(names);
  return {
    ...assessSession(catalogue, ground, answers, on),
    questionOf: (rule) => questionOfRule(catalogue, rule),
  };
}
