"use client";

import {
  BORDER_WORDS,
  CONSISTENCY_WORDS,
  DERMOSCOPY_WORDS,
  DISTRIBUTION_WORDS,
  LESION_WORDS,
  SITE_WORDS,
  SYMPTOM_WORDS,
  WOODS_LAMP_WORDS,
} from "#lib/catalogue/words/findings.ts";
import { fieldsOf, type ShownFinding } from "./finding-fields.ts";
import { ManyChoice } from "./many-choice.tsx";
import { TermChoice } from "./term-choice.tsx";
import { YesNo } from "./yes-no.tsx";

const NONE = "None of these";

/** The fields of a finding that fewer visits need. */
export function FindingDetails({ shown }: { readonly shown: ShownFinding }) {
  const field = fieldsOf(shown);
  return (
    <div className="space-y-4 pt-2">
      <ManyChoice legend="Lesions" words={LESION_WORDS} none={NONE} {...field("lesions")} />
      <ManyChoice legend="Pattern" words={DISTRIBUTION_WORDS} none={NONE} {...field("distribution")} />
      <ManyChoice legend="Border" words={BORDER_WORDS} none={NONE} {...field("border")} />
      <ManyChoice legend="Symptoms" words={SYMPTOM_WORDS} none="No symptoms" {...field("symptoms")} />
      <ManyChoice legend="Dermoscopy" words={DERMOSCOPY_WORDS} none={NONE} {...field("dermoscopy")} />
      <div className="grid gap-x-8 gap-y-4 xl:grid-cols-2">
        <TermChoice legend="Wood's lamp" words={WOODS_LAMP_WORDS} empty="Not used" {...field("woodsLamp")} />
        {shown.finding.surface === "raised" ? null : (
          <TermChoice
            legend="Consistency"
            words={CONSISTENCY_WORDS}
            empty="Not felt"
            {...field("consistency")}
          />
        )}
        <YesNo legend="Raking light shows a shadow" {...field("sideLightShadow")} />
        <YesNo legend="Acne at this very site before" {...field("acneAtSite")} />
      </div>
      <ManyChoice legend="Spared" words={SITE_WORDS} none="Nothing spared" {...field("spares")} />
    </div>
  );
}
