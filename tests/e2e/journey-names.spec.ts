import type { Page } from "@playwright/test";
import { region } from "./support/journey-steps.ts";
import { expect, signInAs, test } from "./support/test.ts";

/** Opens a patient's chart through the table of patients. */
async function openChart(page: Page, surname: string): Promise<void> {
  await page.goto("/patients");
  await page.getByRole("searchbox", { name: "Search patients" }).fill(surname);
  await page
    .getByRole("link", { name: new RegExp(`^${surname.toUpperCase()},`) })
    .first()
    .click();
  await expect(region(page, "Patient")).toBeVisible();
}

test("names of signing in, finding and registering", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.getByRole("textbox", { name: "Email" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Password" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
  await signInAs(page, "derm@example.com");
  const main = page.getByRole("navigation", { name: "Main" });
  for (const [name, address] of [
    ["Patients", /\/patients$/],
    ["Plans", /\/plans$/],
    ["Guide", /\/guide$/],
    ["Today", /\/$/],
  ] as const) {
    await main.getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL(address);
  }
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Go to" }).getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");

  await page.goto("/patients");
  await expect(page.getByRole("searchbox", { name: "Search patients" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Patients" })).toBeVisible();
  await page.getByRole("link", { name: "New patient" }).click();
  await expect(page).toHaveURL(/\/patients\/new$/);
  for (const name of ["Surname", "Given names", "Born", "NHS number"]) {
    await expect(page.getByRole("textbox", { name })).toBeVisible();
  }
  for (const name of ["Female", "Male", "Other"]) {
    const sex = page.getByRole("group", { name: "Sex" });
    await expect(sex.getByRole("radio", { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole("button", { name: "Register patient" })).toBeVisible();
});

test("a birth date is understood in three ways, and a wrong one keeps everything typed", async ({ page }) => {
  await signInAs(page, "reception@example.com");
  await page.goto("/patients/new");
  await page.getByRole("textbox", { name: "Surname" }).fill("Kept");
  await page.getByRole("textbox", { name: "Given names" }).fill("As Typed");
  await page.getByRole("group", { name: "Sex" }).getByRole("radio", { name: "Other" }).check();
  const born = page.getByRole("textbox", { name: "Born" });
  await born.fill("31/02/1998");
  await page.getByRole("button", { name: "Register patient" }).click();
  await expect(born).toHaveAccessibleDescription(/February|day|calendar/i);
  await expect(page.getByRole("textbox", { name: "Surname" })).toHaveValue("Kept");
  await expect(page.getByRole("radio", { name: "Other" })).toBeChecked();
  for (const typed of ["14/07/1998", "14-Jul-1998", "1998-07-14"]) {
    await born.fill(typed);
    await page.getByRole("textbox", { name: "NHS number" }).fill("123");
    await page.getByRole("button", { name: "Register patient" }).click();
    await expect(page.getByRole("textbox", { name: "NHS number" })).toHaveAccessibleDescription(/digit/i);
    await expect(born).not.toHaveAttribute("aria-invalid", "true");
  }
});

test("names of the chart, a consultation, a plan, a session and a handout", async ({ page }) => {
  await signInAs(page, "derm@example.com");

  await openChart(page, "Bancroft");
  await expect(page).toHaveURL(/\/patients\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("button", { name: "New consultation" })).toBeVisible();
  for (const name of ["Timeline", "Plan", "Scores"]) await expect(region(page, name)).toBeVisible();

  await openChart(page, "Leclerc");
  await page.getByRole("button", { name: "New consultation" }).click();
  await expect(page).toHaveURL(/\/patients\/[0-9a-f-]{36}\/consultations\/[0-9a-f-]{36}(\?|$)/);
  for (const name of ["History", "Skin", "Findings", "Scores", "Differential", "Safety", "Prognosis"]) {
    await expect(region(page, name)).toBeVisible();
  }
  await expect(page.getByRole("textbox", { name: "Shorthand" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /^Saved/ })).toBeVisible();
  for (const name of ["Add finding", "Sign consultation", "Make plan"]) {
    await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
  }

  await openChart(page, "Mehta");
  await region(page, "Plan").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/patients\/[0-9a-f-]{36}\/plans\/[0-9a-f-]{36}$/);
  for (const name of ["Options", "Excluded", "Schedule", "What if"]) {
    await expect(region(page, name)).toBeVisible();
  }
  await expect(region(page, "Options").getByRole("checkbox", { name: /^Azelaic acid/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Accept plan" })).toBeVisible();

  await page.goto("/");
  await page
    .getByRole("link", { name: /WHITFIELD, Amelia/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/patients\/[0-9a-f-]{36}\/sessions\/[0-9a-f-]{36}$/);
  for (const name of ["Checklist", "Settings", "Response"]) await expect(region(page, name)).toBeVisible();
  await expect(page.getByRole("button", { name: "Complete session" })).toBeVisible();

  await openChart(page, "Doyle");
  await region(page, "Plan").getByRole("link", { name: "Handout" }).click();
  await expect(page).toHaveURL(/\/patients\/[0-9a-f-]{36}\/handouts\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("article", { name: "Handout" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Language" })).toBeVisible();
  for (const name of ["Normal print", "Large print"]) {
    await expect(page.getByRole("radio", { name })).toBeVisible();
  }
  await expect(page.getByRole("button", { name: "Print", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Download PDF" })).toBeVisible();

  await page.getByRole("button", { name: /^Account/ }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
});

test("names of the plans: table with its columns, and the board", async ({ page }) => {
  await signInAs(page, "derm@example.com");
  await page.goto("/plans");
  const table = page.getByRole("table", { name: "Plans" });
  for (const name of ["Patient", "Diagnosis", "Plan", "Progress", "Next due", "Overdue", "State"]) {
    await expect(table.getByRole("columnheader", { name: new RegExp(`^${name}`) }).first()).toBeVisible();
  }
  const board = page.getByRole("tab", { name: "Board" }).or(page.getByRole("button", { name: "Board" }));
  await board
    .or(page.getByRole("link", { name: "Board" }))
    .first()
    .click();
  await expect(region(page, "Active")).toBeVisible();
  await expect(region(page, "On hold")).toBeVisible();
});

/** Words that say what somebody has or how it is treated. */
const CLINICAL =
  /erythema|hyperpigmentation|scar|keloid|laser|peel|needling|azelaic|retinoid|fitzpatrick|rosacea/i;

test("reception finds, books and calls, and reads no clinical word", async ({ page }) => {
  await signInAs(page, "reception@example.com");
  await expect(page.getByText(/Overdue/).first()).toBeVisible();
  await expect(page.locator("main")).not.toContainText(CLINICAL);
  await page.goto("/plans");
  const table = page.getByRole("table", { name: "Plans" });
  await expect(table).toBeVisible();
  for (const name of ["Diagnosis", "Plan"]) {
    await expect(table.getByRole("columnheader", { name, exact: true })).toHaveCount(0);
  }
  await expect(page.locator("main")).not.toContainText(CLINICAL);
  await openChart(page, "Okonkwo");
  await expect(page.getByRole("button", { name: "New consultation" })).toHaveCount(0);
  await expect(page.locator("main")).not.toContainText(CLINICAL);
  expect(await page.content()).not.toMatch(/erythema|hyperpigmentation|nd-yag/i);
});

test("the owner manages people and reads no record", async ({ page }) => {
  await signInAs(page, "owner@example.com");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Settings" }).click();
  await expect(page).toHaveURL(/\/settings/);
  await page.goto("/settings/people");
  await expect(page.locator("main")).toContainText("Dr Miriam Osei");
  await openChart(page, "Okonkwo");
  await expect(page.locator("main")).not.toContainText(CLINICAL);
  expect(await page.content()).not.toMatch(/erythema|hyperpigmentation|nd-yag/i);
});

test("another clinic's patient is not there, whoever knows the address", async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, "derm@example.com");
  await openChart(page, "Okonkwo");
  const address = page.url();
  const other = await browser.newContext({ baseURL: baseURL ?? "" });
  const theirs = await other.newPage();
  await signInAs(theirs, "derm@other.example.com");
  const answer = await theirs.goto(address);
  expect(answer?.status()).toBe(404);
  expect(await theirs.content()).not.toMatch(/okonkwo/i);
  await theirs.goto("/patients");
  await expect(theirs.getByRole("link", { name: /VAUGHAN/ })).toBeVisible();
  await expect(theirs.getByRole("link", { name: /OKONKWO/ })).toHaveCount(0);
  await other.close();
});
