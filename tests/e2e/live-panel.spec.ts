import type { Page } from "@playwright/test";
import { expectNoFault } from "./support/axe.ts";
import { region, waitUntilSaved } from "./support/journey-steps.ts";
import { openVisit } from "./support/open-visit.ts";
import { expect, signInAs, test } from "./support/test.ts";

async function write(page: Page, line: string): Promise<void> {
  const shorthand = page.getByRole("textbox", { name: "Shorthand" });
  await shorthand.fill(line);
  await shorthand.press("Enter");
}

const policy = (page: Page, name: RegExp) =>
  page.getByRole("radiogroup", { name: /^What the rules suggest/ }).getByRole("radio", { name });

test("the live panel is answered, explains itself, and leaves the last word to the clinician", async ({
  page,
}) => {
  await openVisit(page);
  await expectNoFault(page);
  await write(page, "cheeks: red flat blanch");
  const differential = region(page, "Differential");
  await expect(differential).toContainText(/Post-inflammatory erythema\s*Likely/);

  await test.step("one tap answers; the answer can be taken back in the same place", async () => {
    const shadow = differential.getByRole("button", { name: /raking light show a shadow.* Yes$/ }).first();
    await shadow.focus();
    await page.keyboard.press("Enter");
    const undo = differential.getByRole("button", { name: /^Undo: Does raking light/ });
    await expect(undo).toBeFocused();
    await expect(page.getByRole("complementary", { name: "Live" }).getByRole("status")).toContainText(/ is /);
    await expect(differential.getByRole("heading", { name: "Early atrophic scar" })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(
      differential
        .getByRole("group", { name: /raking light show a shadow/ })
        .getByRole("button")
        .first(),
    ).toBeFocused();
    await expect(differential.getByRole("heading", { name: "Early atrophic scar" })).toBeHidden();
  });

  await test.step("a question of many answers unfolds, and leads to its field though that is still to be fetched", async () => {
    await waitUntilSaved(page);
    await page.mouse.move(0, 0);
    await page.reload();
    const unfold = differential.getByRole("button", { name: /^Answer: / }).first();
    await expect(unfold).toBeVisible();
    const release = Promise.withResolvers<undefined>();
    await page.route(/\/_next\/static\/chunks\/.*\.js/, async (route) => {
      await release.promise;
      await route.continue();
    });
    await unfold.click();
    await expect(differential.getByRole("button", { name: / None of these$/ })).toBeVisible();
    await differential.getByRole("link", { name: "Several" }).first().click();
    await expect(page.getByRole("button", { name: /^1 /, expanded: true })).toBeFocused();
    release.resolve(undefined);
    await expect(page.getByRole("group", { name: "Finding 1" }).locator("input:focus")).toBeVisible();
  });

  await test.step("a question without closed answers leads to its field", async () => {
    const safety = region(page, "Safety");
    const more = safety.locator("summary").filter({ hasText: "more to ask" });
    await more.click();
    await safety.getByRole("link", { name: "Any allergies?" }).click();
    await expect(page.getByRole("button", { name: "Add allergy" })).toBeFocused();
  });

  await test.step("why: facts, rules with their grade, and what would change it", async () => {
    const why = differential.locator("summary").filter({ hasText: "Why Post-inflammatory erythema" });
    await why.click();
    await expect(differential.getByRole("list", { name: "Facts and rules" })).toContainText("DX-");
    await expect(differential.getByRole("list", { name: "What would change this" })).toContainText(
      "Without the colour of finding 1",
    );
    const rule = differential.getByRole("link", { name: /^DX-\d+.*opens in a new tab/ }).first();
    await expect(rule).toHaveAttribute("href", /\/guide\/rules\/DX-/);
    const opened = page.waitForEvent("popup");
    await rule.click();
    const guide = await opened;
    await expect(guide.getByRole("heading", { level: 1 })).toBeVisible();
    await guide.close();
    await differential.getByRole("link", { name: "red", exact: true }).click();
    await expect(
      page.getByRole("group", { name: "Finding 1" }).getByRole("checkbox", { name: "Red", exact: true }),
    ).toBeFocused();
    await region(page, "Safety").locator("summary").filter({ hasText: "Light and laser" }).click();
    await expect(region(page, "Safety")).toContainText(/Pulsed dye laser 595 nm.*still to ask/);
    await expect(region(page, "Prognosis")).toContainText("n not stated, grade D");
    await expectNoFault(page);
  });

  await test.step("the impression is changed with a reason, ordered, coded, and can be undone", async () => {
    const impression = region(page, "Impression");
    await impression.getByRole("button", { name: "Accept impression" }).click();
    await impression.getByRole("button", { name: /^Undo: / }).click();
    await impression.getByRole("button", { name: "Accept impression" }).click();
    await expect(impression).toContainText("No sure code");
    await impression.getByRole("combobox", { name: "Add a diagnosis" }).selectOption("Keloid");
    await impression.getByRole("button", { name: "Add", exact: true }).click();
    await expect(impression.getByRole("textbox", { name: "Why was Keloid added?" })).toBeFocused();
    await impression.getByRole("button", { name: "Known from before" }).click();
    await expect(impression.getByRole("textbox", { name: "Why was Keloid added?" })).toHaveValue(
      "Known from before",
    );
    await expect(impression).toContainText("ICD-10-CM L91.0 · ICD-10 L91.0 · SNOMED CT 33659008");
    await impression.getByText("Change Keloid").click();
    await impression.getByRole("combobox", { name: "How sure is Keloid" }).selectOption("Definite");
    await impression.getByRole("button", { name: "Make Keloid primary" }).click();
    await expect(
      impression.getByRole("list", { name: "Concluded" }).getByRole("listitem").first(),
    ).toContainText(/Keloid\s*definite\s*Primary/);
    await expectNoFault(page);
    await waitUntilSaved(page);
  });
});

test("suggestions are hidden by a person, then by the clinic, and what protects the patient stays", async ({
  page,
  browser,
}) => {
  await openVisit(page, "derm@other.example.com");
  await write(page, "nose: single pearly ulcer growing; cheeks: red flat blanch");
  const differential = region(page, "Differential");
  await expect(differential).toContainText(/Post-inflammatory erythema\s*Likely/);
  const alerts = page.getByRole("region", { name: "Look again" });
  await expect(alerts.getByRole("list", { name: "Look again, within two weeks" })).toContainText(
    "Suspected skin cancer",
  );
  await expectNoFault(page);

  await test.step("by the person", async () => {
    await differential.getByRole("button", { name: "Hide suggestions" }).click();
    await expect(differential).toContainText("Suggestions are hidden by you");
    await expect(differential).not.toContainText("Post-inflammatory erythema");
    await expect(alerts).toContainText("Suspected skin cancer");
    await expect(region(page, "Safety")).toContainText(/\d+ blocked/);
    await expect(page.getByRole("button", { name: "Accept impression" })).toBeHidden();
    await expect(page.getByRole("button", { name: "Accept Suspected skin cancer" })).toBeVisible();
    await expectNoFault(page);
  });

  await test.step("by the clinic, which overrules the person", async () => {
    const other = await browser.newContext();
    const settings = await other.newPage();
    await signInAs(settings, "derm@other.example.com");
    await settings.goto("/settings/policies");
    await policy(settings, /^Hidden for everybody/).check();
    await settings.getByRole("button", { name: "Save policies" }).click();
    await expect(settings.getByText("The policies were saved.")).toBeVisible();
    await waitUntilSaved(page);
    await page.reload();
    await expect(differential).toContainText("hidden by the clinic's policy");
    await expect(differential.getByRole("button", { name: "Show suggestions" })).toBeHidden();
    await expect(alerts).toContainText("Suspected skin cancer");
    await policy(settings, /^Shown/).check();
    await settings.getByRole("button", { name: "Save policies" }).click();
    await expect(settings.getByText("The policies were saved.").first()).toBeVisible();
    await other.close();
    await page.reload();
    await differential.getByRole("button", { name: "Show suggestions" }).click();
    await expect(differential).toContainText(/Post-inflammatory erythema\s*Likely/);
  });
});
