"use client";

import { createContext, useCallback, useContext, useMemo, type ReactNode } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ChangeDraft } from "./use-draft-saving.ts";

type Editing = { readonly change: ChangeDraft; readonly on: IsoDate };

const EditingContext = createContext<Editing | null>(null);

/** Hands the sections of a consultation the way to change its draft, and the date of the visit. */
export function DraftProvider({
  editing: { change, on },
  children,
}: {
  readonly editing: Editing;
  readonly children: ReactNode;
}) {
  const editing = useMemo(() => ({ change, on }), [change, on]);
  return <EditingContext value={editing}>{children}</EditingContext>;
}

function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error("A section of a consultation stands outside its draft");
  return editing;
}

/** Changes the whole draft. */
export const useChangeDraft = (): ChangeDraft => useEditing().change;

/** The clinic's date of the visit. */
export const useVisitDate = (): IsoDate => useEditing().on;

type Parts = Pick<ConsultationDraft, "history" | "skin" | "scores" | "impression">;

/** Changes some fields of one part of the draft; the rest of it stays. */
export function usePatch<Part extends keyof Parts>(part: Part): (patch: Partial<Parts[Part]>) => void {
  const { change } = useEditing();
  return useCallback(
    (patch) => {
      change((draft) => ({ ...draft, [part]: { ...draft[part], ...patch } }));
    },
    [change, part],
  );
}
