"use client";

import type { MapView } from "#lib/clinical/visit/map-regions.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Button } from "../ui/button.tsx";
import { ToggleButton } from "../ui/toggle-button.tsx";
import { useChangeDraft } from "./draft-context.tsx";
import { findingSummary } from "./finding-words.ts";
import {
  answerOf,
  answerPin,
  earlierPins,
  mapChanges,
  type EarlierMap,
  type EarlierPin,
  type MapOfVisit,
  type PinAnswer,
} from "./map-answers.ts";
import { changeWords, pinPlace } from "./map-words.ts";

const ANSWERS: readonly (readonly [PinAnswer, string])[] = [
  ["same", "Still there"],
  ["changed", "Changed"],
  ["gone", "Gone"],
];

/** The id of the answers about a mark of the last visit. */
export const earlierAnchor = (pinId: string): string => `seen-${pinId}`;

/** The marks that earlier visits pinned and nobody answered for since, each to be answered with a tap, and what changed since, in words. */
export function EarlierPins({
  earlier,
  visit,
  onShow,
  onOpen,
}: {
  readonly earlier: EarlierMap;
  readonly visit: MapOfVisit;
  readonly onShow: (view: MapView) => void;
  readonly onOpen: (id: string) => void;
}) {
  const change = useChangeDraft();
  const pins = earlierPins(earlier);
  const open = pins.filter(({ pin }) => answerOf(visit, pin.id) === null);
  const days = [...new Set(pins.map(({ on }) => formatClinicalDate(on)))];
  if (pins.length === 0) return null;

  function answer(one: EarlierPin, given: PinAnswer) {
    const fresh = crypto.randomUUID();
    change((draft) => answerPin(draft, one, given, fresh));
    onShow(one.pin.view);
    if (given === "changed") onOpen(fresh);
  }

  return (
    <section aria-label="Marks seen before">
      <h3 className="font-semibold">
        Seen {days.length === 1 ? `on ${days.join("")}` : "before, and not looked at since"}
      </h3>
      <ul className="mt-1 max-h-96 divide-y divide-line overflow-y-auto border-y border-line">
        {pins.map((one) => {
          const given = answerOf(visit, one.pin.id);
          const place = pinPlace(one.pin);
          const seen = formatClinicalDate(one.on);
          return (
            <li key={one.pin.id} className="py-1.5">
              <p className="text-sm">
                <span className="font-semibold">{place}</span>{" "}
                <span className="text-muted">{findingSummary({ ...one.finding, count: null })}</span>
                {days.length === 1 ? null : <span className="text-muted"> · {seen}</span>}
              </p>
              <div
                id={earlierAnchor(one.pin.id)}
                role="group"
                aria-label={`${place}, seen on ${seen}`}
                className="mt-1 flex flex-wrap gap-1.5"
              >
                {ANSWERS.map(([value, words]) => (
                  <ToggleButton
                    key={value}
                    pressed={given === value}
                    onToggle={() => {
                      answer(one, value);
                    }}
                  >
                    {words}
                  </ToggleButton>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      {open.length > 1 ? (
        <Button
          size="small"
          className="mt-2"
          onClick={() => {
            change((draft) => open.reduce((held, one) => answerPin(held, one, "same", ""), draft));
          }}
        >
          All {open.length} still there
        </Button>
      ) : null}
      <ul className="mt-2 text-sm" aria-label="What changed on the map">
        {changeWords(mapChanges(visit, earlier)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
