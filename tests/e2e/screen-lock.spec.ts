import type { Page } from "@playwright/test";
import { notes, region, waitUntilSaved } from "./support/journey-steps.ts";
import { openDraft } from "./support/open-visit.ts";
import { expect, signInAs, test } from "./support/test.ts";

const cover = (page: Page) => page.getByRole("dialog", { name: "Locked; your work is kept" });

async function signInOver(page: Page, email: string): Promise<void> {
  await cover(page).getByRole("textbox", { name: "Email" }).fill(email);
  await cover(page).getByRole("textbox", { name: "Password" }).fill("demonstration-only");
  await cover(page).getByRole("button", { name: "Sign in", exact: true }).click();
}

async function lock(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("button", { name: "Lock", exact: true }).click();
  await expect(cover(page)).toBeVisible();
}

/** Whether the server still knows the session; asked beside the page. */
const sessionStatus = async (page: Page): Promise<number> =>
  (await page.context().request.get("/api/account")).status();

test.describe("a page that is locked", () => {
  // The browser itself reports refused requests.
  test.use({ expectedConsoleErrors: [/status of 401/] });

  test("after five minutes without input: every tab is covered, and its person goes on in place", async ({
    page,
    context,
  }) => {
    await context.clock.install();
    await signInAs(page, "derm@example.com");
    await openDraft(page);
    const other = await context.newPage();
    await other.goto("/patients");
    await expect(other.getByRole("table", { name: "Patients" })).toBeVisible();
    const title = await page.title();

    await page.bringToFront();
    await context.clock.fastForward("04:30");
    await notes(page).fill("Typed a moment before the lock.");
    await context.clock.fastForward("04:30");
    await expect(cover(page)).toBeHidden();
    await expect(cover(other)).toBeHidden();
    await notes(page).press("End");
    await notes(page).pressSequentially(" And more.");
    const scrolled = await page.evaluate(() => window.scrollY);
    await context.clock.fastForward("05:01");
    await expect(cover(page)).toBeVisible();
    await expect(cover(other)).toBeVisible();
    await expect(page).toHaveTitle("Locked · Aftermark");
    await expect(notes(page)).toBeHidden();
    await expect(page.locator("main")).toBeHidden();
    await expect(other.locator("main")).toBeHidden();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await expect(cover(page)).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(1);
    await expect.poll(() => sessionStatus(page)).toBe(401);

    await signInOver(page, "derm@example.com");
    await expect(cover(page)).toBeHidden();
    await expect(cover(other)).toBeHidden();
    await expect(page).toHaveTitle(title);
    await expect(notes(page)).toBeFocused();
    await expect(notes(page)).toHaveValue("Typed a moment before the lock. And more.");
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    await page.keyboard.type(" On it goes.");
    await waitUntilSaved(page);
    await page.reload();
    await expect(notes(page)).toHaveValue("Typed a moment before the lock. And more. On it goes.");
  });

  test("at once by hand: a reload leads to sign-in and back to the same address", async ({ page }) => {
    await signInAs(page, "derm@example.com");
    const address = await openDraft(page);
    await notes(page).fill("Typed, and locked at once.");
    await lock(page);
    await expect.poll(() => sessionStatus(page)).toBe(401);
    await page.reload();
    await expect(page).toHaveURL(/\/sign-in\?from=/);
    await page.getByRole("textbox", { name: "Email" }).fill("derm@example.com");
    await page.getByRole("textbox", { name: "Password" }).fill("demonstration-only");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page).toHaveURL(address);
    await expect(notes(page)).toHaveValue("Typed, and locked at once.");
  });

  test("and signed in to by somebody else: they are told whose it was, and go to Today", async ({ page }) => {
    await signInAs(page, "derm@example.com");
    await openDraft(page);
    await lock(page);
    await signInOver(page, "nurse@example.com");
    await expect(cover(page)).toContainText(/This page was .+’s/);
    await expect(notes(page)).toBeHidden();
    await cover(page).getByRole("button", { name: "Go to Today" }).click();
    await expect(page.getByRole("heading", { name: "Today", exact: true })).toBeVisible();
  });

  test("stays above a dialog that opens only after the lock, which then waits below it", async ({ page }) => {
    await signInAs(page, "derm@example.com");
    await openDraft(page);
    await page.reload();
    await expect(region(page, "Prognosis")).toBeVisible();
    const release = Promise.withResolvers<undefined>();
    await page.route(/\/_next\/static\/chunks\//, async (route) => {
      await release.promise;
      await route.continue();
    });
    await page.getByRole("button", { name: "Discard draft" }).click();
    await lock(page);
    release.resolve(undefined);
    await expect(page.locator("dialog[open]")).toHaveCount(2);
    await signInOver(page, "derm@example.com");
    await expect(cover(page)).toBeHidden();
    const question = page.getByRole("dialog", { name: "Discard this draft?" });
    await expect(question.getByRole("button", { name: "Close" })).toBeFocused();
    await question.getByRole("button", { name: "Keep the draft" }).click();
    await expect(notes(page)).toBeVisible();
  });
});
