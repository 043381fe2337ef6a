"use client";

import { useId, useState } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Button } from "../ui/button.tsx";
import { combineDrafts, partsInConflict, type PartInConflict, type Whose } from "./conflict-parts.ts";
import { DraftComparison, loadVisitWords } from "./draft-comparison.tsx";
import type { DecidedConflict } from "./draft-saving.ts";

const SIDES: readonly { readonly whose: Whose; readonly label: string }[] = [
  { whose: "mine", label: "Mine" },
  { whose: "theirs", label: "Theirs" },
];

/** Two texts side by side, part by part, and whose each part shall be. On a narrow screen one stands over the other. */
export function ConflictParts({
  mine,
  theirs,
  onChoose,
}: {
  readonly mine: ConsultationDraft;
  readonly theirs: ConsultationDraft;
  readonly onChoose: (draft: ConsultationDraft) => void;
}) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Whose>>>({});
  const parts = partsInConflict(mine, theirs);
  const fromTheirs = parts.filter(({ title }) => chosen[title] === "theirs").length;
  return (
    <>
      {parts.map((part) => (
        <PartChoice
          key={part.title}
          part={part}
          whose={chosen[part.title] ?? "mine"}
          onChange={(whose) => {
            setChosen({ ...chosen, [part.title]: whose });
          }}
        />
      ))}
      {parts.length > 1 ? (
        <div className="mt-3">
          <Button
            tone="primary"
            disabled={fromTheirs === 0 || fromTheirs === parts.length}
            aria-describedby="conflict-mix"
            onClick={() => {
              onChoose(combineDrafts(mine, theirs, chosen));
            }}
          >
            Save this selection
          </Button>
          <p id="conflict-mix" className="mt-1 text-sm text-muted">
            {`${String(parts.length - fromTheirs)} from yours, ${String(fromTheirs)} from theirs.`}
          </p>
        </div>
      ) : null}
    </>
  );
}

function PartChoice({
  part: { title, lines },
  whose,
  onChange,
}: {
  readonly part: PartInConflict;
  readonly whose: Whose;
  readonly onChange: (whose: Whose) => void;
}) {
  const name = useId();
  return (
    <fieldset className="mt-3 min-w-0 border-t border-line pt-2">
      <legend className="float-left mb-1 w-full font-semibold">{title}</legend>
      <div className="clear-both grid gap-2 sm:grid-cols-2">
        {SIDES.map((side) => (
          <div
            key={side.whose}
            className={`min-w-0 rounded-md border bg-surface px-3 pb-2 ${whose === side.whose ? "border-ink" : "border-line"}`}
          >
            <label className="flex min-h-9 items-center gap-2 font-medium pointer-coarse:min-h-11">
              <input
                type="radio"
                name={name}
                checked={whose === side.whose}
                onChange={() => {
                  onChange(side.whose);
                }}
              />
              {side.label}
            </label>
            {lines.length === 0 ? (
              <p className="text-sm text-muted">
                Differs in details without words, such as a place on the map.
              </p>
            ) : (
              <dl className="text-sm">
                {lines.map((line) => (
                  <div key={line.label} className="py-0.5">
                    <dt className="text-muted">{line.label}</dt>
                    <dd
                      className={
                        line[side.whose] === null
                          ? "text-muted italic"
                          : "font-semibold wrap-anywhere whitespace-pre-wrap"
                      }
                    >
                      {line[side.whose] ?? "Not recorded"}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** Both texts of a conflict that was decided, to be read and copied until the decision is on record. */
export function DecidedTexts({
  decided,
  onPutAway,
}: {
  readonly decided: readonly DecidedConflict[];
  readonly onPutAway: () => void;
}) {
  return (
    <>
      {decided.map(({ mine, theirs }) => (
        <DraftComparison
          key={theirs.version}
          mine={mine}
          theirs={theirs.draft}
          heads={["Was on this page", "Was in the other place"]}
          load={loadVisitWords}
        />
      ))}
      <div className="mt-3">
        <Button onClick={onPutAway}>Put both away</Button>
      </div>
    </>
  );
}
