import "server-only";
import { encode } from "uqr";

/** A QR code as one path of a square drawing: `size` units wide, its quiet zone included. */
export type DrawnCode = { readonly size: number; readonly path: string };

/** Four modules, as the standard demands [ISO/IEC 18004]. */
const QUIET_ZONE = 4;

/** Draws a text as a QR code. */
export function drawCode(text: string): DrawnCode {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
    .join("");
  return { size, path };
}
