import {
  BLANCHING_WORDS,
  COLOUR_WORDS,
  DEPRESSION_WORDS,
  LESION_WORDS,
  placeWords,
  RAISED_WORDS,
  SURFACE_WORDS,
} from "#lib/catalogue/words/findings.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";

/** Where a finding is, for its heading. */
export const findingPlace = ({ sites, side }: Pick<DraftFinding, "sites" | "side">): string =>
  placeWords(sites, side);

/** The finding in one line: what was recorded of the usual fields, in the order in which it is examined. */
export function findingSummary(finding: DraftFinding): string {
  const { colour, surface, depression, raised, blanches, lesions, count, medianSizeMm } = finding;
  const shape = depression ? DEPRESSION_WORDS[depression] : raised ? RAISED_WORDS[raised] : null;
  const said = [
    colour?.map((one) => COLOUR_WORDS[one]).join(" and "),
    surface ? SURFACE_WORDS[surface] : null,
    shape,
    blanches === "partly" ? "Blanches partly" : blanches ? BLANCHING_WORDS[blanches] : null,
    lesions?.map((one) => LESION_WORDS[one]).join(", "),
    count === null || count === undefined ? null : `${String(count)} ${count === 1 ? "mark" : "marks"}`,
    medianSizeMm === null || medianSizeMm === undefined ? null : `about ${String(medianSizeMm)} mm`,
  ].filter((part): part is string => typeof part === "string" && part !== "");
  const line = said.map((part, index) => (index === 0 ? part : part.toLowerCase())).join(", ");
  return line === "" ? "Nothing described yet" : line;
}
