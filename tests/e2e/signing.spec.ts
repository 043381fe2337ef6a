import type { Page } from "@playwright/test";
import { notes, question, region, waitUntilSaved } from "./support/journey-steps.ts";
import { openVisit } from "./support/open-visit.ts";
import { expect, signInAs, test } from "./support/test.ts";

const sign = (page: Page) => page.getByRole("button", { name: "Sign consultation" });
const listButton = (page: Page) =>
  page.getByRole("button", { name: /^(\d+ things? (missing|worth a look)|Nothing missing)$/ });
const mustBeDone = (page: Page) => page.getByRole("list", { name: "Must be done" });

/** Zones 25 hours apart: the day in the first is over by the time it is any hour in the second. */
const WEST = "Pacific/Pago_Pago";
const EAST = "Pacific/Kiritimati";

/** Opens the clinic's particulars. @returns the time zone that stands there */
async function openZone(page: Page): Promise<string> {
  await page.goto("/settings/clinic");
  return page.getByRole("textbox", { name: "Time zone" }).inputValue();
}

/** Sets the clinic's time zone, as its administrator does. */
async function setZone(page: Page, zone: string): Promise<void> {
  await openZone(page);
  await page.getByRole("textbox", { name: "Time zone" }).fill(zone);
  await page.getByRole("button", { name: "Save clinic" }).click();
  await expect(page.getByText("The clinic's details were saved.").first()).toBeVisible();
}

/** Records one red mark, and accepts what it is. */
async function recordMark(page: Page): Promise<void> {
  const shorthand = page.getByRole("textbox", { name: "Shorthand" });
  await shorthand.fill("R cheek: red flat blanch 12 4mo");
  await shorthand.press("Enter");
  await page.getByRole("button", { name: "Accept impression" }).click();
}

test.describe("signing", () => {
  // The browser itself reports the refused save of the page whose visit was signed elsewhere.
  test.use({ expectedConsoleErrors: [/status of 409/] });

  test("what is missing leads to its field, goes away once done, and nothing is signed before", async ({
    page,
  }) => {
    await openVisit(page);
    await sign(page).click();
    await expect(page.getByRole("heading", { name: "Before signing" })).toBeFocused();
    await expect(mustBeDone(page).getByRole("link")).toHaveCount(2);
    await expect(listButton(page)).toHaveText("2 things missing");

    await page.getByRole("button", { name: "Add finding" }).click();
    const bare = mustBeDone(page).getByRole("link", { name: /^Finding 1.*: give its colour/ });
    await expect(bare).toBeVisible();
    const row = page.getByRole("button", { name: /^1 / }).first();
    await row.click();
    await bare.press("Enter");
    const red = page.getByRole("group", { name: "Colour" }).getByRole("checkbox").first();
    await expect(red).toBeFocused();
    await expect(red).toBeInViewport();
    await red.press("Space");
    await expect(bare).toBeHidden();
    await expect(listButton(page)).toHaveText("1 thing missing");

    await mustBeDone(page)
      .getByRole("link", { name: /^Say what the marks are/ })
      .click();
    await expect(region(page, "Impression").locator(":focus")).toBeVisible();

    const doubts = page.getByRole("list", { name: "Worth a look" });
    await question(page, "PAHPI, usual size").getByRole("radio").first().check({ force: true });
    const scale = doubts.getByRole("link", { name: /^PAHPI has no total yet/ });
    await scale.click();
    await expect(
      page.getByRole("radiogroup", { name: /^PAHPI, (?!usual size)/ }).locator(":focus"),
    ).toBeVisible();
  });

  test("a signed visit says so in the other tab, whose words become an addendum in one act", async ({
    page,
    context,
  }) => {
    await openVisit(page);
    await recordMark(page);
    await notes(page).fill("Said before signing.");
    await waitUntilSaved(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(notes(other)).toHaveValue("Said before signing.");
    await sign(page).click();
    await expect(page.getByRole("button", { name: "Make plan" })).toBeVisible();
    await expect(page.locator("h1")).toBeFocused();

    await notes(other).fill("Said before signing. And after.");
    await expect(other.locator("main")).toContainText("This consultation was signed by you");
    const addendum = other.getByRole("textbox", { name: "Addendum" });
    await expect(addendum).toHaveValue("Notes: And after.");
    await other.getByRole("button", { name: "Add addendum" }).click();
    await expect(other.locator("main")).toContainText("Choose why it is added.");
    await expect(addendum).toHaveValue("Notes: And after.");
    await other.getByRole("combobox", { name: "Why it is added" }).selectOption("correction");
    await other.getByRole("button", { name: "Add addendum" }).click();
    await expect(region(other, "Addenda")).toContainText("Correction");
    await expect(region(other, "Addenda")).toContainText("Notes: And after.");
    await expect(region(other, "Notes")).not.toContainText("And after.");
  });

  test("a colleague's change to the chart stops signing once, and is told", async ({ page, browser }) => {
    await openVisit(page);
    await recordMark(page);
    await waitUntilSaved(page);
    const elsewhere = await browser.newContext();
    const colleague = await elsewhere.newPage();
    await signInAs(colleague, "nurse@example.com");
    await colleague.goto(page.url());
    await colleague.getByRole("button", { name: "Add medicine", exact: true }).click();
    const medicine = colleague.getByRole("textbox", { name: "Medicine", exact: true });
    await medicine.fill("Roaccutane");
    await medicine.press("Enter");
    await expect(colleague.getByRole("list", { name: "Medicines" })).toContainText("Roaccutane");
    await elsewhere.close();

    await sign(page).click();
    const told = page.getByRole("dialog", { name: "This differs from what the page shows" });
    await expect(told).toContainText("Medicine added: Roaccutane");
    await expect(told).toContainText("Treatments");
    await told.getByRole("button", { name: "Sign with this" }).click();
    await expect(page.getByRole("button", { name: "Make plan" })).toBeVisible();
    await expect(region(page, "Chart on that day")).toContainText("Roaccutane");
  });

  test("the draft of an earlier day says so, can be made today's, and can be discarded there", async ({
    page,
    browser,
  }) => {
    const office = await (await browser.newContext()).newPage();
    await signInAs(office, "owner@example.com");
    const usual = await openZone(office);
    try {
      await setZone(office, WEST);
      await openVisit(page);
      await notes(page).fill("Begun a day before.");
      await waitUntilSaved(page);
      await setZone(office, EAST);
      await page.reload();
      await expect(page.locator("main")).toContainText("You are going on with the draft of");
      await page.getByRole("button", { name: "Make it today's visit" }).click();
      await expect(page.getByRole("button", { name: "Make it today's visit" })).toBeHidden();
      await expect(page.locator("main")).toContainText("begun on");
      await expect(notes(page)).toHaveValue("Begun a day before.");
      const discard = page.getByRole("button", { name: "Discard this draft" });
      await discard.click();
      const asked = page.getByRole("dialog", { name: "Discard this draft?" });
      await expect(asked).toContainText("This cannot be undone.");
      await asked.getByRole("button", { name: "Keep the draft" }).click();
      await expect(notes(page)).toBeVisible();
      await discard.click();
      await asked.getByRole("button", { name: "Discard", exact: true }).click();
      await expect(region(page, "Timeline")).toContainText("Nothing has been recorded yet.");
    } finally {
      await setZone(office, usual);
      await office.context().close();
    }
  });
});
