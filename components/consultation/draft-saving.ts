import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { saysTheSame } from "./kept-text.ts";

/** One save: what is sent stays as it is until it is answered, so that a repeat is the same request. */
export type DraftSave<D = ConsultationDraft> = {
  readonly key: string;
  readonly version: number;
  readonly draft: D;
  readonly revision: number;
  /** Tries so far; the first is 1. */
  readonly attempt: number;
  /** Waiting before the next try, or on its way. */
  readonly phase: "sent" | "waiting";
};

/** The other text of a conflict, as the server has it. */
export type OtherDraft<D = ConsultationDraft> = {
  readonly version: number;
  readonly draft: D;
  readonly savedAt: string | null;
};

/** The draft is signed or discarded; of a signed one the text that was signed. */
export type ClosedDraft<D> = {
  readonly kind: "closed";
  readonly message: string;
  readonly signed?: D;
};

/** Both texts of a conflict that a person has decided. */
export type DecidedConflict<D = ConsultationDraft> = { readonly mine: D; readonly theirs: OtherDraft<D> };

/** What stands between the page and the server's record; null while nothing does. */
export type SavingTrouble<D> =
  | { readonly kind: "offline" }
  | { readonly kind: "failed" }
  | { readonly kind: "signed-out" }
  /** Somebody else than who typed this is signed in now. */
  | { readonly kind: "other-person" }
  | { readonly kind: "refused"; readonly message: string; readonly fields: Readonly<Record<string, string>> }
  | ClosedDraft<D>
  | { readonly kind: "conflict"; readonly theirs: OtherDraft<D> };

/** The draft as it stands on the screen, and how much of it the server is known to have. */
export type DraftSaving<D = ConsultationDraft> = {
  readonly draft: D;
  /** Goes up with every change on the screen. */
  readonly revision: number;
  /** The revision that the server has acknowledged. */
  readonly savedRevision: number;
  readonly version: number;
  /** ISO instant of the last save, from the server's answer. */
  readonly savedAt: string;
  readonly save: DraftSave<D> | null;
  readonly trouble: SavingTrouble<D> | null;
  /** Conflicts that were decided, newest first: both texts can be read until the decision is on record. */
  readonly decided: readonly DecidedConflict<D>[];
};

/** How a try to save ended. */
export type SaveAnswer<D = ConsultationDraft> =
  | { readonly kind: "saved"; readonly version: number; readonly savedAt: string }
  | { readonly kind: "unreachable" }
  | { readonly kind: "failed" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "other-person" }
  | { readonly kind: "refused"; readonly message: string; readonly fields: Readonly<Record<string, string>> }
  | ClosedDraft<D>
  | { readonly kind: "conflict"; readonly theirs: OtherDraft<D> };

export type SavingEvent<D = ConsultationDraft> =
  | { readonly type: "changed"; readonly change: (draft: D) => D }
  | { readonly type: "due"; readonly key: string }
  | { readonly type: "answered"; readonly key: string; readonly answer: SaveAnswer<D> }
  | { readonly type: "retry" }
  /** A conflict is decided: this text takes the place of both, made of either of them or of parts of each. */
  | { readonly type: "choose"; readonly draft: D }
  | { readonly type: "take-theirs" }
  /** The texts of decided conflicts have been read. */
  | { readonly type: "put-away" };

/** @param version of the record that the page was drawn from @param savedAt ISO instant of its last save */
export function startSaving<D>(draft: D, version: number, savedAt: string): DraftSaving<D> {
  return { draft, revision: 0, savedRevision: 0, version, savedAt, save: null, trouble: null, decided: [] };
}

/** Whether the screen holds something that the server has not acknowledged. */
export const hasUnsaved = ({ revision, savedRevision }: DraftSaving<unknown>): boolean =>
  revision > savedRevision;

/** Troubles that only a person, or a reload, can end; nothing is sent meanwhile. A change ends a refusal. */
const NEEDS_A_PERSON: readonly SavingTrouble<unknown>["kind"][] = ["conflict", "closed", "refused"];

