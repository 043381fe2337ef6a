"use client";

import { OTHER_SCALES } from "#lib/catalogue/scales/other-scales.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { ScaleForm } from "./scale-form.tsx";

/** The scales that fewer visits use. */
export function OtherScales({ scores }: { readonly scores: ConsultationDraft["scores"] }) {
  return (
    <div className="grid gap-x-8 gap-y-5 pt-2 lg:grid-cols-2">
      {OTHER_SCALES.map((scale) => (
        <ScaleForm key={scale.id} scale={scale} answers={scores[scale.id] ?? {}} />
      ))}
    </div>
  );
}
