import type { HandoutWarning } from "#lib/clinical/handout/handout-document.ts";
import { Alert } from "../ui/alert.tsx";
import { languageWords, warningWords } from "./handout-words.ts";

/**
 * What must be looked at before printing: what was left out or has no text, and that the language is not the one the
 * patient asked for.
 * @param props.prefersLanguage Tag of the language that the patient asked for, where it is another; or null.
 * @param props.isWritten Whether there is text in it. @param props.language Tag of the language it is in.
 */
export function HandoutNotices({
  warnings,
  prefersLanguage,
  isWritten,
  language,
  planStopped,
}: {
  readonly warnings: readonly HandoutWarning[];
  readonly prefersLanguage: string | null;
  readonly isWritten: boolean;
  readonly language: string;
  readonly planStopped: boolean;
}) {
  if (warnings.length === 0 && prefersLanguage === null && !planStopped) return null;
  return (
    <div className="space-y-2 print:hidden">
      {planStopped ? (
        <Alert level="stop" title="This plan was stopped, so its handout is not printed." />
      ) : null}
      {warnings.map((warning) => (
        <Alert key={`${warning.code} ${warning.subject}`} level="caution" title={warningWords(warning)} />
      ))}
      {prefersLanguage === null ? null : (
        <Alert
          level="note"
          title={`This patient prefers ${languageWords(prefersLanguage)}. ${
            isWritten
              ? `This is in ${languageWords(language)}.`
              : `No text is written in it yet, so this is in ${languageWords(language)}.`
          }`}
        />
      )}
    </div>
  );
}
