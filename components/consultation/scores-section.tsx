"use client";

import { memo, useState } from "react";
import { USUAL_SCALES } from "#lib/catalogue/scales/usual-scales.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { later } from "../ui/later.tsx";
import { ScaleForm } from "./scale-form.tsx";
import { VisitPanel } from "./visit-panel.tsx";

const loadOthers = async () => (await import("./other-scales.tsx")).OtherScales;
const ClosedScales = later("The other scales", loadOthers, { unseen: true });
const OpenScales = later("The other scales", loadOthers, { reserve: "min-h-96" });

/** The scales: the usual ones at hand, the others on demand; one that was begun is never hidden. */
export const ScoresSection = memo(function ScoresSection({
  scores,
}: {
  readonly scores: ConsultationDraft["scores"];
}) {
  const [begun] = useState(() =>
    Object.entries(scores).some(
      ([id, answers]) => answers !== null && !USUAL_SCALES.some((scale) => scale.id === id),
    ),
  );
  return (
    <VisitPanel title="Scores" id="scores">
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        {USUAL_SCALES.map((scale) => (
          <ScaleForm key={scale.id} scale={scale} answers={scores[scale.id] ?? {}} />
        ))}
      </div>
      <div className="mt-3">
        <Disclosure
          summary="Other scales: scar counts, acne by region, the patient's own scores"
          open={begun}
        >
          {begun ? <OpenScales scores={scores} /> : <ClosedScales scores={scores} />}
        </Disclosure>
      </div>
    </VisitPanel>
  );
});
