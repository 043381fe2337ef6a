import { z } from "zod";
import { PULL_SECTIONS } from "#lib/clinical/visit/pull-sections.ts";
import { idField, isoDateField } from "./field.ts";
import { requiredText } from "./text.ts";

/** Where something came from that was not recorded today. */
const pulledFromSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("visit"), id: idField, on: isoDateField }),
  z.strictObject({
    kind: z.literal("template"),
    id: idField,
    name: requiredText("Name the template.", { max: 80 }),
  }),
]);
export type PulledFrom = z.output<typeof pulledFromSchema>;

/**
 * What one section took over. `open` names what still stands as it came and was not confirmed for today: fields of the
 * section, ids of findings or scales, diagnoses. An empty list says that all of it was confirmed or changed.
 */
const pulledSchema = z.strictObject({
  section: z.enum(PULL_SECTIONS),
  from: pulledFromSchema,
  open: z.array(z.string().max(60)).max(260),
});
export type Pulled = z.output<typeof pulledSchema>;

/** All that a draft took over, in the order in which it was taken. */
export const pulledListSchema = z.array(pulledSchema).max(60);
