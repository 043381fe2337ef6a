"use client";

import {
  BASE_WORDS,
  CONSISTENCY_WORDS,
  DEPRESSION_WORDS,
  RAISED_WORDS,
  WALLS_WORDS,
} from "#lib/catalogue/words/findings.ts";
import { fieldsOf, type ShownFinding } from "./finding-fields.ts";
import { NumberField } from "./number-field.tsx";
import { TermChoice } from "./term-choice.tsx";
import { YesNo } from "./yes-no.tsx";

type Props = { readonly shown: ShownFinding };

/** What a dip or a raised mark is asked for; nothing for a flat one. What was recorded is always shown. */
export function FindingShape({ shown }: Props) {
  const { surface, depression, raised } = shown.finding;
  const dip = surface === "depressed" || (depression ?? null) !== null;
  const bump = surface === "raised" || (raised ?? null) !== null;
  return (
    <>
      {dip ? <Dip shown={shown} /> : null}
      {bump ? <Bump shown={shown} /> : null}
    </>
  );
}

function Dip({ shown }: Props) {
  const field = fieldsOf(shown);
  return (
    <div className="space-y-4 border-l border-line pl-4">
      <TermChoice
        legend="Shape of the dip"
        words={DEPRESSION_WORDS}
        empty="Not said"
        {...field("depression")}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <NumberField label="Width" unit="mm" min={0} max={200} {...field("widthMm")} />
        <NumberField label="Depth" unit="mm" min={0} max={50} {...field("depthMm")} />
        <TermChoice legend="Walls" words={WALLS_WORDS} empty="Not said" {...field("walls")} />
        <TermChoice legend="Base" words={BASE_WORDS} empty="Not said" {...field("base")} />
      </div>
      <div className="grid gap-x-8 gap-y-2 xl:grid-cols-2">
        <YesNo legend="Flattens on stretching" {...field("flattensOnStretch")} />
        <YesNo legend="Tethered" {...field("tethered")} />
      </div>
    </div>
  );
}

function Bump({ shown }: Props) {
  const field = fieldsOf(shown);
  return (
    <div className="space-y-4 border-l border-line pl-4">
      <TermChoice legend="Extent" words={RAISED_WORDS} empty="Not said" {...field("raised")} />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <NumberField label="Height" unit="mm" min={0} max={100} {...field("elevationMm")} />
        <TermChoice
          legend="Consistency"
          words={CONSISTENCY_WORDS}
          empty="Not felt"
          {...field("consistency")}
        />
      </div>
      <YesNo legend="Growing" {...field("growing")} />
    </div>
  );
}
