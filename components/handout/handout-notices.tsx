import type { HandoutWarning } from "#lib/clinical/handout/handout-document.ts";
import { Alert } from "../ui/alert.tsx";
import { languageWords, warningWords } from "./handout-words.ts";

/**
 * What must be looked at before printing: what was left out or has no text, and that the language is not the one the
 * patient asked for.
 * @param props.prefersLanguage Tag of the language that there is no handout in, or null.
 */
export function HandoutNotices({
  warnings,
  prefersLanguage,
  planStopped,
}: {
  readonly warnings: readonly HandoutWarning[];
  readonly prefersLanguage: string | null;
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
          title={`This patient prefers ${languageWords(prefersLanguage)}. No text is written in it yet, so the handout is in English.`}
        />
      )}
    </div>
  );
}
