import type { Colour, Surface } from "#lib/clinical/model/finding-vocabulary.ts";
import { MAP_SIZE, type MapPoint } from "#lib/clinical/visit/map-regions.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { COLOUR_FILLS, colourLetters, isDarkColour } from "./colour-dots.tsx";

/** Flat is a disc, a dip points down, a raised mark points up; a surface that was not felt is a square. */
const SHAPES: Readonly<Record<Surface | "unfelt", string>> = {
  flat: "M0 -8A8 8 0 1 1 -.01 -8Z",
  depressed: "M-8.5 -7H8.5V2L0 11L-8.5 2Z",
  raised: "M0 -11L8.5 -2V7H-8.5V-2Z",
  unfelt: "M-7 -7H7V7H-7Z",
};

/** Slanting, level, upright and dotted; reds, browns, blue and yellow are told apart by them too. */
const SLANTED = "M-6 1L1 -6M-4.6 4.6L4.6 -4.6M-1 6L6 -1";
const LEVEL = "M-4.5 -4.5H4.5M-6.4 0H6.4M-4.5 4.5H4.5";
const UPRIGHT = "M-4.5 -4.5V4.5M0 -6.4V6.4M4.5 -4.5V4.5";
const DOTTED = "M-4 -4h.01M0 -5.6h.01M4 -4h.01M-5.8 0h.01M5.8 0h.01M-4 4h.01M0 5.6h.01M4 4h.01";
const PATTERNS: Readonly<Record<Colour, string>> = {
  ...{ pink: SLANTED, red: SLANTED, purple: SLANTED },
  ...{ tan: LEVEL, brown: LEVEL, "dark-brown": LEVEL },
  ...{ "grey-blue": UPRIGHT, yellow: DOTTED, skin: "", white: "" },
};

/**
 * A mark on the map: its colour as swatch, pattern and letter, its surface as shape, how many as a number.
 * @param props.count How many marks its finding has. @param props.chosen Whether
 * its finding is the one being edited.
 */
export function MapMark({
  at,
  finding,
  count,
  chosen,
}: {
  readonly at: MapPoint;
  readonly finding: DraftFinding;
  readonly count: number | null;
  readonly chosen: boolean;
}) {
  const colour = finding.colour?.[0];
  const letters = colourLetters(finding.colour ?? []);
  const shape = SHAPES[finding.surface ?? "unfelt"];
  return (
    <g transform={placed(at)} className="pointer-events-none" aria-hidden="true">
      {chosen ? <circle r="13" className="fill-none stroke-on-surround" strokeWidth="3" /> : null}
      {chosen ? <circle r="13" fill="none" stroke="#1a1a1a" strokeDasharray="3 2" /> : null}
      <path d={shape} className="stroke-on-surround" strokeWidth="3" />
      <path
        d={shape}
        className={colour ? COLOUR_FILLS[colour] : "fill-surround"}
        stroke="#1a1a1a"
        strokeWidth="0.8"
      />
      {colour ? (
        <>
          <path
            d={PATTERNS[colour]}
            className={isDarkColour(colour) ? "stroke-on-surround" : "stroke-mark-dark-brown"}
            strokeWidth="1.3"
            strokeLinecap="round"
            strokeOpacity="0.7"
          />
          <rect
            x={-3.8 - 2.6 * (letters.length - 1)}
            y="-4.8"
            width={7.6 + 5.2 * (letters.length - 1)}
            height="9.6"
            rx="3.8"
            className={COLOUR_FILLS[colour]}
          />
        </>
      ) : null}
      <text
        y="3.6"
        textAnchor="middle"
        fontSize="10"
        fontWeight="700"
        className={colour === undefined || isDarkColour(colour) ? "fill-on-surround" : "fill-mark-dark-brown"}
      >
        {colour ? letters : "?"}
      </text>
      {count === null ? null : (
        <>
          <rect
            x="5"
            y="-17"
            width={7 + 5.5 * String(count).length}
            height="12"
            rx="3"
            fill="#1a1a1a"
            className="stroke-on-surround"
            strokeWidth="0.8"
          />
          <text x="8.5" y="-7.5" fontSize="10" fontWeight="600" className="fill-on-surround">
            {count}
          </text>
        </>
      )}
    </g>
  );
}

/** A mark of the last visit that nobody has answered yet: an empty, broken ring with its letter. */
export function EarlierMark({ at, finding }: { readonly at: MapPoint; readonly finding: DraftFinding }) {
  return (
    <g transform={placed(at)} className="pointer-events-none" aria-hidden="true" fill="none">
      <circle r="8" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.5 2" />
      <text y="3.5" textAnchor="middle" fontSize="10" fill="currentColor">
        {colourLetters(finding.colour ?? []) || "?"}
      </text>
    </g>
  );
}

/** How many findings a region holds that have no pin there. */
export function RegionCount({ at, count }: { readonly at: MapPoint; readonly count: number }) {
  return (
    <g
      transform={`translate(${String(at.x)} ${String(at.y)})`}
      className="pointer-events-none"
      aria-hidden="true"
    >
      <circle r="7.5" fill="#1a1a1a" className="stroke-on-surround" strokeWidth="1.2" />
      <text y="3.5" textAnchor="middle" fontSize="10" fontWeight="600" className="fill-on-surround">
        {count}
      </text>
    </g>
  );
}

const placed = ({ x, y }: MapPoint): string =>
  `translate(${(x * MAP_SIZE.width).toFixed(1)} ${(y * MAP_SIZE.height).toFixed(1)})`;
