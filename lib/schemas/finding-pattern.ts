import { z } from "zod";
import { findingFields } from "./consultation-finding.ts";

/**
 * A kind of mark without anything of one patient: where it is seen and how it looks. What is counted, measured, tried or
 * told in words belongs to a visit and has no place in it.
 */
export const findingPatternSchema = z.strictObject({
  sites: findingFields.sites,
  side: findingFields.side,
  colour: findingFields.colour,
  surface: findingFields.surface,
  depression: findingFields.depression,
  raised: findingFields.raised,
  lesions: findingFields.lesions,
});
export type FindingPattern = z.output<typeof findingPatternSchema>;