/** Whether a save may start now: something is unsaved, none is under way, and nobody has to decide first. */
export function maySave(saving: DraftSaving<unknown>): boolean {
  const blocked = saving.trouble !== null && NEEDS_A_PERSON.includes(saving.trouble.kind);
  return hasUnsaved(saving) && saving.save === null && !blocked;
}

/** Milliseconds to wait before the next try: 1, 2, 4 … seconds, 30 at most. */
export const retryDelay = (attempt: number): number => Math.min(30_000, 1000 * 2 ** (attempt - 1));

/**
 * The next state of a draft that saves itself. Saves go one after the other; one that got no answer is repeated under
 * the same key with the same text; a conflict and a closed record wait for a person, and typing goes on in the page.
 */
export function reduceSaving<D>(saving: DraftSaving<D>, event: SavingEvent<D>): DraftSaving<D> {
  switch (event.type) {
    case "changed": {
      const draft = event.change(saving.draft);
      if (draft === saving.draft) return saving;
      const trouble = saving.trouble?.kind === "refused" ? null : saving.trouble;
      return { ...saving, draft, revision: saving.revision + 1, trouble };
    }
    case "due": {
      if (!maySave(saving)) return saving;
      const { draft, revision, version } = saving;
      return { ...saving, save: { key: event.key, version, draft, revision, attempt: 1, phase: "sent" } };
    }
    case "answered":
      return saving.save?.key === event.key ? afterAnswer(saving, saving.save, event.answer) : saving;
    case "retry": {
      if (saving.save?.phase !== "waiting") return saving;
      return { ...saving, save: { ...saving.save, phase: "sent", attempt: saving.save.attempt + 1 } };
    }
    case "choose": {
      if (saving.trouble?.kind !== "conflict") return saving;
      const { theirs } = saving.trouble;
      const decided = [{ mine: saving.draft, theirs }, ...saving.decided];
      // Even a text that was not changed since is new to the version it now replaces.
      const revision = saving.revision + 1;
      return { ...saving, draft: event.draft, version: theirs.version, revision, trouble: null, decided };
    }
    case "take-theirs": {
      if (saving.trouble?.kind !== "conflict") return saving;
      const { theirs } = saving.trouble;
      const decided = [{ mine: saving.draft, theirs }, ...saving.decided];
      return { ...adopt(saving, theirs), decided };
    }
    case "put-away":
      return { ...saving, decided: [] };
  }
}

/** Goes on with the text that is on record. */
function adopt<D>(saving: DraftSaving<D>, { draft, version, savedAt }: OtherDraft<D>): DraftSaving<D> {
  const revision = saving.revision + 1;
  const settled = { draft, version, revision, savedRevision: revision, save: null, trouble: null };
  return { ...saving, ...settled, savedAt: savedAt ?? saving.savedAt };
}

function afterAnswer<D>(saving: DraftSaving<D>, save: DraftSave<D>, answer: SaveAnswer<D>): DraftSaving<D> {
  switch (answer.kind) {
    case "saved":
      return {
        ...saving,
        version: answer.version,
        savedAt: answer.savedAt,
        savedRevision: save.revision,
        save: null,
        trouble: null,
        decided: [],
      };
    case "unreachable":
    case "failed":
    case "signed-out":
    case "other-person": {
      const kind = answer.kind === "unreachable" ? "offline" : answer.kind;
      return { ...saving, save: { ...save, phase: "waiting" }, trouble: { kind } };
    }
    case "conflict":
      // Two places that came to the same text have nothing to choose.
      return saysTheSame(saving.draft, answer.theirs.draft)
        ? adopt(saving, { ...answer.theirs, draft: saving.draft })
        : { ...saving, save: null, trouble: answer };
    case "refused":
    case "closed":
      return { ...saving, save: null, trouble: answer };
  }
}
