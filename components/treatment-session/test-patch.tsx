"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { DateInput } from "#components/form/date-input.tsx";
import { FormErrors } from "#components/form/form-errors.tsx";
import { RadioCards } from "#components/form/radio-cards.tsx";
import { Select } from "#components/form/select.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { useKeptForm, type FormAct } from "#components/patient/use-kept-form.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { placeWords } from "#lib/catalogue/words/findings.ts";
import type { PatchResult } from "#lib/schemas/session-acts.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { storedAreas, type SessionSubject, type StoredRecord } from "./session-draft.ts";
import { patchResultWords } from "./session-words.ts";
import { settingsInShort } from "./settings-words.ts";

export type ReadPatchAct = FormAct<{ readonly id: string }>;

/** Somebody who may record sessions. */
export type Operator = { readonly id: string; readonly name: string };

/** A test patch that was made, and what was seen of it. */
export type ShownPatch = {
  readonly sessionId: string;
  readonly madeOn: string;
  readonly record: StoredRecord | null;
  readonly readings: readonly {
    readonly id: string;
    readonly readOn: string;
    readonly readByName: string;
    readonly result: PatchResult;
    readonly words: string | null;
  }[];
};

const RESULTS = [
  { value: "as-expected", label: "As it should be" },
  { value: "reacted", label: "It reacted" },
];

/** A test patch: where and with what it was made, how it was read, and the form for a look at it. */
export function TestPatch({
  patch,
  subject,
  people,
  meId,
  clinicId,
  today,
  mayRead,
  act,
}: {
  readonly patch: ShownPatch;
  readonly subject: SessionSubject;
  readonly people: readonly Operator[];
  readonly meId: string;
  readonly clinicId: string;
  readonly today: string;
  readonly mayRead: boolean;
  readonly act: ReadPatchAct;
}) {
  const [latest] = patch.readings;
  const [adding, setAdding] = useState(false);
  return (
    <Panel title="Test patch" aside={`made on ${formatClinicalDate(patch.madeOn)}`}>
      <div className="space-y-3">
        {latest === undefined ? (
          <Alert level="caution" title="Nobody has read it yet: the first session waits for it." />
        ) : null}
        {latest?.result === "reacted" ? (
          <Alert level="stop" title="It reacted: a dermatologist looks at it before the first session." />
        ) : null}
        {(patch.record === null ? [] : storedAreas(patch.record)).map((settings, area) => (
          <DefinitionList
            key={area}
            items={[
              { label: "Area", value: placeWords(settings.areas, null) || "Not recorded" },
              { label: "Settings", value: settingsInShort(settings, subject) },
            ]}
          />
        ))}
        {patch.readings.length === 0 ? null : (
          <ul>
            {patch.readings.map(({ id, readOn, readByName, result, words }) => (
              <li key={id}>
                Read on {formatClinicalDate(readOn)} by {readByName}:{" "}
                <span className="font-semibold">{patchResultWords(result)}</span>
                {words === null ? "" : `. ${words}`}
              </li>
            ))}
          </ul>
        )}
        {!mayRead ? null : adding || latest === undefined ? (
          <Reading
            key={patch.readings.length}
            {...{ patch, people, meId, clinicId, today, act }}
            onDone={() => {
              setAdding(false);
            }}
          />
        ) : (
          <Button
            size="small"
            onClick={() => {
              setAdding(true);
            }}
          >
            Record another look
          </Button>
        )}
      </div>
    </Panel>
  );
}

function Reading({
  patch,
  people,
  meId,
  clinicId,
  today,
  act,
  onDone,
}: {
  readonly patch: ShownPatch;
  readonly people: readonly Operator[];
  readonly meId: string;
  readonly clinicId: string;
  readonly today: string;
  readonly act: ReadPatchAct;
  readonly onDone: () => void;
}) {
  const router = useRouter();
  const [result, setResult] = useState<string | null>(null);
  const { form, refusal, pending } = useKeptForm(act, () => {
    onDone();
    router.refresh();
  });
  const errors = refusal?.fields ?? {};
  return (
    <form {...form} className="max-w-xl space-y-3 print:hidden">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="sessionId" value={patch.sessionId} />
      <FormErrors message={refusal?.message} />
      <RadioCards
        legend="How the skin answered"
        name="result"
        cards={RESULTS}
        value={result}
        onChange={setResult}
        error={errors["result"]}
      />
      <DateInput
        label="Read on"
        name="readOn"
        error={errors["readOn"]}
        defaultValue={formatClinicalDate(today)}
      />
      <Select
        label="Read by"
        name="readById"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={meId}
        error={errors["readById"]}
      />
      <TextArea
        label="What was seen"
        name="words"
        rows={1}
        optional={result !== "reacted"}
        error={errors["words"]}
      />
      <Button type="submit" size="small" pending={pending}>
        Save reading
      </Button>
    </form>
  );
}
