"use client";

import { useState } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { later } from "../ui/later.tsx";
import { ScaleForm } from "./scale-form.tsx";
import type { VisitScales } from "./scores-section.tsx";

const loadOthers = async () => (await import("./other-scales.tsx")).OtherScales;
const ClosedScales = later("The other scales", loadOthers, { unseen: true });
const OpenScales = later("The other scales", loadOthers, { reserve: "min-h-96" });

/**
 * The scales: those that this patient was scored by before, then the usual ones, the others on demand; one that was
 * begun is never hidden.
 */
export function ScaleForms({
  scores,
  scales: { atHand, earlier },
}: {
  readonly scores: ConsultationDraft["scores"];
  readonly scales: VisitScales;
}) {
  const [begun] = useState(() =>
    Object.entries(scores).some(
      ([id, answers]) => answers !== null && !atHand.some((scale) => scale.id === id),
    ),
  );
  return (
    <>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        {atHand.map((scale) => (
          <ScaleForm
            key={scale.id}
            scale={scale}
            answers={scores[scale.id] ?? null}
            earlier={earlier[scale.id] ?? null}
          />
        ))}
      </div>
      <div className="mt-3">
        <Disclosure
          summary="Other scales: scar counts, acne by region, the patient's own scores"
          open={begun}
        >
          {begun ? (
            <OpenScales scores={scores} atHand={atHand} />
          ) : (
            <ClosedScales scores={scores} atHand={atHand} />
          )}
        </Disclosure>
      </div>
    </>
  );
}
