import type { Finding } from "../model/clinical-case.ts";
import type { PigmentDepth } from "../model/vocabulary.ts";

const SUPERFICIAL_COLOURS: readonly string[] = ["tan", "brown", "dark-brown"];

/**
 * Depth of pigment in one finding. Pigment that stands out under Wood's lamp lies in the epidermis; grey-blue pigment
 * that does not lies in the dermis [R64][R87]. Where both are seen it is left open, because the shorter outlook would
 * promise too much; so is a brown mark that does not stand out, because the lamp is unreliable in dark skin and skin
 * type may not decide a diagnosis.
 */
export function pigmentDepth(finding: Finding): PigmentDepth {
  const colour = finding.colour;
  const colours: readonly string[] = typeof colour === "string" ? [colour] : (colour ?? []);
  const greyBlue = colours.includes("grey-blue");
  const superficial = colours.some((one) => SUPERFICIAL_COLOURS.includes(one));
  if (finding.woodsLamp === "enhances") return greyBlue ? "unknown" : "epidermal";
  if (greyBlue && (!superficial || finding.woodsLamp === "no-change")) return "dermal";
  return "unknown";
}

/** @returns the depth that several findings share; `unknown` where they differ. */
export function sharedDepth(depths: readonly PigmentDepth[]): PigmentDepth {
  const first = depths[0] ?? "unknown";
  return depths.every((depth) => depth === first) ? first : "unknown";
}
