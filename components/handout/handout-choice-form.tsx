import { Checkbox } from "../form/checkbox.tsx";
import { RadioCards } from "../form/radio-cards.tsx";
import { Select } from "../form/select.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import type { ChoiceSnapshot, HandoutChoiceValues, ShownGrade } from "./handout-choices.ts";
import { SectionChoices } from "./section-choices.tsx";

/** What there is to choose from. */
export type ChoiceOptions = {
  readonly languages: readonly { readonly value: string; readonly label: string }[];
  readonly sections: readonly { readonly id: string; readonly label: string }[];
  /** The highest reading grade that patient text may have. */
  readonly highestGrade: number;
  /** The English name of the language whose text nobody reviewed here; null where there is nothing to accept. */
  readonly unreviewedIn: string | null;
};

const SIZES = [
  { value: "normal", label: "Normal print" },
  { value: "large", label: "Large print" },
] as const;

const PAPERS = [
  { value: "a4", label: "A4 paper" },
  { value: "letter", label: "Letter paper" },
] as const;

function NoteGrade({ grade, highest }: { readonly grade: ShownGrade; readonly highest: number }) {
  const hard = grade.fleschKincaid > highest;
  return (
    <>
      Reading grade of the note {grade.fleschKincaid.toFixed(1)}
      {hard ? `, above ${String(highest)}: use shorter words and sentences.` : "."}
      {grade.hardWords.length > 0 ? ` Long words: ${grade.hardWords.join(", ")}.` : ""}
    </>
  );
}

/**
 * How a draft is printed: language, print size, sections and a note. Each change is kept as it is made; nothing is
 * sent by a button.
 */
export function HandoutChoiceForm({
  options,
  shown,
  onChange,
  onLoadAgain,
}: {
  readonly options: ChoiceOptions;
  readonly shown: ChoiceSnapshot;
  readonly onChange: (part: Partial<HandoutChoiceValues>, typing?: boolean) => void;
  readonly onLoadAgain: () => void;
}) {
  const { choices, message, fields, state, noteGrade } = shown;
  return (
    <div className="space-y-5">
      {message === null ? null : (
        <Alert
          level="caution"
          announce
          title={message}
          action={
            state === "conflict" ? (
              <Button size="small" onClick={onLoadAgain}>
                Load again
              </Button>
            ) : undefined
          }
        />
      )}
      <Select
        label="Language"
        options={options.languages}
        value={choices.language}
        error={fields["language"]}
        onChange={(event) => {
          onChange({ language: event.currentTarget.value, acceptsUnreviewed: false });
        }}
      />
      {options.unreviewedIn === null ? null : (
        <Checkbox
          label={`Print the ${options.unreviewedIn} text, though nobody has reviewed it here`}
          hint="The sheet says so, in its language and in English."
          checked={choices.acceptsUnreviewed}
          error={fields["acceptsUnreviewed"]}
          onChange={(event) => {
            onChange({ acceptsUnreviewed: event.currentTarget.checked });
          }}
        />
      )}
      <RadioCards
        legend="Print size"
        name="printSize"
        cards={SIZES}
        value={choices.printSize}
        onChange={(size) => {
          onChange({ printSize: size === "large" ? "large" : "normal" });
        }}
      />
      <RadioCards
        legend="Paper"
        name="paperSize"
        cards={PAPERS}
        value={choices.paperSize}
        onChange={(size) => {
          onChange({ paperSize: size === "letter" ? "letter" : "a4" });
        }}
      />
      {options.sections.length === 0 ? null : (
        <SectionChoices sections={options.sections} chosen={choices} onChange={onChange} />
      )}
      <div>
        <TextArea
          label="Personal note"
          optional
          maxLength={1500}
          value={choices.note}
          error={fields["note"]}
          hint={
            choices.language === "en"
              ? "Printed as you write it, each line a paragraph."
              : "Printed as you write it, each line a paragraph. It is not translated."
          }
          onChange={(event) => {
            onChange({ note: event.currentTarget.value }, true);
          }}
        />
        <p role="status" className="mt-1 text-sm text-muted">
          {noteGrade === null || choices.note.trim() === "" ? null : (
            <NoteGrade grade={noteGrade} highest={options.highestGrade} />
          )}
        </p>
      </div>
    </div>
  );
}
