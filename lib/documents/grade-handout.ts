import "server-only";
import { runningSentences } from "#lib/clinical/handout/document-text.ts";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import { readingGrade, splitSentences, type ReadingGrade } from "./reading-grade.ts";

const NOTE = "note:personal";

/**
 * How hard a handout is to read: all its running text, and the personal note alone.
 *
 * @param unavoidable names left out of the count
 * @returns `note` is null where there is no note. A note is split into sentences here, because a clinician's line may
 *   hold several
 */
export function gradeHandout(
  document: HandoutDocument,
  unavoidable: readonly string[],
): { readonly whole: ReadingGrade; readonly note: ReadingGrade | null } {
  const sentences = runningSentences(document);
  const ours = sentences.filter(({ parent }) => parent !== NOTE).map(({ text }) => text);
  const theirs = sentences
    .filter(({ parent }) => parent === NOTE)
    .flatMap(({ text }) => splitSentences(text));
  return {
    whole: readingGrade([...ours, ...theirs], unavoidable),
    note: theirs.length === 0 ? null : readingGrade(theirs, unavoidable),
  };
}
