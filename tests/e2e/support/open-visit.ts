import type { Page } from "@playwright/test";
import { freshSurname, region } from "./journey-steps.ts";
import { expect, signInAs } from "./test.ts";

/** Registers a patient and opens their first visit. */
export async function openVisit(page: Page): Promise<void> {
  await signInAs(page, "derm@example.com");
  await page.goto("/patients/new");
  await page.getByRole("textbox", { name: "Surname" }).fill(freshSurname());
  await page.getByRole("textbox", { name: "Given names" }).fill("Map");
  await page.getByRole("textbox", { name: "Born" }).fill("14/07/1998");
  await page.getByRole("radio", { name: "Female" }).check();
  await page.getByRole("button", { name: "Register patient" }).click();
  await page.getByRole("button", { name: "New consultation" }).click();
  await expect(region(page, "Findings")).toBeVisible();
}
