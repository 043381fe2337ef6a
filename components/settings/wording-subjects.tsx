import { useState } from "react";
import { Select } from "../form/select.tsx";
import { TextInput } from "../form/text-input.tsx";

/** One thing that shipped text is about. */
export type SubjectOption = { readonly kind: string; readonly subject: string; readonly name: string };

const KINDS = [
  { value: "treatment", label: "Treatment" },
  { value: "diagnosis", label: "Diagnosis" },
  { value: "advice", label: "Advice" },
  { value: "own-step", label: "Your own step" },
];

/** What a wording is about: its kind, and then one of the list, or the name of a step of the clinicians' own. */
export function WordingSubjects({
  subjects,
  error,
}: {
  readonly subjects: readonly SubjectOption[];
  readonly error: string | undefined;
}) {
  const [kind, setKind] = useState("treatment");
  const options = subjects.flatMap(({ kind: own, subject, name }) =>
    own === kind ? [{ value: subject, label: name }] : [],
  );
  return (
    <>
      <Select
        label="About"
        name="subjectKind"
        options={KINDS}
        value={kind}
        onChange={(event) => {
          setKind(event.currentTarget.value);
        }}
      />
      {kind === "own-step" ? (
        <TextInput
          key={kind}
          label="Name of the step"
          name="subject"
          width="name"
          maxLength={120}
          hint="As it is written in plans; capitals make no difference."
          error={error}
          required
        />
      ) : (
        <Select key={kind} label="Which" name="subject" options={options} error={error} required />
      )}
    </>
  );
}
