import type { Page } from "@playwright/test";
import { notes, region, waitUntilSaved } from "./support/journey-steps.ts";
import { openDraft } from "./support/open-visit.ts";
import { expect, signInAs, test } from "./support/test.ts";

test.describe("saving", () => {
  // The browser itself reports refused and failed requests.
  test.use({ expectedConsoleErrors: [/status of 409|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_FAILED/] });

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

  test("two tabs that differ in several parts: a part is taken from each, and both stay readable until saved", async ({
    page,
    context,
  }) => {
    await signInAs(page, "derm@example.com");
    const address = await openDraft(page);
    const impression = (one: Page) => one.getByRole("textbox", { name: /^Impression in words/ });
    const other = await context.newPage();
    await other.setViewportSize({ width: 390, height: 844 });
    await other.goto(address);
    await expect(notes(other)).toBeVisible();

    await notes(page).fill("Notes of the first tab.");
    await impression(page).fill("Impression of the first tab.");
    await waitUntilSaved(page);
    // Both parts at once, so that one save meets the other.
    await other.route("**/draft", (route) => route.abort("connectionfailed"));
    await notes(other).fill("Notes of the second tab.");
    await impression(other).fill("Impression of the second tab.");
    await other.unroute("**/draft");
    const choice = region(other, "This visit was changed in another place");
    await expect(choice.getByRole("group")).toHaveCount(2);
    await expect(choice).toContainText("Notes of the first tab.");
    await expect(choice).toContainText("Notes of the second tab.");

    // By keyboard alone: theirs for the impression, mine for the notes.
    const theirs = choice.getByRole("group", { name: "Impression" }).getByRole("radio", { name: "Theirs" });
    await choice.getByRole("group", { name: "Impression" }).getByRole("radio", { name: "Mine" }).focus();
    await other.keyboard.press("ArrowDown");
    await expect(theirs).toBeChecked();
    await other.route("**/draft", (route) => route.abort("connectionfailed"));
    await choice.getByRole("button", { name: "Save this selection" }).press("Enter");
    await expect(choice).toBeHidden();
    for (const text of ["Notes of the first tab.", "Impression of the second tab."]) {
      await expect(other.locator("main")).toContainText(text);
    }
    await other.unroute("**/draft");
    await waitUntilSaved(other);
    await other.reload();
    await expect(notes(other)).toHaveValue("Notes of the second tab.");
    await expect(impression(other)).toHaveValue("Impression of the first tab.");
  });

  test("back and forward: what was typed a moment before is there", async ({ page }) => {
    await signInAs(page, "derm@example.com");
    await openDraft(page);
    await notes(page).fill("Typed, and away.");
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Today", exact: true })).toBeVisible();
    await page.goForward();
    await expect(notes(page)).toHaveValue("Typed, and away.");
    await waitUntilSaved(page);

    // Out of the product and back: the browser may show the page it kept, or load it again.
    await notes(page).fill("Typed, and away. More of it.");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.goto("about:blank");
    await page.goBack();
    // A busy server may answer the page before the save that was sent on leaving has arrived.
    await expect(async () => {
      if ((await notes(page).inputValue()) === "Typed, and away.") await page.reload();
      expect(await notes(page).inputValue()).toBe("Typed, and away. More of it.");
    }).toPass();
    await waitUntilSaved(page);
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
