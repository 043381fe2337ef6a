"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";
import type { PullSection } from "#lib/clinical/visit/pull-sections.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Button } from "../ui/button.tsx";
import { later } from "../ui/later.tsx";
import { Panel } from "../ui/panel.tsx";
import { usePulling } from "./pull-context.tsx";
import { sourceWords } from "./pull-marks.ts";

const ChangesSince = later(
  "What changed since the last visit",
  async () => (await import("./changes-since.tsx")).ChangesSince,
);

const UNITS: Readonly<Record<PullSection, string>> = {
  history: "answer",
  skin: "answer",
  findings: "finding",
  scores: "score",
  impression: "conclusion",
  notes: "text",
};

/**
 * A section of the visit that can be taken over from the last one: its heading offers it, what was taken is counted
 * and confirmed under it, and what changed since is told.
 * @param props.id The section, and its anchor.
 */
export function VisitPanel({
  title,
  id,
  aside,
  children,
}: {
  readonly title: string;
  readonly id: PullSection;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const pulling = usePulling();
  const box = useRef<HTMLDivElement>(null);
  const [acts, setActs] = useState(0);
  const acted = () => {
    setActs((before) => before + 1);
  };
  // The button that was pressed may be gone: the focus goes to what stands in its place.
  useEffect(() => {
    if (acts > 0) box.current?.querySelector<HTMLElement>("[data-next]")?.focus();
  }, [acts]);

  const mine = (pulling?.pulled ?? []).filter(({ section }) => section === id);
  const open = mine.filter((pull) => pull.open.length > 0);
  const offered =
    pulling?.earlier?.sections.includes(id) === true && !mine.some(({ from }) => from.kind === "visit");
  const said = pulling?.said[id];
  return (
    <div ref={box}>
      <Panel
        title={title}
        id={id}
        className="drawn-when-near"
        aside={
          <>
            {aside}
            {pulling?.earlier && offered ? (
              <Button
                size="small"
                data-next={open.length === 0 ? "" : undefined}
                onClick={() => {
                  void pulling.pull([id]).then(acted);
                }}
              >
                Pull from {formatClinicalDate(pulling.earlier.on)}
                <span className="sr-only"> into {title}</span>
              </Button>
            ) : null}
          </>
        }
      >
        {pulling && (mine.length > 0 || said) ? (
          <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 border-l border-note pl-3 text-sm">
            <p role="status" tabIndex={-1} data-next={open.length === 0 && !offered ? "" : undefined}>
              {mine.map(({ from, open: { length } }) => {
                const source = sourceWords(from);
                const counted = `${String(length)} ${UNITS[id]}${length === 1 ? "" : "s"}`;
                return (
                  <span key={from.id} className="block">
                    {length > 0 ? (
                      <>
                        <strong>{counted}</strong> from {source}, to be confirmed.
                      </>
                    ) : (
                      `What came from ${source} is confirmed.`
                    )}
                  </span>
                );
              })}
              {said ? <span className="block">{said}</span> : null}
            </p>
            {open.length > 0 ? (
              <>
                <Button
                  size="small"
                  data-next=""
                  onClick={() => {
                    pulling.confirm(id);
                    acted();
                  }}
                >
                  Confirm as today’s<span className="sr-only">: {title}</span>
                </Button>
                <Button
                  size="small"
                  tone="quiet"
                  onClick={() => {
                    void pulling.undo([id]).then(acted);
                  }}
                >
                  Undo<span className="sr-only">: {title}</span>
                </Button>
              </>
            ) : null}
          </div>
        ) : null}
        {pulling?.earlier?.sections.includes(id) ? (
          <ChangesSince section={id} earlier={pulling.earlier} />
        ) : null}
        {children}
      </Panel>
    </div>
  );
}
