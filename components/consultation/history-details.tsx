"use client";

import { ONSET_WORDS } from "#lib/catalogue/words/history.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { usePatch } from "./draft-context.tsx";
import { InvestigationList } from "./investigation-list.tsx";
import { NameList } from "./name-list.tsx";
import { NumberField } from "./number-field.tsx";
import { TermChoice } from "./term-choice.tsx";
import { WordsField } from "./words-field.tsx";

/** What fewer visits ask of the history. */
export function HistoryDetails({ history }: { readonly history: ConsultationDraft["history"] }) {
  const patch = usePatch("history");
  return (
    <div className="grid gap-x-8 gap-y-4 pt-2 lg:grid-cols-2">
      <TermChoice
        legend="Onset"
        fact="history.onset"
        words={ONSET_WORDS}
        value={history.onset}
        onChange={(onset) => {
          patch({ onset });
        }}
      />
      <NumberField
        label="Acne clear for"
        fact="history.monthsSinceAcneCleared"
        unit="months"
        min={0}
        max={1200}
        value={history.monthsSinceAcneCleared}
        onChange={(monthsSinceAcneCleared) => {
          patch({ monthsSinceAcneCleared });
        }}
      />
      <NameList
        legend="Tried without benefit"
        fact="history.triedWithoutBenefit"
        each="Treatment tried"
        value={history.triedWithoutBenefit}
        onChange={(triedWithoutBenefit) => {
          patch({ triedWithoutBenefit });
        }}
      />
      <InvestigationList
        value={history.investigations}
        onChange={(investigations) => {
          patch({ investigations });
        }}
      />
      <WordsField
        label="History in words"
        fact="history.words"
        max={4000}
        value={history.words}
        onChange={(words) => {
          patch({ words });
        }}
      />
    </div>
  );
}
