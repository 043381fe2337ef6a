"use client";

import { useState } from "react";
import type { EarlierScore } from "#lib/clinical/scales/score-trend.ts";
import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { begunScales } from "#lib/clinical/visit/begun-scales.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { later } from "../ui/later.tsx";
import { ScaleForm } from "./scale-form.tsx";

const loadOthers = async () => (await import("./other-scales.tsx")).OtherScales;
const ClosedScales = later("The other scales", loadOthers, { unseen: true });
const OpenScales = later("The other scales", loadOthers, { reserve: "min-h-96" });

/** The scales shown first, and what was scored at earlier visits, by scale. */
export type VisitScales = {
  readonly atHand: readonly ScaleDefinition[];
  readonly earlier: Readonly<Record<string, readonly EarlierScore[]>>;
};

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

/** How many scales were begun and have no total yet; nothing where none was. */
export function BegunScales({ scores }: { readonly scores: ConsultationDraft["scores"] }) {
  const count = begunScales(scores).length;
  return count > 0 ? `${String(count)} begun, not complete` : null;
}
