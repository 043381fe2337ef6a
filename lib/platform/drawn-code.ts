import "server-only";
import { encode } from "uqr";

/** A QR code as one path of squares of one unit each; `size` units wide, its white edge included. */
export type DrawnCode = { readonly size: number; readonly path: string };

/** How a code is drawn. */
export type CodeLook = {
  /** The least share of squares that may be damaged: L 7 %, M 15 %. What room is left over goes into more. */
  readonly reserve: "L" | "M";
  /** Squares of white around it; the standard wants four, of which the page may give some [ISO/IEC 18004]. */
  readonly edge: number;
};

/** The runs of dark squares of a row, each as an oblong. */
function rowPath(row: readonly boolean[], y: number, edge: number): string {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x + 1] === true) x += 1;
    const width = String(x + 1 - from);
    path += `M${String(from + edge)} ${String(y + edge)}h${width}v1h-${width}z`;
  }
  return path;
}

/** Draws a text as a QR code of the fewest squares, since large ones are read most easily. */
export function drawCode(text: string, { reserve, edge }: CodeLook): DrawnCode {
  const { data, size } = encode(text, { ecc: reserve, border: 0, boostEcc: true });
  return { size: size + 2 * edge, path: data.map((row, y) => rowPath(row, y, edge)).join("") };
}
