import "server-only";
import { cache } from "react";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import { readHandoutPage, type HandoutPage } from "./read-handout-page.ts";

/**
 * What the page of one handout shows, by role, in one read.
 *
 * @returns refused as `not_found` for another clinic's handout, one of another patient, an id that is none, and for
 *   reception a draft
 */
export const loadHandout = cache(
  async (patientId: string, handoutId: string): Promise<Result<HandoutPage>> => {
    return readHandout(await requireActor(), patientId, handoutId);
  },
);

/** As `loadHandout`, for an actor that is known. */
export function readHandout(
  actor: Actor,
  patientId: string,
  handoutId: string,
): Promise<Result<HandoutPage>> {
  const permission = can(actor.roles, "handout.print") ? "handout.print" : "chart.read";
  return withClinic(actor, permission, (tx) => readHandoutPage(tx, patientId, handoutId));
}
