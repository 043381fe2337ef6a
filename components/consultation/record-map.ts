import type { RecordPicture } from "#lib/clinical/visit/record-document.ts";
import {
  coversRegion,
  findRegion,
  MAP_REGIONS,
  MAP_VIEWS,
  type MapPoint,
  type MapView,
} from "#lib/clinical/visit/map-regions.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { MAP_DRAWINGS, MIRRORED } from "./map-drawing.ts";
import { VIEW_WORDS } from "./map-picture.tsx";

type Mark = MapPoint & { readonly number: number };

/** Where a finding is marked on a drawing: at its pins, else in the middle of each of its regions. */
function marksOn(view: MapView, { findings }: ConsultationDraft): Mark[] {
  return findings.flatMap((finding, index) => {
    const number = index + 1;
    const pins = (finding.pins ?? []).filter((pin) => pin.view === view && findRegion(view, pin.region));
    if (pins.length > 0) return pins.map(({ x, y }) => ({ x: x * 200, y: y * 240, number }));
    if ((finding.pins ?? []).length > 0) return [];
    return MAP_REGIONS[view]
      .filter((region) => coversRegion(finding, region))
      .map(({ at }) => ({ ...at, number }));
  });
}

/** Marks at one place stand beside each other. */
function spread(marks: readonly Mark[]): Mark[] {
  const placed: Mark[] = [];
  for (const mark of marks) {
    let { x, y } = mark;
    while (placed.some((other) => Math.hypot(other.x - x, other.y - y) < 15)) {
      x += 15;
      if (x > 190) {
        x = 10;
        y += 15;
      }
    }
    placed.push({ ...mark, x, y });
  }
  return placed;
}

function drawing(view: MapView, marks: readonly Mark[]): string {
  const { skin, hair, lines, strokes } = MAP_DRAWINGS[view];
  const both = view === "left" ? [MIRRORED] : view === "right" ? [""] : ["", MIRRORED];
  const paths = (list: readonly string[], attributes: string) =>
    list
      .filter((d) => d !== "")
      .flatMap((d) => both.map((transform) => `<path d="${d}" transform="${transform}" ${attributes}/>`))
      .join("");
  const dots = marks
    .map(
      ({ x, y, number }) =>
        `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><circle r="7.5" fill="#fff" stroke="#000" stroke-width="1.4"/>` +
        `<text y="3.4" text-anchor="middle" font-family="Atkinson Hyperlegible Next" font-size="9.5" font-weight="700" fill="#000">${String(number)}</text></g>`,
    )
    .join("");
  const fine = 'fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round"';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 240" width="200" height="240">` +
    `<clipPath id="c"><rect width="200" height="240"/></clipPath><g clip-path="url(#c)">` +
    paths(skin, 'fill="#fff" stroke="#000" stroke-width="1.2"') +
    (hair === null ? "" : paths([hair], 'fill="#000" fill-opacity="0.12"')) +
    paths([lines], `${fine} stroke-opacity="0.5" stroke-width="0.8"`) +
    paths([strokes], `${fine} stroke-width="1.4"`) +
    `</g>${dots}</svg>`
  );
}

/** The drawings that show a finding, each with its marks numbered as in the table of findings. */
export function recordMap(draft: ConsultationDraft): RecordPicture[] {
  return MAP_VIEWS.flatMap((view) => {
    const marks = spread(marksOn(view, draft));
    if (marks.length === 0) return [];
    const numbers = [...new Set(marks.map(({ number }) => number))].sort((one, two) => one - two);
    return [
      {
        view,
        words: `${VIEW_WORDS[view]}: ${numbers.length === 1 ? "finding" : "findings"} ${numbers.join(", ")}`,
        svg: drawing(view, marks),
      },
    ];
  });
}
