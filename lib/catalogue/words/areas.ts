import type { TreatedArea } from "#lib/clinical/scheduling/treated-area.ts";
import { siteWords } from "./findings.ts";

/** A treated area in words: “left side”, “cheek, chin”, “left cheek”; null for all that is treated. */
export function areaWords(area: TreatedArea | null | undefined): string | null {
  if (!area || (area.side === null && area.sites.length === 0)) return null;
  const sites = area.sites.map((site) => siteWords(site).toLowerCase());
  if (area.side === null) return sites.join(", ");
  return sites.length === 0 ? `${area.side} side` : sites.map((site) => `${area.side} ${site}`).join(", ");
}

/** A step's name with the part it is done on: “Pulsed dye laser 595 nm (left side)”. */
export function nameWithArea(name: string, area: TreatedArea | null | undefined): string {
  const words = areaWords(area);
  return words === null ? name : `${name} (${words})`;
}
