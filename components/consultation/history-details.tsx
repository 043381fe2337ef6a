"use client";

import { ONSET_WORDS } from "#lib/catalogue/words/history.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { usePatch } from "./draft-context.tsx";
import { InvestigationList } from "./investigation-list.tsx";
import { NameList } from "./name-list.tsx";
import { NumberField } from "./number-field.tsx";
import { fieldsOfPart } from "./part-fields.ts";
import { TermChoice } from "./term-choice.tsx";
import { WordsField } from "./words-field.tsx";

/** What fewer visits ask of the history. */
export function HistoryDetails({ history }: { readonly history: ConsultationDraft["history"] }) {
  const field = fieldsOfPart(history, "history", usePatch("history"));
  return (
    <div className="grid gap-x-8 gap-y-4 pt-2 lg:grid-cols-2">
      <TermChoice legend="Onset" words={ONSET_WORDS} {...field("onset")} />
      <NumberField
        label="Acne clear for"
        unit="months"
        min={0}
        max={1200}
        {...field("monthsSinceAcneCleared")}
      />
      <NameList legend="Tried without benefit" each="Treatment tried" {...field("triedWithoutBenefit")} />
      <InvestigationList {...field("investigations")} />
      <WordsField label="History in words" max={4000} {...field("words")} />
    </div>
  );
}
