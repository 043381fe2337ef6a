import type { Page } from "@playwright/test";
import { expectNoFault } from "./support/axe.ts";
import { freshSurname, notes, question, region, waitUntilSaved } from "./support/journey-steps.ts";
import { openVisit } from "./support/open-visit.ts";
import { expect, test } from "./support/test.ts";

/** Signs what is recorded, and opens the next visit of the same patient. */
async function signAndReturn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Accept impression" }).click();
  await waitUntilSaved(page);
  await page.getByRole("button", { name: "Sign consultation" }).click();
  await expect(page.getByRole("button", { name: "Sign consultation" })).toBeHidden();
  await region(page, "Patient").getByRole("link").first().click();
  await page.getByRole("button", { name: "New consultation" }).click();
  await expect(page.getByRole("button", { name: /^Pull all from/ })).toBeVisible();
}

const rows = (page: Page) => page.getByRole("list", { name: "Regions" }).getByRole("listitem");
const marks = (page: Page, section: string) => region(page, section).getByText(/^From .*, to be confirmed$/);

test("a return visit begins with the last one, and is signed once each section is confirmed or changed", async ({
  page,
}) => {
  await openVisit(page);
  await question(page, "Course of the marks").getByRole("radio", { name: "Stable" }).check();
  await question(page, "Active acne today").getByRole("radio", { name: "None" }).check();
  await page.getByRole("button", { name: "None of these apply" }).click();
  await page
    .getByRole("textbox", { name: "Shorthand" })
    .fill("cheeks: red flat blanch 12 4mo; chin: brown flat 3");
  await page.getByRole("textbox", { name: "Shorthand" }).press("Enter");
  await region(page, "Scores")
    .getByRole("radio", { name: /^3 Moderate: marked/ })
    .check();
  await notes(page).fill("First visit.");
  await signAndReturn(page);

  await test.step("what was typed today stays, everything else is taken over and marked", async () => {
    await notes(page).fill("Second visit.");
    await page.getByRole("button", { name: /^Pull all from/ }).click();
    await expect(rows(page)).toHaveCount(2);
    await expect(marks(page, "Findings")).toHaveCount(2);
    await expect(question(page, "Course of the marks").getByRole("radio", { name: "Stable" })).toBeChecked();
    await expect(marks(page, "History").first()).toBeVisible();
    await expect(region(page, "Notes")).toContainText("Left as recorded today: notes.");
    await expect(notes(page)).toHaveValue("Second visit.");
    await expect(question(page, "Active acne today").getByRole("radio", { name: "Not asked" })).toBeChecked();
    await expect(question(page, "Cold sores").getByRole("radio", { name: "Not asked" })).toBeChecked();
    await expect(region(page, "Asked today")).toContainText(/On .*: not pregnant, .*cold sores never/);
    await waitUntilSaved(page);
    await expectNoFault(page);
  });

  await test.step("a change confirms itself and is told, and signing waits for the rest", async () => {
    await rows(page).first().getByRole("button").first().click();
    await page.getByRole("textbox", { name: "Number of marks" }).fill("7");
    await expect(marks(page, "Findings")).toHaveCount(1);
    await expect(region(page, "Findings").getByRole("list", { name: /^Changed since/ })).toContainText(
      "number 12 → 7",
    );
    await region(page, "Scores")
      .getByRole("radio", { name: /^1 Hardly any/ })
      .check();
    await page.getByRole("button", { name: "Sign consultation" }).click();
    const missing = page.getByRole("region", { name: "Close the visit" });
    await expect(missing).toContainText("History: confirm as today’s what was taken over");
    await expect(missing).toContainText("Findings: confirm as today’s what was taken over");
    await expectNoFault(page);
  });

  await test.step("one section is taken back and pulled again, and survives a reload", async () => {
    await region(page, "Findings").getByRole("button", { name: /^Undo/ }).click();
    await expect(rows(page)).toHaveCount(1);
    await expect(region(page, "Findings").getByRole("button", { name: /^Pull from/ })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(rows(page)).toHaveCount(2);
    await expect(region(page, "Findings").getByRole("button", { name: /^Confirm as today/ })).toBeFocused();
    await waitUntilSaved(page);
    await page.reload();
    await expect(marks(page, "Findings")).toHaveCount(1);
  });

  await test.step("each section is confirmed with one tap, and the record says where it came from", async () => {
    for (;;) {
      const confirm = page.getByRole("button", { name: /^Confirm as today/ });
      const left = await confirm.count();
      if (left === 0) break;
      await confirm.first().click();
      await expect(confirm).toHaveCount(left - 1);
    }
    await waitUntilSaved(page);
    await page.getByRole("button", { name: "Sign consultation" }).click();
    await expect(page.getByRole("button", { name: "Sign consultation" })).toBeHidden();
    await expect(region(page, "History")).toContainText(/Taken over\s*from .*, confirmed/);
    await expect(region(page, "Findings")).toContainText("7");
  });
});

test("a visit begins with a quick pick and a template, and a beginning is kept for others", async ({
  page,
}) => {
  await openVisit(page);

  await test.step("a pick without a place asks for it; the picks can be hidden", async () => {
    const picks = page.getByRole("group", { name: "Quick picks" });
    await picks.getByRole("button").first().click();
    await expect(rows(page)).toHaveCount(1);
    await picks.getByRole("button", { name: "Hide quick picks" }).click();
    await expect(picks.getByRole("button")).toHaveCount(1);
    await picks.getByRole("button", { name: "Show quick picks" }).click();
    await page.getByRole("button", { name: /^Remove finding 1/ }).click();
  });

  await test.step("a template marks what it brought and lists what is to be asked", async () => {
    await page.getByRole("button", { name: "Begin with a template" }).click();
    await page.getByRole("button", { name: "First visit, red marks" }).click();
    const asks = page.getByRole("region", { name: "From the template" });
    await expect(asks.getByRole("link", { name: "flushing" })).toBeVisible();
    await expect(marks(page, "Findings")).toHaveText(
      "From template “First visit, red marks”, to be confirmed",
    );
    await question(page, "Flushing").getByRole("radio", { name: "No", exact: true }).check();
    await expect(asks.getByRole("link", { name: "flushing" })).toBeHidden();
    await expectNoFault(page);
  });

  const name = `Beginning ${freshSurname()}`;
  await test.step("what is kept of this visit is shown, and holds nothing of the patient", async () => {
    await page.getByRole("button", { name: "Keep as template…" }).click();
    const dialog = page.getByRole("dialog", { name: "Keep this beginning as a template" });
    await expect(dialog).toContainText("flushing");
    await expectNoFault(page);
    await dialog.getByRole("textbox", { name: "Name of the template" }).fill(name);
    await dialog.getByRole("button", { name: "Keep template" }).click();
    await expect(dialog).toBeHidden();
    await waitUntilSaved(page);
  });

  await test.step("it stands in the settings, where it can be renamed, moved and archived", async () => {
    await page.goto("/settings/templates");
    const entry = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
    await entry.getByText(/^Name and words/).click();
    await entry.getByRole("textbox", { name: "Name", exact: true }).fill(`${name} again`);
    await entry.getByRole("button", { name: "Save template" }).click();
    await expect(page.getByRole("heading", { name: `${name} again` })).toBeVisible();
    await expectNoFault(page);
    await page.getByRole("button", { name: `Archive ${name} again` }).click();
    await expect(page.getByRole("button", { name: `Bring back ${name} again` })).toBeVisible();
  });
});
