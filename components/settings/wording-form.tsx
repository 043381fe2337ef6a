"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Checkbox } from "../form/checkbox.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { RadioCards } from "../form/radio-cards.tsx";
import { Select } from "../form/select.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { WordingSubjects, type SubjectOption } from "./wording-subjects.tsx";

const PAUSE_MS = 400;
const PLACINGS = [
  { value: "instead", label: "Instead of the shipped text", detail: "Its warnings stay." },
  { value: "beside", label: "After the shipped text" },
];

type Grade = { readonly fleschKincaid: number; readonly hardWords: readonly string[] } | null;
type Done = { readonly id: string };

/** What a wording says, as a form starts with it. */
export type WordingText = {
  readonly placing: "instead" | "beside";
  readonly title: string;
  readonly text: string;
  readonly items: string;
  readonly notInPregnancy: boolean;
};

const EMPTY: WordingText = { placing: "instead", title: "", text: "", items: "", notInPregnancy: false };

/** The reading grade of what is typed, some time after the last letter. */
function useGrade(grade: FormAct<Grade>, first: string): readonly [Grade, (text: string) => void] {
  const [shown, setShown] = useState<Grade>(null);
  const [text, setText] = useState(first);
  const latest = useRef(0);
  useEffect(() => {
    const turn = ++latest.current;
    const timer = setTimeout(() => {
      void grade(null, { text }).then((answer) => {
        if (turn === latest.current && answer.ok) setShown(answer.value);
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [grade, text]);
  return [shown, setText];
}

/**
 * The clinic's own words on one subject. Without `from` it makes a new wording, otherwise its next version.
 * @param props.grade Grades English text while it is typed. @param props.highest The highest grade that may be printed.
 */
export function WordingForm({
  act,
  grade,
  clinicId,
  highest,
  subjects,
  languages,
  from,
}: {
  readonly act: FormAct<Done>;
  readonly grade: FormAct<Grade>;
  readonly clinicId: string;
  readonly highest: number;
  readonly subjects: readonly SubjectOption[];
  readonly languages: readonly { readonly value: string; readonly label: string }[];
  readonly from?: WordingText & {
    readonly wordingId: string;
    readonly number: number;
    readonly measured: boolean;
    readonly ownStep: boolean;
  };
}) {
  const router = useRouter();
  const toast = useToast();
  const start = from ?? EMPTY;
  const [language, setLanguage] = useState("en");
  const typed = useRef({ text: start.text, items: start.items });
  const [shown, setTyped] = useGrade(grade, `${start.text}\n${start.items}`);
  const { form, refusal, pending } = useKeptForm(act, ({ id }) => {
    toast("Saved as a draft. It is printed once a dermatologist signs it off.");
    if (from === undefined) router.push(`/settings/wording/${id}`);
    else router.refresh();
  });
  const errors = refusal?.fields ?? {};
  const measured = from?.measured ?? language === "en";
  const type = (part: Partial<typeof typed.current>) => {
    typed.current = { ...typed.current, ...part };
    setTyped(`${typed.current.text}\n${typed.current.items}`);
  };
  return (
    <form {...form} className="grid max-w-2xl gap-4">
      <input type="hidden" name="clinicId" value={clinicId} />
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
      {from === undefined ? (
        <>
          <WordingSubjects subjects={subjects} error={errors["subject"]} />
          <Select
            label="Language"
            name="language"
            options={languages}
            defaultValue="en"
            error={errors["language"]}
            onChange={(event) => {
              setLanguage(event.currentTarget.value);
            }}
          />
        </>
      ) : (
        <>
          <input type="hidden" name="wordingId" value={from.wordingId} />
          <input type="hidden" name="number" value={from.number} />
        </>
      )}
      {from?.ownStep === true ? (
        <input type="hidden" name="placing" value="instead" />
      ) : (
        <RadioCards
          legend="How it is printed"
          name="placing"
          cards={PLACINGS}
          layout="grid"
          defaultValue={start.placing}
          error={errors["placing"]}
          hint="Of your own step there is no shipped text."
        />
      )}
      <TextInput
        label="Heading"
        name="title"
        width="name"
        maxLength={60}
        defaultValue={start.title}
        error={errors["title"]}
        required
      />
      <TextArea
        label="Text"
        name="text"
        rows={5}
        maxLength={1200}
        defaultValue={start.text}
        error={errors["text"]}
        hint="One paragraph of short sentences."
        required
        onChange={(event) => {
          type({ text: event.currentTarget.value });
        }}
      />
      <TextArea
        label="List"
        name="items"
        maxLength={1200}
        defaultValue={start.items}
        error={errors["items"]}
        hint="One point a line, at most eight."
        optional
        onChange={(event) => {
          type({ items: event.currentTarget.value });
        }}
      />
      <p role="status" className="text-sm text-muted">
        {!measured
          ? "The reading grade is measured for English only."
          : shown === null
            ? "The reading grade is shown as you type."
            : `Reading grade ${shown.fleschKincaid.toFixed(1)}, at most ${String(highest)}.${shown.hardWords.length > 0 ? ` Long words: ${shown.hardWords.join(", ")}.` : ""}`}
      </p>
      <Checkbox
        name="notInPregnancy"
        value="yes"
        label="Leave out for patients who are pregnant or trying for a baby"
        defaultChecked={start.notInPregnancy}
        error={errors["notInPregnancy"]}
      />
      <div>
        <Button type="submit" tone="primary" pending={pending}>
          {from === undefined ? "Save draft" : "Save as new draft"}
        </Button>
      </div>
    </form>
  );
}

/** Takes a wording out of use, or back into it. */
export function RetireWording({
  act,
  clinicId,
  wording: { id, version, retired, about },
}: {
  readonly act: FormAct<Done>;
  readonly clinicId: string;
  readonly wording: {
    readonly id: string;
    readonly version: number;
    readonly retired: boolean;
    readonly about: string;
  };
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, refusal, pending } = useKeptForm(act, () => {
    toast(retired ? "The wording is back." : "The wording is retired. The shipped text is printed again.");
    router.refresh();
  });
  return (
    <form {...form}>
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="wordingId" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="retired" value={retired ? "no" : "yes"} />
      <Button type="submit" size="small" tone="quiet" pending={pending}>
        {retired ? "Bring back" : "Retire"}
        <span className="sr-only"> {about}</span>
      </Button>
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
    </form>
  );
}
