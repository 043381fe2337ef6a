"use client";

import { memo } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { later } from "../ui/later.tsx";
import type { VisitScales } from "./scale-forms.tsx";
import { VisitPanel } from "./visit-panel.tsx";

const loadScales = () => import("./scale-forms.tsx");
const ScaleForms = later("The scales", async () => (await loadScales()).ScaleForms, {
  reserve: "min-h-160",
});
const BegunScales = later("The count of scales", async () => (await loadScales()).BegunScales, {
  unseen: true,
});

/** What is scored in this visit: the scales, and how many were begun and not completed. */
export const ScoresSection = memo(function ScoresSection({
  scores,
  scales,
}: {
  readonly scores: ConsultationDraft["scores"];
  readonly scales: VisitScales;
}) {
  return (
    <VisitPanel title="Scores" id="scores" aside={<BegunScales scores={scores} />}>
      <ScaleForms scores={scores} scales={scales} />
    </VisitPanel>
  );
});
