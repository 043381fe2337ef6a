"use client";

import { OTHER_SCALES } from "#lib/catalogue/scales/other-scales.ts";
import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { ScaleForm } from "./scale-form.tsx";

/** The scales that fewer visits use, but for those that are at hand already. */
export function OtherScales({
  scores,
  atHand,
}: {
  readonly scores: ConsultationDraft["scores"];
  readonly atHand: readonly ScaleDefinition[];
}) {
  const others = OTHER_SCALES.filter(({ id }) => !atHand.some((scale) => scale.id === id));
  return (
    <div className="grid gap-x-8 gap-y-5 pt-2 lg:grid-cols-2">
      {others.map((scale) => (
        <ScaleForm key={scale.id} scale={scale} answers={scores[scale.id] ?? null} earlier={null} />
      ))}
    </div>
  );
}
