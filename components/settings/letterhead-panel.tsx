import type { Letterhead } from "#lib/clinical/handout/letterhead.ts";
import { HandoutOpening } from "../handout/handout-opening.tsx";
import { Panel } from "../ui/panel.tsx";
import { LetterheadForm } from "./letterhead-form.tsx";

import "../handout/handout.css";

const SAMPLE = {
  title: "Your skin plan",
  lead: [{ text: "This is how the first page begins.", parent: "phrase:lead" }],
};
const NO_WORDS: ReadonlySet<string> = new Set();

/** The clinic's letterhead as it is printed, and the form that changes it. @param props.number Counts its changes. */
export function LetterheadPanel({
  clinicId,
  number,
  letterhead,
}: {
  readonly clinicId: string;
  readonly number: number;
  readonly letterhead: Letterhead;
}) {
  const { picture, lines } = letterhead;
  const empty = picture === null && lines.length === 0;
  return (
    <Panel title="Letterhead of printed sheets" id="letterhead" className="scroll-mt-20">
      <div className="grid gap-4">
        <p className="max-w-2xl text-sm text-muted">
          {empty
            ? "Nothing stands beside the title of the first page yet."
            : "Sheets that were issued keep the letterhead that they were printed with."}
        </p>
        {empty ? null : (
          <div role="group" aria-label="Preview" className="handout-sample">
            <div className="handout">
              <HandoutOpening document={{ ...SAMPLE, letterhead }} longWords={NO_WORDS} heading="p" />
            </div>
          </div>
        )}
        <LetterheadForm
          key={number}
          clinicId={clinicId}
          number={number}
          hasPicture={picture !== null}
          words={picture?.words ?? ""}
          lines={lines}
        />
      </div>
    </Panel>
  );
}
