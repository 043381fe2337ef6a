"use client";

import { memo } from "react";
import {
  ACNE_LEVEL_WORDS,
  ACNE_TYPE_WORDS,
  COURSE_WORDS,
  PICKING_WORDS,
  SUN_WORDS,
} from "#lib/catalogue/words/history.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { later } from "../ui/later.tsx";
import { usePatch } from "./draft-context.tsx";
import { ManyChoice } from "./many-choice.tsx";
import { NumberField } from "./number-field.tsx";
import { TermChoice } from "./term-choice.tsx";
import { VisitPanel } from "./visit-panel.tsx";
import { YesNo } from "./yes-no.tsx";

const HistoryDetails = later(
  "This part of the history",
  async () => (await import("./history-details.tsx")).HistoryDetails,
  { unseen: true },
);

/** What the patient tells: how the marks came and went, and what was done. Nothing has to be answered. */
export const HistorySection = memo(function HistorySection({
  history,
}: {
  readonly history: ConsultationDraft["history"];
}) {
  const patch = usePatch("history");
  const acneNow =
    history.activeAcne !== null && history.activeAcne !== undefined && history.activeAcne !== "none";
  return (
    <VisitPanel title="History" id="history">
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <NumberField
          label="Marks there for"
          fact="history.markDurationMonths"
          unit="months"
          min={0}
          max={1200}
          value={history.markDurationMonths}
          onChange={(markDurationMonths) => {
            patch({ markDurationMonths });
          }}
        />
        <TermChoice
          legend="Course of the marks"
          fact="history.course"
          words={COURSE_WORDS}
          value={history.course}
          onChange={(course) => {
            patch({ course });
          }}
        />
        <TermChoice
          legend="Active acne today"
          keys="v"
          fact="history.activeAcne"
          words={ACNE_LEVEL_WORDS}
          value={history.activeAcne}
          onChange={(activeAcne) => {
            patch({ activeAcne });
          }}
        />
        {acneNow ? (
          <ManyChoice
            legend="Type of acne"
            fact="history.activeAcneType"
            words={ACNE_TYPE_WORDS}
            value={history.activeAcneType}
            onChange={(activeAcneType) => {
              patch({ activeAcneType });
            }}
          />
        ) : null}
        <TermChoice
          legend="Picking or squeezing"
          fact="history.picking"
          words={PICKING_WORDS}
          value={history.picking}
          onChange={(picking) => {
            patch({ picking });
          }}
        />
        <TermChoice
          legend="Sun exposure"
          fact="history.sunExposure"
          words={SUN_WORDS}
          value={history.sunExposure}
          onChange={(sunExposure) => {
            patch({ sunExposure });
          }}
        />
        <NumberField
          label="Home care without benefit for"
          fact="history.homeCareWeeksWithoutBenefit"
          unit="weeks"
          min={0}
          max={5200}
          value={history.homeCareWeeksWithoutBenefit}
          onChange={(homeCareWeeksWithoutBenefit) => {
            patch({ homeCareWeeksWithoutBenefit });
          }}
        />
      </div>
      <div className="mt-4 grid gap-x-8 gap-y-2 lg:grid-cols-2">
        <YesNo
          legend="Acne at these very sites before"
          fact="history.acneAtSite"
          value={history.acneAtSite}
          onChange={(acneAtSite) => {
            patch({ acneAtSite });
          }}
        />
        <YesNo
          legend="Flushing"
          fact="history.flushing"
          value={history.flushing}
          onChange={(flushing) => {
            patch({ flushing });
          }}
        />
        <YesNo
          legend="Sunscreen every day"
          fact="history.sunscreenDaily"
          value={history.sunscreenDaily}
          onChange={(sunscreenDaily) => {
            patch({ sunscreenDaily });
          }}
        />
        <YesNo
          legend="Fever, joint pain or weight loss"
          fact="history.systemicSymptoms"
          value={history.systemicSymptoms}
          onChange={(systemicSymptoms) => {
            patch({ systemicSymptoms });
          }}
        />
      </div>
      <div className="mt-3">
        <Disclosure summary="Onset, treatments tried, tests, words">
          <HistoryDetails history={history} />
        </Disclosure>
      </div>
    </VisitPanel>
  );
});
