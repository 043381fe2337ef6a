"use client";

import { memo } from "react";
import type { EarlierScore } from "#lib/clinical/scales/score-trend.ts";
import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { begunScales } from "#lib/clinical/visit/begun-scales.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { later } from "../ui/later.tsx";
import { VisitPanel } from "./visit-panel.tsx";

const ScaleForms = later("The scales", async () => (await import("./scale-forms.tsx")).ScaleForms, {
  reserve: "min-h-160",
});

/** The scales shown first, and what was scored at earlier visits, by scale. */
export type VisitScales = {
  readonly atHand: readonly ScaleDefinition[];
  readonly earlier: Readonly<Record<string, readonly EarlierScore[]>>;
};

/** What is scored in this visit: the scales, and how many were begun and not completed. */
export const ScoresSection = memo(function ScoresSection({
  scores,
  scales,
}: {
  readonly scores: ConsultationDraft["scores"];
  readonly scales: VisitScales;
}) {
  const incomplete = begunScales(scores).length;
  return (
    <VisitPanel
      title="Scores"
      id="scores"
      aside={incomplete > 0 ? `${String(incomplete)} begun, not complete` : null}
    >
      <ScaleForms scores={scores} scales={scales} />
    </VisitPanel>
  );
});
