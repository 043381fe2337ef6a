import { z } from "zod";
import { LONGEST_LETTERHEAD_LINE, MOST_LETTERHEAD_LINES } from "#lib/clinical/handout/letterhead.ts";
import { yesNoField } from "./field.ts";
import { optionalText } from "./text.ts";

const NO_FILE = "Choose a picture file.";

/** The clinic's letterhead. `number` counts the changes that were seen, 0 where none was made yet. */
export const saveLetterheadSchema = z.strictObject({
  number: z.coerce.number().int().min(0).max(2_147_483_647),
  /** A new picture; an empty file, as a form sends where none was chosen, leaves the picture as it is. */
  picture: z
    .instanceof(File, { error: NO_FILE })
    .transform((file) => (file.size === 0 ? undefined : file))
    .optional(),
  removePicture: yesNoField.optional(),
  words: optionalText({ max: 200 }),
  lines: optionalText({ max: 400, lines: true })
    .transform((text) =>
      (text ?? "")
        .split("\n")
        .map((line) => line.replace(/\s+/gu, " ").trim())
        .filter((line) => line !== ""),
    )
    .refine(
      (lines) => lines.length <= MOST_LETTERHEAD_LINES,
      `At most ${String(MOST_LETTERHEAD_LINES)} lines fit beside the title.`,
    )
    .refine(
      (lines) => lines.every((line) => Array.from(line).length <= LONGEST_LETTERHEAD_LINE),
      `A line is at most ${String(LONGEST_LETTERHEAD_LINE)} characters long.`,
    ),
});
export type SaveLetterheadInput = z.output<typeof saveLetterheadSchema>;

/** Names a picture by its digest. */
export const pictureDigest = z.string().regex(/^[0-9a-f]{64}$/, "There is no such picture.");
