import type { Page } from "@playwright/test";
import { expectNoFault } from "./support/axe.ts";
import { region } from "./support/journey-steps.ts";
import { expect, signInAs, test } from "./support/test.ts";

async function openChart(page: Page, surname: string): Promise<void> {
  await page.goto(`/patients?q=${surname}`);
  await page
    .getByRole("link", { name: new RegExp(`^${surname.toUpperCase()},`) })
    .first()
    .click();
  await expect(region(page, "Patient")).toBeVisible();
}

const LISTS = [
  "/",
  "/patients",
  "/patients/new",
  "/plans",
  "/guide",
  "/settings/people",
  "/settings/clinic",
  "/settings/devices",
  "/settings/protocols",
  "/settings/policies",
  "/settings/lots",
  "/settings/wording",
  "/account",
  "/guide/translations",
  "/settings/audit",
];

test.describe("pages that list and ask", () => {
  // Not every role has every page; the browser reports those.
  test.use({ expectedConsoleErrors: [/status of 404/] });
  for (const email of ["derm@example.com", "reception@example.com", "owner@example.com"]) {
    test(`have no accessibility fault for ${email}`, async ({ page }) => {
      await signInAs(page, email);
      for (const address of LISTS) {
        const answer = await page.goto(address);
        if (answer?.status() !== 200) continue;
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        await expectNoFault(page, `${address} for ${email}`);
      }
    });
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`pages of a patient have no accessibility fault in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await signInAs(page, "derm@example.com");
    await openChart(page, "Bancroft");
    await expectNoFault(page, `chart, ${colorScheme}`);
    await openChart(page, "Leclerc");
    await page.getByRole("button", { name: "New consultation" }).click();
    await expect(region(page, "Differential")).toBeVisible();
    await expectNoFault(page, `consultation, ${colorScheme}`);
    await openChart(page, "Mehta");
    await region(page, "Plan").getByRole("link").first().click();
    await expect(region(page, "Options")).toBeVisible();
    await expectNoFault(page, `plan, ${colorScheme}`);
    await openChart(page, "Iverson");
    await region(page, "Plan").getByRole("link").first().click();
    await expect(page.getByRole("button", { name: "Compose handout" })).toBeVisible();
    await expectNoFault(page, `accepted plan, ${colorScheme}`);
    await page.getByRole("link", { name: "Print…" }).click();
    await expect(page.getByRole("heading", { name: "Papers", level: 1 })).toBeVisible();
    await expectNoFault(page, `papers, ${colorScheme}`);
    await page.getByRole("button", { name: /: Consent form/ }).click();
    await expect(page.getByRole("article", { name: /^Consent form/ })).toBeVisible();
    await expectNoFault(page, `consent form, ${colorScheme}`);
    await page.goto("/");
    await page
      .getByRole("link", { name: /WHITFIELD, Amelia/ })
      .first()
      .click();
    await expect(region(page, "Checklist")).toBeVisible();
    await expectNoFault(page, `session, ${colorScheme}`);
    await openChart(page, "Doyle");
    await region(page, "Plan").getByRole("link", { name: "Handout" }).click();
    await expect(page.getByRole("article", { name: "Handout" })).toBeVisible();
    await expectNoFault(page, `handout, ${colorScheme}`);
    await page.goto("/plans");
    const dialog = page.getByRole("dialog", { name: "Go to" });
    // A page that has just arrived does not listen yet.
    await expect(async () => {
      await page.keyboard.press("Control+k");
      await expect(dialog).toBeVisible({ timeout: 1000 });
    }).toPass();
    await dialog.getByRole("combobox").fill("bancr");
    await expect(page.getByRole("option").first()).toBeVisible();
    await expectNoFault(page, `palette, ${colorScheme}`);
  });
}
