"use client";

import type { VisitOutcome } from "#lib/clinical/visit/visit-outcome.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { outcomeDifferences, type OutcomeDifference } from "./outcome-differences.ts";

const ORDER: readonly OutcomeDifference["about"][] = ["Rules", "Chart", "Alerts", "Diagnoses", "Treatments"];

/** Stops signing once, and tells what stands otherwise on the server than on this page. */
export function SignDifference({
  shown,
  now,
  open,
  onClose,
  onConfirm,
}: {
  /** What the page showed; null where it showed nothing. */
  readonly shown: VisitOutcome | null;
  readonly now: VisitOutcome;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}) {
  const differences = outcomeDifferences(shown, now);
  return (
    <Dialog
      title="This differs from what the page shows"
      width="wide"
      open={open}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Look at the page again</Button>
          <Button tone="primary" onClick={onConfirm}>
            Sign with this
          </Button>
        </>
      }
    >
      <p className="max-w-prose">
        Nothing was signed yet. The server asked the rules again, with the chart as it is now. What you sign
        is its answer:
      </p>
      {ORDER.map((about) => {
        const lines = differences.filter((one) => one.about === about);
        return lines.length === 0 ? null : (
          <div key={about} className="mt-3">
            <h3 className="font-semibold">{about}</h3>
            <ul className="list-disc pl-5">
              {lines.map(({ text }) => (
                <li key={text} className="wrap-anywhere">
                  {text}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {differences.length === 0 ? (
        <p className="mt-3">Only the number of open questions of a treatment differs.</p>
      ) : null}
    </Dialog>
  );
}
