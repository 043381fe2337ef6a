import { Checkbox } from "../form/checkbox.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import type { ShownGrade } from "./handout-choices.ts";

/**
 * How hard the handout is to read, as a small figure with its long words on demand, named and underlined on the page.
 * @param props.grade Null where it was not measured. @param props.highest The highest Flesch–Kincaid grade that patient
 * text may have.
 */
export function ReadingFigure({
  grade,
  highest,
}: {
  readonly grade: (ShownGrade & { readonly smog: number }) | null;
  readonly highest: number;
}) {
  if (grade === null) {
    return (
      <p className="text-sm text-muted">Reading grade not measured: the formulas count English syllables.</p>
    );
  }
  const { fleschKincaid, smog, hardWords } = grade;
  return (
    <div>
      <p>
        <span className="text-sm text-muted">Reading grade</span>{" "}
        <span className="text-lg font-bold">{fleschKincaid.toFixed(1)}</span>{" "}
        <span className="text-sm text-muted">
          {fleschKincaid > highest
            ? `above the limit of ${String(highest)}`
            : `of at most ${String(highest)}`}{" "}
          · SMOG {smog.toFixed(1)}
        </span>
      </p>
      {hardWords.length === 0 ? null : (
        <Disclosure
          summary={hardWords.length === 1 ? "1 long word" : `${String(hardWords.length)} long words`}
        >
          <p className="pb-1 text-sm wrap-anywhere">{hardWords.join(", ")}</p>
          {/* The style sheet underlines them while the box is ticked, so that this works without a script. */}
          <Checkbox id="underline-long-words" label="Underline them on the page" />
        </Disclosure>
      )}
    </div>
  );
}
