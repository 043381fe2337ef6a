import { z } from "zod";
import { idField } from "./field.ts";

/** More open pages of one draft than anybody leaves behind on a device. */
const MOST_KEYS = 50;

/** Asks for a key for the page that opens a draft, and for the keys to what earlier pages kept on this device. */
export const openDraftKeysSchema = z.strictObject({
  consultationId: idField,
  kept: z.array(idField).max(MOST_KEYS),
});
export type OpenDraftKeysInput = z.output<typeof openDraftKeysSchema>;

/** Names keys whose text was merged or discarded. */
export const endDraftKeysSchema = z.strictObject({
  consultationId: idField,
  ended: z.array(idField).min(1).max(MOST_KEYS),
});
export type EndDraftKeysInput = z.output<typeof endDraftKeysSchema>;
