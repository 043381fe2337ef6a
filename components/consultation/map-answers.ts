import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding, DraftPin } from "#lib/schemas/consultation-finding.ts";

/** Marks of earlier signed visits that are to be answered for, by visit, newest first. */
export type EarlierMap = readonly { readonly on: IsoDate; readonly findings: readonly DraftFinding[] }[];

/** What a visit holds of the map. */
export type MapOfVisit = Pick<ConsultationDraft, "findings" | "gonePins">;

/** What can be said of a mark that was seen before. */
export type PinAnswer = "same" | "changed" | "gone";

/** A pin of an earlier visit with the finding it belonged to and the day it was last seen. */
export type EarlierPin = { readonly pin: DraftPin; readonly finding: DraftFinding; readonly on: IsoDate };

/** Every pin that is to be answered for, the last visit's first, in the order of its findings. */
export const earlierPins = (earlier: EarlierMap): EarlierPin[] =>
  earlier.flatMap(({ on, findings }) =>
    findings.flatMap((finding) => (finding.pins ?? []).map((pin) => ({ pin, finding, on }))),
  );

/** How a pin of the last visit was answered; null while it was not. */
export function answerOf({ findings, gonePins }: MapOfVisit, pinId: string): PinAnswer | null {
  if (gonePins?.some(({ id }) => id === pinId)) return "gone";
  for (const { pins } of findings) {
    const pin = pins?.find(({ id }) => id === pinId);
    if (pin) return pin.since?.answer ?? "same";
  }
  return null;
}

/** What is seen again: place, colour and surface as they were. What is tried or counted anew stays open. */
function seenAgain({ id, sites, side, colour, surface, depression, raised }: DraftFinding): DraftFinding {
  return {
    id,
    ...(sites ? { sites } : {}),
    ...(side ? { side } : {}),
    ...(colour ? { colour } : {}),
    ...(surface ? { surface } : {}),
    ...(depression ? { depression } : {}),
    ...(raised ? { raised } : {}),
  };
}

/** Whether a finding holds nothing but what was carried over with a pin that has now left it. */
function isBareCopy(finding: DraftFinding, earlier: DraftFinding): boolean {
  const { pins, ...rest } = finding;
  return (pins?.length ?? 0) === 0 && JSON.stringify(rest) === JSON.stringify(seenAgain(earlier));
}

function withoutPin<Visit extends MapOfVisit>(visit: Visit, { pin, finding: earlier }: EarlierPin): Visit {
  const gonePins = visit.gonePins?.filter(({ id }) => id !== pin.id);
  const findings = visit.findings.flatMap((finding) => {
    if (!finding.pins?.some(({ id }) => id === pin.id)) return [finding];
    const left = { ...finding, pins: finding.pins.filter(({ id }) => id !== pin.id) };
    return isBareCopy(left, earlier) ? [] : [left];
  });
  return { ...visit, findings, gonePins: gonePins?.length ? gonePins : undefined };
}

const addPin = (findings: readonly DraftFinding[], into: string, pin: DraftPin): DraftFinding[] =>
  findings.map((one) => (one.id === into ? { ...one, pins: [...(one.pins ?? []), pin] } : one));

/**
 * Records what became of a mark of the last visit. "Still there" puts its pin, under the same id, into the finding it
 * belonged to, which is carried over with place, colour and surface when the visit does not hold it yet. "Changed"
 * puts it into a finding of its own that says only where it is, so that what it is now is looked at. "Gone" notes it
 * without a finding. An earlier answer is taken back first.
 *
 * @param fresh id of the finding that "changed" begins
 */
export function answerPin<Visit extends MapOfVisit>(
  visit: Visit,
  earlier: EarlierPin,
  answer: PinAnswer,
  fresh: string,
): Visit {
  if (answerOf(visit, earlier.pin.id) === answer) return visit;
  const cleared = withoutPin(visit, earlier);
  const { pin, finding, on } = earlier;
  const { id, view, region, x, y } = pin;
  if (answer === "gone") {
    const gone = {
      id,
      view,
      region,
      x,
      y,
      seenOn: on,
      ...(finding.colour ? { colour: finding.colour } : {}),
    };
    return { ...cleared, gonePins: [...(cleared.gonePins ?? []), gone] };
  }
  const kept = { id, view, region, x, y, since: { seenOn: on, answer } };
  if (answer === "changed") {
    const { sites, side } = seenAgain(finding);
    const begun = { id: fresh, ...(sites ? { sites } : {}), ...(side ? { side } : {}), pins: [kept] };
    return { ...cleared, findings: [...cleared.findings, begun] };
  }
  const held = cleared.findings.some((one) => one.id === finding.id);
  const findings = held ? cleared.findings : [...cleared.findings, seenAgain(finding)];
  return { ...cleared, findings: addPin(findings, finding.id, kept) };
}

/** What is different on the map, mark by mark. */
export type MapChanges = {
  /** When the marks were seen before; null where nothing is compared. */
  readonly since: IsoDate | null;
  readonly fresh: readonly { readonly finding: DraftFinding; readonly pin: DraftPin }[];
  readonly same: readonly DraftPin[];
  readonly changed: readonly DraftPin[];
  readonly gone: NonNullable<ConsultationDraft["gonePins"]>;
  readonly open: readonly EarlierPin[];
};

/** Compares the pins of a visit with what earlier ones left to answer for. */
export function mapChanges(visit: MapOfVisit, earlier: EarlierMap): MapChanges {
  const pins = visit.findings.flatMap((finding) => (finding.pins ?? []).map((pin) => ({ finding, pin })));
  const gone = visit.gonePins ?? [];
  const kept = (answer: PinAnswer) =>
    pins.filter(({ pin }) => pin.since?.answer === answer).map(({ pin }) => pin);
  const before = earlierPins(earlier);
  const told = pins.find(({ pin }) => pin.since)?.pin.since?.seenOn ?? gone[0]?.seenOn ?? null;
  const since = earlier[0]?.on ?? told;
  return {
    since,
    fresh: since === null ? [] : pins.filter(({ pin }) => !pin.since),
    same: kept("same"),
    changed: kept("changed"),
    gone,
    open: before.filter(({ pin }) => answerOf(visit, pin.id) === null),
  };
}
