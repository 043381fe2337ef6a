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
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { ManyChoice } from "./many-choice.tsx";
import { TermChoice } from "./term-choice.tsx";
import { YesNo } from "./yes-no.tsx";

/** The fields of a finding that fewer visits need. @param props.at Path of the finding in the case. */
export function FindingDetails({
  finding,
  at,
  patch,
}: {
  readonly finding: DraftFinding;
  readonly at: string;
  readonly patch: (fields: Partial<DraftFinding>) => void;
}) {
  return (
    <div className="space-y-4 pt-2">
      <ManyChoice
        legend="Lesions"
        fact={`${at}.lesions`}
        words={LESION_WORDS}
        none="None of these"
        value={finding.lesions}
        onChange={(lesions) => {
          patch({ lesions });
        }}
      />
      <ManyChoice
        legend="Pattern"
        fact={`${at}.distribution`}
        words={DISTRIBUTION_WORDS}
        none="None of these"
        value={finding.distribution}
        onChange={(distribution) => {
          patch({ distribution });
        }}
      />
      <ManyChoice
        legend="Border"
        fact={`${at}.border`}
        words={BORDER_WORDS}
        none="None of these"
        value={finding.border}
        onChange={(border) => {
          patch({ border });
        }}
      />
      <ManyChoice
        legend="Symptoms"
        fact={`${at}.symptoms`}
        words={SYMPTOM_WORDS}
        none="No symptoms"
        value={finding.symptoms}
        onChange={(symptoms) => {
          patch({ symptoms });
        }}
      />
      <ManyChoice
        legend="Dermoscopy"
        fact={`${at}.dermoscopy`}
        words={DERMOSCOPY_WORDS}
        none="None of these"
        value={finding.dermoscopy}
        onChange={(dermoscopy) => {
          patch({ dermoscopy });
        }}
      />
      <div className="grid gap-x-8 gap-y-4 xl:grid-cols-2">
        <TermChoice
          legend="Wood's lamp"
          fact={`${at}.woodsLamp`}
          words={WOODS_LAMP_WORDS}
          empty="Not used"
          value={finding.woodsLamp}
          onChange={(woodsLamp) => {
            patch({ woodsLamp });
          }}
        />
        {finding.surface === "raised" ? null : (
          <TermChoice
            legend="Consistency"
            fact={`${at}.consistency`}
            words={CONSISTENCY_WORDS}
            empty="Not felt"
            value={finding.consistency}
            onChange={(consistency) => {
              patch({ consistency });
            }}
          />
        )}
        <YesNo
          legend="Raking light shows a shadow"
          fact={`${at}.sideLightShadow`}
          value={finding.sideLightShadow}
          onChange={(sideLightShadow) => {
            patch({ sideLightShadow });
          }}
        />
        <YesNo
          legend="Acne at this very site before"
          fact={`${at}.acneAtSite`}
          value={finding.acneAtSite}
          onChange={(acneAtSite) => {
            patch({ acneAtSite });
          }}
        />
      </div>
      <ManyChoice
        legend="Spared"
        fact={`${at}.spares`}
        words={SITE_WORDS}
        none="Nothing spared"
        value={finding.spares}
        onChange={(spares) => {
          patch({ spares });
        }}
      />
    </div>
  );
}
