"use client";

import { memo, useId } from "react";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { Icon } from "../ui/icon.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { later } from "../ui/later.tsx";
import { ColourDots } from "./colour-dots.tsx";
import { findingPlace, findingSummary } from "./finding-words.ts";
import { PulledMark } from "./pull-context.tsx";

const FindingEditor = later(
  "The fields of this finding",
  async () => (await import("./finding-editor.tsx")).FindingEditor,
  { reserve: "min-h-160" },
);

/** One finding: a line that says it, and its fields once it is opened. */
export const FindingRow = memo(function FindingRow({
  finding,
  index,
  open,
  onToggle,
  onPatch,
  onRemove,
  onShorthand,
}: {
  readonly finding: DraftFinding;
  readonly index: number;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
  readonly onPatch: (id: string, fields: Partial<DraftFinding>) => void;
  readonly onRemove: (finding: DraftFinding, index: number) => void;
  readonly onShorthand: (id: string) => void;
}) {
  const fieldsId = useId();
  const place = findingPlace(finding);

  return (
    <li
      className={`border-b border-line ${open ? "" : "drawn-when-near [contain-intrinsic-block-size:auto_2.8rem]"}`}
      id={`finding-${String(index)}`}
    >
      <div className="flex items-center gap-2 py-1">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? fieldsId : undefined}
          className="flex min-h-9 min-w-0 flex-1 flex-wrap items-center gap-x-3 rounded-sm text-left hover:bg-hover pointer-coarse:min-h-11"
          onClick={() => {
            onToggle(finding.id);
          }}
        >
          <span className="flex items-center gap-1.5">
            <Icon
              name="chevron-right"
              className={`size-4 text-muted transition-transform ${open ? "rotate-90" : ""}`}
            />
            <span className="text-sm text-muted">{index + 1}</span>
            <span className="font-semibold">{place}</span>
          </span>
          <span className="flex min-w-0 items-center gap-2">
            <ColourDots colours={finding.colour ?? []} />
            {findingSummary(finding)}
          </span>
        </button>
        <IconButton
          label={`Edit finding ${String(index + 1)} as shorthand`}
          name="edit"
          size="small"
          onClick={() => {
            onShorthand(finding.id);
          }}
        />
        <IconButton
          label={`Remove finding ${String(index + 1)}, ${place}`}
          name="cross"
          size="small"
          onClick={() => {
            onRemove(finding, index);
          }}
        />
      </div>
      <PulledMark fact={`findings.${finding.id}`} />
      {open ? (
        <div
          id={fieldsId}
          role="group"
          aria-label={`Finding ${String(index + 1)}`}
          className="pt-1 pb-4 sm:pl-6"
        >
          <FindingEditor finding={finding} index={index} onPatch={onPatch} />
        </div>
      ) : null}
    </li>
  );
});
