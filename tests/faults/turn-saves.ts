import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { OpenedDraft } from "./open-draft.ts";

/**
 * Turns the saves of a page onto another patient's draft, as a page would send them that kept its draft while it
 * changed the patient.
 *
 * @param naming whose patient the page says it is of: with the other's it is a positive control, which nothing can
 *   tell from a save that was meant; with its own the server has to refuse it
 */
export async function turnSaves(
  page: Page,
  shown: OpenedDraft,
  { patientId, consultationId }: OpenedDraft,
  naming: "the other" | "its own",
): Promise<void> {
  await page.route("**/draft", async (route) => {
    const sent = route.request().postDataJSON() as Record<string, unknown>;
    const turned = { ...sent, consultationId, idempotencyKey: randomUUID() };
    await route.continue({
      url: route.request().url().replace(shown.consultationId, consultationId),
      postData: JSON.stringify(naming === "its own" ? turned : { ...turned, pagePatientId: patientId }),
    });
  });
}
