"use client";

import { memo } from "react";
import { FITZPATRICK_TYPES, type Fitzpatrick } from "#lib/clinical/model/vocabulary.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { RadioCards } from "../form/radio-cards.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { usePatch } from "./draft-context.tsx";
import { MonkSwatches } from "./monk-swatches.tsx";
import { PulledMark } from "./pull-context.tsx";
import { factAnchor, TermChoice } from "./term-choice.tsx";
import { VisitPanel } from "./visit-panel.tsx";
import { WordsField } from "./words-field.tsx";

const TYPE_WORDS: Readonly<Record<Fitzpatrick, string>> = {
  I: "always burns, never tans",
  II: "burns easily, tans little",
  III: "burns sometimes, tans slowly",
  IV: "burns little, tans well",
  V: "rarely burns, tans deeply",
  VI: "never burns, deeply pigmented",
};
const METHOD_WORDS = { questionnaire: "By questionnaire", direct: "Judged directly" } as const;

/**
 * Skin type by the history of burning and tanning, and tone by what is seen: two different things, never converted
 * into each other.
 *
 * @param props.charted What the chart holds, shown as chosen until the visit says otherwise.
 */
export const SkinSection = memo(function SkinSection({
  skin,
  charted,
}: {
  readonly skin: ConsultationDraft["skin"];
  readonly charted: { readonly fitzpatrick: Fitzpatrick | null; readonly monk: number | null };
}) {
  const patch = usePatch("skin");
  return (
    <VisitPanel title="Skin" id="skin">
      <div className="space-y-4">
        <div id={factAnchor("patient.fitzpatrick")} className="scroll-mt-40">
          <RadioCards
            legend="Fitzpatrick type"
            keys="t"
            name="fitzpatrick"
            layout="grid"
            value={skin.fitzpatrick ?? charted.fitzpatrick ?? ""}
            cards={[
              ...FITZPATRICK_TYPES.map((type, index) => ({
                value: type,
                label: type,
                detail: TYPE_WORDS[type],
                shortcut: String(index + 1),
              })),
            ]}
            onChange={(picked) => {
              patch({ fitzpatrick: FITZPATRICK_TYPES.find((type) => type === picked) ?? null });
            }}
            hint={hintFor(skin.fitzpatrick ?? null, charted.fitzpatrick)}
          />
          <PulledMark fact="patient.fitzpatrick" />
        </div>
        <MonkSwatches
          value={skin.monk ?? charted.monk}
          onChange={(monk) => {
            patch({ monk });
          }}
        />
        <Disclosure summary="How and where it was read, words">
          <div className="grid gap-x-8 gap-y-4 pt-2 lg:grid-cols-2">
            <TermChoice
              legend="Type found"
              fact="skin.fitzpatrickMethod"
              empty="Not said"
              words={METHOD_WORDS}
              value={skin.fitzpatrickMethod}
              onChange={(fitzpatrickMethod) => {
                patch({ fitzpatrickMethod });
              }}
            />
            <div>
              <TextInput
                label="Tone read at"
                hint="A place away from sun, for example the inner upper arm: a tanned face misleads."
                maxLength={100}
                value={skin.referenceSite ?? ""}
                onChange={(event) => {
                  patch({ referenceSite: event.target.value === "" ? undefined : event.target.value });
                }}
              />
              <PulledMark fact="skin.referenceSite" />
            </div>
            <WordsField
              label="Skin in words"
              fact="skin.words"
              value={skin.words}
              onChange={(words) => {
                patch({ words });
              }}
            />
          </div>
        </Disclosure>
      </div>
    </VisitPanel>
  );
});

function hintFor(today: Fitzpatrick | null, charted: Fitzpatrick | null): string | undefined {
  if (today === null) return charted === null ? undefined : "From the chart.";
  if (charted === null || charted === today) return undefined;
  return `The chart has type ${charted}; signing replaces it by type ${today}.`;
}
