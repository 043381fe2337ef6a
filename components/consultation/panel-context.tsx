"use client";

import { createContext, useContext } from "react";
import type { FactAnswer } from "#lib/catalogue/words/facts.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";

/** An answer that was given in the panel last: it stays at hand to be taken back. */
export type GivenAnswer = {
  readonly path: string;
  /** Its words; null once it was taken back: the question stands there again. */
  readonly label: string | null;
  /** The list of questions in which it was given, and its place there. */
  readonly list: string;
  readonly index: number;
  readonly before: ConsultationDraft;
};

/** What the parts of the live panel share. */
export type PanelActs = {
  readonly given: GivenAnswer | null;
  /** Gives one of the closed answers to a question. */
  readonly give: (answer: Omit<GivenAnswer, "before" | "label"> & { readonly answer: FactAnswer }) => void;
  readonly undo: () => void;
  /** Leads to the field of a fact. */
  readonly goTo: (path: string) => void;
};

export const PanelContext = createContext<PanelActs | null>(null);

/** The id of the one button that takes the last answer back. */
export const UNDO_ID = "undo-answer";

/** The id of a question that was just answered or taken back. */
export const ASKED_ID = "question-asked";

/** The acts of the panel; null in a record that can no longer be changed. */
export const usePanelActs = (): PanelActs | null => useContext(PanelContext);
