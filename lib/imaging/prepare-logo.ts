import "server-only";
import sharp from "sharp";

/** A picture as it is kept: a PNG made here, without anything else that the file it came from held. */
export type PreparedLogo = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** Why a file cannot become a logo. */
export type LogoFault = "not-a-picture" | "moving" | "too-many-pixels" | "too-small" | "too-thin" | "damaged";

/** Largest file that is looked at, in bytes. */
export const LARGEST_LOGO_FILE = 2_000_000;
const MOST_PIXELS = 16_000_000;
const SMALLEST_SIDE = 40;
const THINNEST = 8;
/** Twice what a printer of 300 dots an inch can show at the size of print. */
const WIDEST = 1_200;
const HIGHEST = 480;

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString("latin1") === text;

/** The kind that the first bytes name, whatever the file is called or said to be; null for any other. */
function kindOf(bytes: Uint8Array): "png" | "jpeg" | "webp" | null {
  if (startsWith(bytes, 0, "\u0089PNG\r\n\u001a\n")) return "png";
  if (startsWith(bytes, 0, "\u00ff\u00d8\u00ff")) return "jpeg";
  if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) return "webp";
  return null;
}

/** Whether a PNG says that it moves, which it must before its first picture. */
function movesAsPng(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= view.length; at += 12 + view.readUInt32BE(at)) {
    const chunk = view.toString("latin1", at + 4, at + 8);
    if (chunk === "acTL") return true;
    if (chunk === "IDAT") return false;
  }
  return false;
}

/**
 * Draws a clinic's logo anew: upright, on white, in sRGB, at most 1200 by 480 pixels. What the file held beside the
 * picture (place, camera, colour tables, hidden parts) does not come along.
 *
 * @param bytes the file as it was sent
 * @returns the picture, or why there is none: only still PNG, JPEG and WebP are taken, from 40 pixels a side and up to
 *   sixteen million in all, which are counted before one is unpacked
 */
export async function prepareLogo(bytes: Uint8Array): Promise<PreparedLogo | { readonly fault: LogoFault }> {
  const kind = kindOf(bytes);
  if (kind === null) return { fault: "not-a-picture" };
  try {
    const input = sharp(bytes, { limitInputPixels: false, failOn: "warning" });
    const { format, width, height, pages = 1 } = await input.metadata();
    if (format !== kind) return { fault: "not-a-picture" };
    if (pages > 1 || (kind === "png" && movesAsPng(bytes))) return { fault: "moving" };
    if (width * height > MOST_PIXELS) return { fault: "too-many-pixels" };
    if (Math.min(width, height) < SMALLEST_SIDE) return { fault: "too-small" };
    if (Math.max(width / height, height / width) > THINNEST) return { fault: "too-thin" };
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "warning" })
      .timeout({ seconds: 5 })
      .autoOrient()
      .flatten({ background: "#ffffff" })
      .resize({ width: WIDEST, height: HIGHEST, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .png({ compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    return { fault: "damaged" };
  }
}
