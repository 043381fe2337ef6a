"use client";

import { memo, useCallback, useEffect, useRef, useState } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Icon } from "../ui/icon.tsx";
import { later } from "../ui/later.tsx";
import { useChangeDraft } from "./draft-context.tsx";
import { placeOfFact } from "./field-place.ts";
import { FindingRow } from "./finding-row.tsx";
import { findingPlace } from "./finding-words.ts";
import { moveFindings } from "./impression.ts";
import { leadTo } from "./lead-to.ts";
import type { EarlierMap } from "./map-answers.ts";
import type { MapTone } from "./map-tones.ts";
import type { QuickPick } from "./quick-pick-words.ts";
import { QuickPicks } from "./quick-picks.tsx";
import { ShorthandLine, type ShorthandHandle } from "./shorthand-line.tsx";
import { VisitPanel } from "./visit-panel.tsx";

const BodyMap = later("The map", async () => (await import("./body-map.tsx")).BodyMap, {
  reserve: "min-h-160",
});

type Removed = { readonly finding: DraftFinding; readonly index: number };

/** What is seen: one row for each kind of mark, written as shorthand or field by field. */
export const FindingsSection = memo(function FindingsSection({
  findings,
  gonePins,
  shorthand,
  shorthandFor,
  months,
  tone,
  earlier,
  picks,
}: Pick<ConsultationDraft, "findings" | "gonePins"> & {
  readonly shorthand: string | undefined;
  readonly shorthandFor: string | undefined;
  /** How long the marks have been there, as the history says it. */
  readonly months: number | null | undefined;
  readonly tone: MapTone;
  readonly earlier: EarlierMap;
  readonly picks: readonly QuickPick[];
}) {
  const change = useChangeDraft();
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const line = useRef<ShorthandHandle>(null);

  // The row that had the focus is gone, so the focus goes to the way back.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  const add = useCallback(() => {
    const id = crypto.randomUUID();
    change((draft) => ({ ...draft, findings: [...draft.findings, { id }] }));
    setOpen(id);
  }, [change]);

  // What was picked without a place is placed next.
  const [unplaced, setUnplaced] = useState<string | null>(null);
  useEffect(() => {
    const at = findings.findIndex(({ id }) => id === unplaced);
    if (at < 0) return;
    leadTo(placeOfFact(`findings.${String(at)}.sites`));
    setUnplaced(null);
  }, [unplaced, findings]);

  const pick = useCallback(
    ({ kind }: QuickPick) => {
      const id = crypto.randomUUID();
      change((draft) => ({ ...draft, findings: [...draft.findings, { id, ...kind }] }));
      if (kind.sites) return;
      setOpen(id);
      setUnplaced(id);
    },
    [change],
  );

  const patch = useCallback(
    (id: string, fields: Partial<DraftFinding>) => {
      change((draft) => ({
        ...draft,
        findings: draft.findings.map((finding) => (finding.id === id ? { ...finding, ...fields } : finding)),
      }));
    },
    [change],
  );

  const toggle = useCallback((id: string) => {
    setOpen((current) => (current === id ? null : id));
  }, []);

  const remove = useCallback(
    (finding: DraftFinding, index: number) => {
      setRemoved({ finding, index });
      change((draft) => ({
        ...draft,
        findings: draft.findings.filter(({ id }) => id !== finding.id),
        impression: moveFindings(
          draft.impression,
          draft.findings.findIndex(({ id }) => id === finding.id),
          -1,
        ),
      }));
    },
    [change],
  );

  const asShorthand = useCallback((id: string) => {
    line.current?.edit(id);
  }, []);

  function putBack({ finding, index }: Removed) {
    change((draft) => ({
      ...draft,
      findings: draft.findings.toSpliced(index, 0, finding),
      impression: moveFindings(draft.impression, index, 1),
    }));
    setOpen(finding.id);
    setRemoved(null);
  }

  return (
    <VisitPanel
      title="Findings"
      id="findings"
      aside={findings.length > 0 ? `${String(findings.length)} recorded` : null}
    >
      <QuickPicks picks={picks} onPick={pick} />
      <ShorthandLine
        ref={line}
        text={shorthand ?? ""}
        editing={shorthandFor}
        findings={findings}
        months={months}
      />
      <BodyMap
        findings={findings}
        gonePins={gonePins}
        tone={tone}
        earlier={earlier}
        open={open}
        onOpen={setOpen}
      />
      {findings.length > 0 ? (
        <ol className="mt-4 border-t border-line" aria-label="Regions">
          {findings.map((finding, index) => (
            <FindingRow
              key={finding.id}
              finding={finding}
              index={index}
              open={open === finding.id}
              onToggle={toggle}
              onPatch={patch}
              onRemove={remove}
              onShorthand={asShorthand}
            />
          ))}
        </ol>
      ) : (
        <div className="mt-3">
          <EmptyState>
            No finding yet. Write a line, tap the map, or press Add finding to fill in the fields.
          </EmptyState>
        </div>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button data-act="" data-keys="a" icon={<Icon name="plus" />} onClick={add}>
          Add finding
        </Button>
        {removed ? (
          <p role="status" className="flex items-center gap-2 text-sm">
            Removed “{findingPlace(removed.finding)}”.
            <button
              ref={undo}
              type="button"
              data-act="Undo removing"
              data-keys="u"
              className="min-h-6 font-semibold text-accent underline pointer-coarse:min-h-11"
              onClick={() => {
                putBack(removed);
              }}
            >
              Undo
            </button>
          </p>
        ) : null}
      </div>
    </VisitPanel>
  );
});
