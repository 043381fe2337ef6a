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
import { fieldsOfPart } from "./part-fields.ts";
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
  const field = fieldsOfPart(history, "history", usePatch("history"));
  const acneNow =
    history.activeAcne !== null && history.activeAcne !== undefined && history.activeAcne !== "none";
  return (
    <VisitPanel title="History" id="history">
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <NumberField
          label="Marks there for"
          unit="months"
          min={0}
          max={1200}
          {...field("markDurationMonths")}
        />
        <TermChoice legend="Course of the marks" words={COURSE_WORDS} {...field("course")} />
        <TermChoice legend="Active acne today" keys="v" words={ACNE_LEVEL_WORDS} {...field("activeAcne")} />
        {acneNow ? (
          <ManyChoice legend="Type of acne" words={ACNE_TYPE_WORDS} {...field("activeAcneType")} />
        ) : null}
        <TermChoice legend="Picking or squeezing" words={PICKING_WORDS} {...field("picking")} />
        <TermChoice legend="Sun exposure" words={SUN_WORDS} {...field("sunExposure")} />
        <NumberField
          label="Home care without benefit for"
          unit="weeks"
          min={0}
          max={5200}
          {...field("homeCareWeeksWithoutBenefit")}
        />
      </div>
      <div className="mt-4 grid gap-x-8 gap-y-2 lg:grid-cols-2">
        <YesNo legend="Acne at these very sites before" {...field("acneAtSite")} />
        <YesNo legend="Flushing" {...field("flushing")} />
        <YesNo legend="Sunscreen every day" {...field("sunscreenDaily")} />
        <YesNo legend="Fever, joint pain or weight loss" {...field("systemicSymptoms")} />
      </div>
      <div className="mt-3">
        <Disclosure summary="Onset, treatments tried, tests, words">
          <HistoryDetails history={history} />
        </Disclosure>
      </div>
    </VisitPanel>
  );
});
