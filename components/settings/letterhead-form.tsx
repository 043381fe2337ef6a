"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, type SyntheticEvent } from "react";
import type { Result } from "#lib/result/result.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { controlAttributes, Field } from "../form/field.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { useSentAct } from "./use-sent-act.ts";

const PICTURE = { id: "letterhead-picture", label: "Picture" };
const TARGETS = {
  picture: PICTURE,
  words: { id: "letterhead-words", label: "What the picture shows" },
  lines: { id: "letterhead-lines", label: "Lines of text" },
};

async function send(_previous: unknown, form: unknown): Promise<Result<{ readonly number: number }>> {
  try {
    const response = await fetch("/api/clinic/letterhead", { method: "POST", body: form as FormData });
    return (await response.json()) as Result<{ readonly number: number }>;
  } catch {
    return {
      ok: false,
      error: { code: "unavailable", message: "The server did not answer. Nothing was saved; try again." },
    };
  }
}

/**
 * What stands at the top of the clinic's sheets: a picture with its words, and lines of text.
 * @param props.number Counts the changes that were seen. @param props.hasPicture Whether one is shown now.
 */
export function LetterheadForm({
  clinicId,
  number,
  hasPicture,
  words,
  lines,
}: {
  readonly clinicId: string;
  readonly number: number;
  readonly hasPicture: boolean;
  readonly words: string;
  readonly lines: readonly string[];
}) {
  const router = useRouter();
  const toast = useToast();
  const [chosen, setChosen] = useState<string | null>(null);
  const act = useSentAct(send, () => {
    toast("The letterhead was saved. Drafts of handouts ask to be composed again.");
    router.refresh();
  });
  const errors = act.refusal?.fields ?? {};
  const pictureWords = {
    label: PICTURE.label,
    error: errors["picture"],
    hint: "PNG, JPEG or WebP, at most 2 MB. It is drawn anew, on white, and printed at most 55 by 16 mm.",
  };

  useEffect(
    () => () => {
      if (chosen !== null) URL.revokeObjectURL(chosen);
    },
    [chosen],
  );

  function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    act.send(new FormData(event.currentTarget));
  }

  return (
    <form noValidate className="grid max-w-2xl gap-4" onSubmit={submit}>
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="number" value={number} />
      <FormErrors message={act.refusal?.message} fields={act.refusal?.fields} targets={TARGETS} />
      <Field id={PICTURE.id} words={pictureWords} optional>
        <input
          {...controlAttributes(PICTURE.id, pictureWords)}
          type="file"
          name="picture"
          accept="image/png,image/jpeg,image/webp"
          className="block max-w-full file:me-3 file:min-h-9 file:rounded-md file:border file:border-line file:bg-transparent file:px-3"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            setChosen(file === undefined ? null : URL.createObjectURL(file));
          }}
        />
      </Field>
      {chosen === null ? null : (
        <figure className="w-fit max-w-full rounded-md border border-line bg-white p-3">
          <img src={chosen} alt="The picture that you chose" className="max-h-20 max-w-full" />
        </figure>
      )}
      {hasPicture ? <Checkbox name="removePicture" value="yes" label="Remove the present picture" /> : null}
      <TextInput
        {...TARGETS.words}
        name="words"
        width="name"
        maxLength={200}
        defaultValue={words}
        error={errors["words"]}
        hint="Read out to people who do not see it, for example the clinic's name."
        optional
      />
      <TextArea
        {...TARGETS.lines}
        name="lines"
        rows={4}
        maxLength={400}
        defaultValue={lines.join("\n")}
        error={errors["lines"]}
        hint="Up to 4 lines of 60 characters, printed in one row under the title."
        optional
      />
      <div>
        <Button type="submit" tone="primary" pending={act.pending}>
          Save letterhead
        </Button>
      </div>
    </form>
  );
}
