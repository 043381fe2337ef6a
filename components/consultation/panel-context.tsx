"use client";

import { createContext, useContext } from "react";
import type { FactAnswer } from "#lib/catalogue/words/facts.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { isAsLeft, type TappedAnswer } from "./answer-fact.ts";

/** An answer that was given in the panel last: it stays at hand to be taken back. */
export type GivenAnswer = TappedAnswer & {
  /** Its words; null once it was taken back: the question stands there again. */
  readonly label: string | null;
  /** The list of questions in which it was given, and its place there. */
  readonly list: string;
  readonly index: number;
  /** The draft that the panel was drawn from when it was given or taken back: a later one shows what came of it. */
  readonly since: ConsultationDraft;
};

/**
 * The last answer, as long as it is the last word on its fact.
 *
 * @param draft what the panel is drawn from, which is a moment behind the form
 * @returns null once the form says otherwise, the finding is gone from its place, or the visit has another day
 */
export function stillGiven(
  given: GivenAnswer | null,
  draft: ConsultationDraft,
  on: string,
): GivenAnswer | null {
  if (given === null || given.on !== on) return null;
  return draft === given.since || isAsLeft(draft, given, given.label === null) ? given : null;
}

/** What the parts of the live panel share. */
export type PanelActs = {
  readonly given: GivenAnswer | null;
  /** Gives one of the closed answers to a question. */
  readonly give: (
    answer: Pick<GivenAnswer, "path" | "list" | "index"> & { readonly answer: FactAnswer },
  ) => void;
  readonly undo: () => void;
  /** Somebody goes to a field of the record: the sheet of a narrow screen closes. */
  readonly leave: () => void;
};

export const PanelContext = createContext<PanelActs | null>(null);

/** The id of the one button that takes the last answer back. */
export const UNDO_ID = "undo-answer";

/** The id of a question that was just answered or taken back. */
export const ASKED_ID = "question-asked";

/** The acts of the panel; null outside it. */
export const usePanelActs = (): PanelActs | null => useContext(PanelContext);
