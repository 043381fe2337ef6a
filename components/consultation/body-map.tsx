"use client";

import { memo, useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import { pinAt } from "#lib/clinical/visit/map-pins.ts";
import {
  coversRegion,
  findRegion,
  type MapPoint,
  type MapRegion,
  type MapView,
} from "#lib/clinical/visit/map-regions.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useChangeDraft } from "./draft-context.tsx";
import { answerOf, earlierPins, type EarlierMap } from "./map-answers.ts";
import { earlierAnchor, EarlierPins } from "./earlier-pins.tsx";
import { MapMarks } from "./map-layers.tsx";
import { EarlierMark } from "./map-mark.tsx";
import { MapPicture, VIEW_WORDS } from "./map-picture.tsx";
import { RegionButtons } from "./map-regions-layer.tsx";
import { MapViewChoice } from "./map-view-choice.tsx";
import type { MapTone } from "./map-tones.ts";
import { regionWords } from "./map-words.ts";
import { RegionList } from "./region-list.tsx";
import { addPin, beginFinding, pressRegion, type Placed } from "./place-finding.ts";

/**
 * The face and body as drawings on which findings are begun, extended and pinned by tap or key. The rows below and
 * their fields hold the same facts and do the same things.
 * @param props.open Id of the finding being edited. @param props.onOpen Told which finding a press on the map means.
 */
export const BodyMap = memo(function BodyMap({
  findings,
  gonePins,
  tone,
  earlier,
  open,
  onOpen,
}: Pick<ConsultationDraft, "findings" | "gonePins"> & {
  readonly tone: MapTone;
  readonly earlier: EarlierMap;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const change = useChangeDraft();
  const [view, setView] = useState<MapView>("front");
  const [reached, setReached] = useState<MapRegion | null>(null);
  const [said, setSaid] = useState("");
  const here = reached === null ? null : findRegion(view, reached.id);
  const edited = findings.find(({ id }) => id === open);
  const unanswered = unansweredPins(earlier, { findings, gonePins });

  function settle(placed: Placed) {
    if (
      placed.findings.length !== findings.length ||
      placed.findings.some((one, at) => one !== findings[at])
    ) {
      change((draft) => ({ ...draft, findings: placed.findings }));
    }
    onOpen(placed.open);
    setSaid(placed.said);
  }

  function press(region: MapRegion, at: MapPoint | null) {
    const before = unanswered.map(({ pin }) => pin);
    const old = at === null ? null : pinAt(before, view, at);
    if (old !== null) {
      document.getElementById(earlierAnchor(old.id))?.querySelector("button")?.focus();
      return;
    }
    settle(pressRegion(findings, { view, region, at, open, id: crypto.randomUUID() }));
  }

  const latestPress = useRef(press);
  useEffect(() => {
    latestPress.current = press;
  });
  const onPress = useCallback((region: MapRegion, at: MapPoint | null) => {
    latestPress.current(region, at);
  }, []);

  return (
    <div className="mt-3 grid gap-x-6 gap-y-3 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <MapDrawings
        view={view}
        tone={tone}
        findings={useDeferredValue(findings)}
        gonePins={gonePins}
        earlier={earlier}
        open={open}
        onView={setView}
        onPress={onPress}
        onReach={setReached}
      />
      <div className="min-w-0 space-y-3">
        <div className="min-h-24">
          <p className="font-semibold">{here === null ? "Tap a region" : regionWords(here)}</p>
          <p className="text-sm text-muted" role="status">
            {said === ""
              ? "A tap begins a finding there; the next tap in the same region sets a pin. Arrow keys move, Enter chooses."
              : said}
          </p>
          {here === null ? null : (
            <div className="mt-2 flex flex-wrap gap-2">
              {edited && coversRegion(edited, here) ? (
                <Button
                  size="small"
                  icon={<Icon name="plus" />}
                  onClick={() => {
                    settle(
                      addPin(findings, edited, { view, region: here, at: null, id: crypto.randomUUID() }),
                    );
                  }}
                >
                  Add a pin here
                </Button>
              ) : null}
              <Button
                size="small"
                onClick={() => {
                  settle(beginFinding(findings, here, crypto.randomUUID()));
                }}
              >
                New finding here
              </Button>
            </div>
          )}
        </div>
        <EarlierPins earlier={earlier} visit={{ findings, gonePins }} onShow={setView} onOpen={onOpen} />
      </div>
    </div>
  );
});

const unansweredPins = (earlier: EarlierMap, visit: Pick<ConsultationDraft, "findings" | "gonePins">) =>
  earlierPins(earlier).filter(({ pin }) => answerOf(visit, pin.id) === null);

/** The drawing in view with its marks, the choice of drawings and the list of regions; drawn a moment after typing. */
const MapDrawings = memo(function MapDrawings({
  view,
  tone,
  findings,
  gonePins,
  earlier,
  open,
  onView,
  onPress,
  onReach,
}: Pick<ConsultationDraft, "findings" | "gonePins"> & {
  readonly view: MapView;
  readonly tone: MapTone;
  readonly earlier: EarlierMap;
  readonly open: string | null;
  readonly onView: (view: MapView) => void;
  readonly onPress: (region: MapRegion, at: MapPoint | null) => void;
  readonly onReach: (region: MapRegion | null) => void;
}) {
  return (
    <div className="min-w-0">
      <div className="rounded-lg bg-surround p-2 text-on-surround">
        <MapViewChoice value={view} tone={tone} findings={findings} onChange={onView} />
        <div className="relative mx-auto mt-2 max-w-104">
          <PatientSides view={view} />
          <MapPicture
            view={view}
            tone={tone}
            label={`Map: ${VIEW_WORDS[view]}`}
            className="block w-full"
            regions={
              <RegionButtons
                key={view}
                view={view}
                findings={findings}
                open={open}
                onPress={onPress}
                onReach={onReach}
              />
            }
          >
            {unansweredPins(earlier, { findings, gonePins })
              .filter(({ pin }) => pin.view === view)
              .map(({ pin, finding }) => (
                <EarlierMark key={pin.id} at={pin} finding={finding} />
              ))}
            <MapMarks view={view} findings={findings} open={open} />
          </MapPicture>
        </div>
      </div>
      <p className="mt-1 text-xs text-muted">
        {tone.words} Disc flat, pointing down depressed, pointing up raised, square not felt; letters are
        colours. A number is how many marks the finding has.
      </p>
      <RegionList
        view={view}
        findings={findings}
        onPress={(region) => {
          onReach(region);
          onPress(region, null);
        }}
      />
    </div>
  );
});

/** Which side of the drawing is the patient's left and right. */
function PatientSides({ view }: { readonly view: MapView }) {
  if (view === "left" || view === "right") return null;
  const sides = view === "trunk-back" ? ["left", "right"] : ["right", "left"];
  return (
    <div className="flex justify-between text-xs" aria-hidden="true">
      {sides.map((side) => (
        <span key={side}>Patient’s {side}</span>
      ))}
    </div>
  );
}
