import "server-only";

import type { StrokeKind } from "#lib/catalogue/drawings/drawings.ts";
import { strokesOf } from "#lib/catalogue/drawings/site-marks.ts";
import type { HandoutPicture } from "#lib/clinical/handout/handout-document.ts";

import type { DrawnCode } from "#lib/platform/drawn-code.ts";

const INK = "#1a1a1a";
const LOOKS: Readonly<Record<StrokeKind, string>> = {
  line: `fill="none" stroke="${INK}" stroke-width="3"`,
  thin: `fill="none" stroke="${INK}" stroke-width="2"`,
  ink: `fill="${INK}"`,
  paper: `fill="#fff" stroke="${INK}" stroke-width="3"`,
};

const svg = (size: number, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size)} ${String(size)}">${inner}</svg>`;

/** A drawing as an SVG file, as the typesetter takes it. */
export function pictureFile({ drawing, parts }: Pick<HandoutPicture, "drawing" | "parts">): string {
  const strokes = strokesOf(drawing, parts).map(({ kind, path }) => `<path ${LOOKS[kind]} d="${path}"/>`);
  return svg(100, `<g stroke-linecap="round" stroke-linejoin="round">${strokes.join("")}</g>`);
}

/** A calendar code as an SVG file. */
export function codeFile({ size, path }: DrawnCode): string {
  return svg(size, `<path d="${path}"/>`);
}
