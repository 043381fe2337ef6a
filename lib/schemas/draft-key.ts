import { z } from "zod";
import { idField } from "./field.ts";

/** More pages of one draft than anybody leaves behind on a device. */
const MOST_PAGES = 50;

const ofConsultation = { consultationId: idField };
const ofSession = { sessionId: idField };
/** The page that asks, and who opened it. */
const opening = { page: idField, personId: idField };
/** Pages that hold no text of a draft any more. */
const leaving = { pages: z.array(idField).min(1).max(MOST_PAGES) };

/** Asks for a person's key of a visit's draft, for the page that this person opened; and names pages that are done with it. */
export const openDraftKeySchema = z.strictObject({ ...ofConsultation, ...opening });
export const leaveDraftKeySchema = z.strictObject({ ...ofConsultation, ...leaving });
/** The same of a session that is being recorded. */
export const openSessionKeySchema = z.strictObject({ ...ofSession, ...opening });
export const leaveSessionKeySchema = z.strictObject({ ...ofSession, ...leaving });

export type OpenDraftKeyInput = z.output<typeof openDraftKeySchema>;
export type OpenSessionKeyInput = z.output<typeof openSessionKeySchema>;
export type LeaveDraftKeyInput = z.output<typeof leaveDraftKeySchema>;
export type LeaveSessionKeyInput = z.output<typeof leaveSessionKeySchema>;
