import { useId, type ReactNode } from "react";
import type { MapRegion, MapView } from "#lib/clinical/visit/map-regions.ts";
import { MAP_DRAWINGS, MIRRORED } from "./map-drawing.ts";
import type { MapTone } from "./map-tones.ts";

/** What a drawing of the map is called. Left and right are the patient's. */
export const VIEW_WORDS: Readonly<Record<MapView, string>> = {
  front: "Face, front",
  right: "Face, right side",
  left: "Face, left side",
  "trunk-front": "Chest",
  "trunk-back": "Back",
};

const isProfile = (view: MapView): boolean => view === "right" || view === "left";

/** Path of a part, and whether it is seen in a mirror; a part of a front or back drawing is drawn both ways. */
function sides(view: MapView): readonly (typeof MIRRORED | undefined)[] {
  return view === "left" ? [MIRRORED] : view === "right" ? [undefined] : [undefined, MIRRORED];
}

/** The path of a region of a drawing, as SVG attributes. */
export function regionPath(view: MapView, { site, side, at }: MapRegion) {
  const mirrored = view === "left" || (!isProfile(view) && side !== null && at.x > 100);
  return { d: MAP_DRAWINGS[view].regions[site], transform: mirrored ? MIRRORED : undefined };
}

/**
 * One drawing of the map in the patient's tone.
 * @param props.label Its accessible name; null where the words beside it say the same.
 * @param props.regions What lies on the skin, cut to its outline. @param props.children What stands above the drawing.
 */
export function MapPicture({
  view,
  tone,
  label,
  regions,
  children,
  className,
}: {
  readonly view: MapView;
  readonly tone: MapTone;
  readonly label: string | null;
  readonly regions?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}) {
  const clip = useId();
  const { skin, hair, lines, strokes } = MAP_DRAWINGS[view];
  const drawn = (paths: readonly string[]) =>
    paths.flatMap((d) =>
      sides(view).map((transform) => <path key={`${transform ?? ""}${d}`} d={d} transform={transform} />),
    );
  return (
    <svg
      viewBox="0 0 200 240"
      role={label === null ? undefined : "group"}
      aria-hidden={label === null ? true : undefined}
      aria-label={label ?? undefined}
      color={tone.line}
      className={className}
    >
      <clipPath id={clip}>{drawn(skin)}</clipPath>
      <g fill={tone.skin} stroke="currentColor" strokeWidth="1.2">
        {drawn(skin)}
      </g>
      {hair === null ? null : <g fillOpacity="0.32">{drawn([hair])}</g>}
      <g fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">
        <g strokeOpacity="0.6">{drawn([lines])}</g>
        <g strokeWidth="2">{drawn([strokes])}</g>
      </g>
      <g clipPath={`url(#${clip})`}>{regions}</g>
      {children}
    </svg>
  );
}
