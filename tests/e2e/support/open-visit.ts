import type { Locator, Page } from "@playwright/test";
import { notes, region, registerPatient } from "./journey-steps.ts";
import { expect, signInAs } from "./test.ts";

/**
 * Signs in, registers a patient of one's own and opens their first visit.
 * @param email one of the demonstration's dermatologists
 * @returns the address of the visit
 */
export async function openVisit(page: Page, email = "derm@example.com"): Promise<string> {
  await signInAs(page, email);
  await registerPatient(page);
  await page.getByRole("button", { name: "New consultation" }).click();
  await expect(region(page, "Findings")).toBeVisible({ timeout: 30_000 });
  return page.url();
}

/** The link on Today to the draft that somebody of the demonstration left behind. */
export const leftDraft = (page: Page): Locator => page.getByRole("link", { name: /BAPTISTE/ }).first();

/** Opens that draft from Today, and waits until the page has its key. @returns its address */
export async function openDraft(page: Page): Promise<string> {
  const keys = page.waitForResponse(/\/draft-keys$/);
  await leftDraft(page).click();
  await expect(page).toHaveURL(/\/consultations\//);
  await expect(notes(page)).toBeVisible();
  expect((await keys).status()).toBe(200);
  return page.url();
}
