import { z } from "zod";
import { findingFields } from "./consultation-finding.ts";

/**
 * A kind of mark without anything of one patient: where it is seen and how it looks. What is counted, measured, tried or
 * told in words belongs to a visit and has no place in it. An empty list is left out: in a visit it says "looked, and
 * none", which nobody has done who only picks a kind.
 */
export const findingPatternSchema = z
  .strictObject({
    sites: findingFields.sites,
    side: findingFields.side,
    colour: findingFields.colour,
    surface: findingFields.surface,
    depression: findingFields.depression,
    raised: findingFields.raised,
    lesions: findingFields.lesions,
  })
  .transform(({ sites, colour, lesions, ...kind }) => ({
    ...kind,
    ...(sites?.length ? { sites } : {}),
    ...(colour?.length ? { colour } : {}),
    ...(lesions?.length ? { lesions } : {}),
  }));
export type FindingPattern = z.output<typeof findingPatternSchema>;
