"use client";

import { useCallback, useEffect, useRef } from "react";
import {
  BLANCHING_WORDS,
  COLOUR_WORDS,
  SIDE_WORDS,
  SITE_WORDS,
  SURFACE_WORDS,
} from "#lib/catalogue/words/findings.ts";
import { SITES, type Site } from "#lib/clinical/model/finding-vocabulary.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { COLOUR_GROUNDS } from "./colour-dots.tsx";
import { FindingDetails } from "./finding-details.tsx";
import { fieldsOf } from "./finding-fields.ts";
import { FindingShape } from "./finding-shape.tsx";
import { ManyChoice } from "./many-choice.tsx";
import { NumberField } from "./number-field.tsx";
import { PinList } from "./pin-list.tsx";
import { TermChoice } from "./term-choice.tsx";
import { WordsField } from "./words-field.tsx";

const USUAL_SITES: readonly Site[] = [
  "forehead",
  "temple",
  "cheek",
  "nose",
  "perioral",
  "chin",
  "jawline",
  "neck",
  "chest",
  "shoulder",
  "upper-back",
];
const OTHER_SITES = SITES.filter((site) => !USUAL_SITES.includes(site));

/** Every field of one finding: the usual ones at hand, what the surface asks for, the rest on demand. */
export function FindingEditor({
  finding,
  index,
  onPatch,
}: {
  readonly finding: DraftFinding;
  readonly index: number;
  readonly onPatch: (id: string, fields: Partial<DraftFinding>) => void;
}) {
  const fields = useRef<HTMLDivElement>(null);
  const isNew = Object.keys(finding).length === 1;

  // A row that was just added is filled in next.
  useEffect(() => {
    if (isNew) fields.current?.querySelector("input")?.focus();
  }, [isNew]);

  const at = `findings.${String(index)}`;
  const { id } = finding;
  const patch = useCallback(
    (fields: Partial<DraftFinding>) => {
      onPatch(id, fields);
    },
    [onPatch, id],
  );
  const shown = { finding, at, patch };
  const field = fieldsOf(shown);
  const elsewhere = finding.sites?.some((site) => OTHER_SITES.includes(site)) ?? false;
  const sites = (legend: string, terms: readonly Site[], fact: string) => (
    <ManyChoice {...field("sites")} legend={legend} fact={fact} words={SITE_WORDS} terms={terms} />
  );
  return (
    <div ref={fields} className="space-y-4">
      <div>
        {sites("Site", USUAL_SITES, `${at}.sites`)}
        <Disclosure summary="Other sites" open={elsewhere}>
          {sites("Other sites", OTHER_SITES, `${at}.sites.other`)}
        </Disclosure>
      </div>
      <TermChoice legend="Side" words={SIDE_WORDS} empty="Not said" {...field("side")} />
      <ManyChoice legend="Colour" words={COLOUR_WORDS} swatches={COLOUR_GROUNDS} {...field("colour")} />
      <div className="grid gap-x-8 gap-y-4 xl:grid-cols-2">
        <TermChoice
          legend="Blanching on pressure"
          words={BLANCHING_WORDS}
          empty="Not tried"
          {...field("blanches")}
        />
        <TermChoice legend="Surface" words={SURFACE_WORDS} empty="Not felt" {...field("surface")} />
      </div>
      <FindingShape shown={shown} />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <NumberField label="Number of marks" min={0} max={10_000} whole {...field("count")} />
        <NumberField label="Usual size" unit="mm" min={0} max={500} {...field("medianSizeMm")} />
      </div>
      <PinList finding={finding} patch={patch} />
      <Disclosure summary="Lesions, pattern, border, symptoms, dermoscopy, lamps">
        <FindingDetails shown={shown} />
      </Disclosure>
      <WordsField
        label="This finding in words"
        max={1000}
        rows={1}
        value={finding.words}
        onChange={(words) => {
          patch({ words });
        }}
      />
    </div>
  );
}
