"use client";

import {
  BASE_WORDS,
  CONSISTENCY_WORDS,
  DEPRESSION_WORDS,
  RAISED_WORDS,
  WALLS_WORDS,
} from "#lib/catalogue/words/findings.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { NumberField } from "./number-field.tsx";
import { TermChoice } from "./term-choice.tsx";
import { YesNo } from "./yes-no.tsx";

type Props = {
  readonly finding: DraftFinding;
  /** Path of the finding in the case. */
  readonly at: string;
  readonly patch: (fields: Partial<DraftFinding>) => void;
};

/** What a dip or a raised mark is asked for; nothing for a flat one. What was recorded is always shown. */
export function FindingShape({ finding, at, patch }: Props) {
  const dip = finding.surface === "depressed" || (finding.depression ?? null) !== null;
  const bump = finding.surface === "raised" || (finding.raised ?? null) !== null;
  return (
    <>
      {dip ? <Dip finding={finding} at={at} patch={patch} /> : null}
      {bump ? <Bump finding={finding} at={at} patch={patch} /> : null}
    </>
  );
}

function Dip({ finding, at, patch }: Props) {
  return (
    <div className="space-y-4 border-l border-line pl-4">
      <TermChoice
        legend="Shape of the dip"
        fact={`${at}.depression`}
        words={DEPRESSION_WORDS}
        empty="Not said"
        value={finding.depression}
        onChange={(depression) => {
          patch({ depression });
        }}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <NumberField
          label="Width"
          fact={`${at}.widthMm`}
          unit="mm"
          min={0}
          max={200}
          value={finding.widthMm}
          onChange={(widthMm) => {
            patch({ widthMm });
          }}
        />
        <NumberField
          label="Depth"
          fact={`${at}.depthMm`}
          unit="mm"
          min={0}
          max={50}
          value={finding.depthMm}
          onChange={(depthMm) => {
            patch({ depthMm });
          }}
        />
        <TermChoice
          legend="Walls"
          fact={`${at}.walls`}
          words={WALLS_WORDS}
          empty="Not said"
          value={finding.walls}
          onChange={(walls) => {
            patch({ walls });
          }}
        />
        <TermChoice
          legend="Base"
          fact={`${at}.base`}
          words={BASE_WORDS}
          empty="Not said"
          value={finding.base}
          onChange={(base) => {
            patch({ base });
          }}
        />
      </div>
      <div className="grid gap-x-8 gap-y-2 xl:grid-cols-2">
        <YesNo
          legend="Flattens on stretching"
          fact={`${at}.flattensOnStretch`}
          value={finding.flattensOnStretch}
          onChange={(flattensOnStretch) => {
            patch({ flattensOnStretch });
          }}
        />
        <YesNo
          legend="Tethered"
          fact={`${at}.tethered`}
          value={finding.tethered}
          onChange={(tethered) => {
            patch({ tethered });
          }}
        />
      </div>
    </div>
  );
}

function Bump({ finding, at, patch }: Props) {
  return (
    <div className="space-y-4 border-l border-line pl-4">
      <TermChoice
        legend="Extent"
        fact={`${at}.raised`}
        words={RAISED_WORDS}
        empty="Not said"
        value={finding.raised}
        onChange={(raised) => {
          patch({ raised });
        }}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <NumberField
          label="Height"
          fact={`${at}.elevationMm`}
          unit="mm"
          min={0}
          max={100}
          value={finding.elevationMm}
          onChange={(elevationMm) => {
            patch({ elevationMm });
          }}
        />
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
      </div>
      <YesNo
        legend="Growing"
        fact={`${at}.growing`}
        value={finding.growing}
        onChange={(growing) => {
          patch({ growing });
        }}
      />
    </div>
  );
}
