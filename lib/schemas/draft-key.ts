import { z } from "zod";
import { idField } from "./field.ts";

/** More pages of one draft than anybody leaves behind on a device. */
const MOST_PAGES = 50;

/** Asks for a person's key of a draft, for the page that this person opened. */
export const openDraftKeySchema = z.strictObject({
  consultationId: idField,
  page: idField,
  personId: idField,
});
export type OpenDraftKeyInput = z.output<typeof openDraftKeySchema>;

/** Names pages that hold no text of a draft any more. */
export const leaveDraftKeySchema = z.strictObject({
  consultationId: idField,
  pages: z.array(idField).min(1).max(MOST_PAGES),
});
export type LeaveDraftKeyInput = z.output<typeof leaveDraftKeySchema>;
