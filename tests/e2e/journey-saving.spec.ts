import type { Page } from "@playwright/test";
import { region, waitUntilSaved } from "./support/journey-steps.ts";
import { expect, signInAs, test } from "./support/test.ts";

const notes = (page: Page) => page.getByRole("textbox", { name: "Notes of the visit" });

/** Opens the draft that somebody left behind. @returns its address */
async function openDraft(page: Page): Promise<string> {
  await page
    .getByRole("link", { name: /BAPTISTE/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/consultations\//);
  await expect(notes(page)).toBeVisible();
  return page.url();
}

test.describe("saving", () => {
  // The browser itself reports refused and failed requests.
  test.use({ expectedConsoleErrors: [/status of 409|ERR_INTERNET_DISCONNECTED/] });

  test("two tabs on one draft: the later one is told, both texts are kept", async ({ page, context }) => {
    await signInAs(page, "derm@example.com");
    const address = await openDraft(page);
    const other = await context.newPage();
    await other.goto(address);
    await expect(notes(other)).toBeVisible();

    await notes(page).fill("Written in the first tab.");
    await waitUntilSaved(page);
    await notes(other).fill("Written in the second tab.");
    await expect(other.getByRole("button", { name: "Keep mine" })).toBeVisible();
    await expect(notes(other)).toHaveValue("Written in the second tab.");
    await expect(other.locator("main")).toContainText("Written in the first tab.");
    await other.getByRole("button", { name: "Keep mine" }).click();
    await waitUntilSaved(other);
    await other.reload();
    await expect(notes(other)).toHaveValue("Written in the second tab.");
  });

  test("offline: it says so, keeps what is typed, and saves once the line is back", async ({
    page,
    context,
  }) => {
    await signInAs(page, "derm@example.com");
    await openDraft(page);
    await context.setOffline(true);
    await notes(page).fill("Typed while the line was down.");
    const status = page.getByRole("status").filter({ hasText: /^(Saved|Offline|Saving|Not saved)/ });
    await expect(status).toContainText(/^Offline/);
    await expect(status).not.toContainText(/^Saved/);
    await context.setOffline(false);
    await waitUntilSaved(page);
    await page.reload();
    await expect(notes(page)).toHaveValue("Typed while the line was down.");
    await expect(region(page, "Findings")).toBeVisible();
  });
});
