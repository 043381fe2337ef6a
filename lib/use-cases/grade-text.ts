import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { readingGrade, splitSentences } from "#lib/documents/reading-grade.ts";
import { succeed, type Result } from "#lib/result/result.ts";
import type { GradeTextInput } from "#lib/schemas/clinic-wording.ts";

/** How hard an English text is to read that is still being typed; null for an empty one. Nothing of it is kept. */
export function gradeText(
  _actor: Actor,
  { text }: GradeTextInput,
): Promise<Result<{ readonly fleschKincaid: number; readonly hardWords: readonly string[] } | null>> {
  if (text === undefined) return Promise.resolve(succeed(null));
  const { fleschKincaid, hardWords } = readingGrade(
    splitSentences(text),
    HANDOUT_LANGUAGES.en.unavoidableNames,
  );
  return Promise.resolve(succeed({ fleschKincaid, hardWords }));
}
