"use client";

import { memo } from "react";
import { SCALES } from "#lib/catalogue/scales/scales.ts";
import type { ScaleId } from "#lib/clinical/scales/scale.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { ScaleForm } from "./scale-form.tsx";
import { VisitPanel } from "./visit-panel.tsx";

const USUAL: readonly ScaleId[] = ["cea", "iga", "pahpi", "goodman-baron-qualitative"];

/** The scales: the usual ones at hand, the others on demand; one that was begun is never hidden. */
export const ScoresSection = memo(function ScoresSection({
  scores,
}: {
  readonly scores: ConsultationDraft["scores"];
}) {
  const usual = SCALES.filter(({ id }) => USUAL.includes(id));
  const others = SCALES.filter(({ id }) => !USUAL.includes(id));
  const begun = others.some(({ id }) => (scores[id] ?? null) !== null);
  return (
    <VisitPanel title="Scores" id="scores">
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        {usual.map((scale) => (
          <ScaleForm key={scale.id} scale={scale} answers={scores[scale.id] ?? {}} />
        ))}
      </div>
      <div className="mt-3">
        <Disclosure
          summary="Other scales: scar counts, acne by region, the patient's own scores"
          open={begun}
        >
          <div className="grid gap-x-8 gap-y-5 pt-2 lg:grid-cols-2">
            {others.map((scale) => (
              <ScaleForm key={scale.id} scale={scale} answers={scores[scale.id] ?? {}} />
            ))}
          </div>
        </Disclosure>
      </div>
    </VisitPanel>
  );
});
