import { expect, type Locator, type Page } from "@playwright/test";
import { testNhsNumber } from "#lib/format/nhs-number.ts";
import type { ActionCounter } from "./action-counter.ts";

/** A surname that no earlier run has registered: a few letters from the clock. */
export function freshSurname(): string {
  const letters = Array.from(Date.now().toString(26).slice(-7), (digit) =>
    String.fromCodePoint(97 + Number.parseInt(digit, 26)),
  );
  return `Fair${letters.join("")}`;
}

/** A test number that is valid and that no patient of the demonstration has. */
export function freshNhsNumber(): string {
  const stem = 700_000 + (Date.now() % 290_000);
  for (let tried = stem; tried < stem + 10; tried += 1) {
    const number = testNhsNumber(tried);
    if (number !== null) return number;
  }
  throw new Error("No test number was found.");
}

/** The radios or checkboxes of one question, by what the question says. */
export function question(page: Page, legend: string): Locator {
  return page.getByRole("radiogroup", { name: legend, exact: true });
}

/** The region of this name on the page. */
export const region = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

/** The field of the notes of an open visit. */
export const notes = (page: Page): Locator => page.getByRole("textbox", { name: "Notes of the visit" });

/** Waits until the server has all that was typed. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: /^Saved/ })).toBeVisible();
}

/** Adds an entry to a list of the chart through its little form, which closes when the server has it. */
export async function addFact(
  page: Page,
  count: ActionCounter,
  fact: { readonly opens: string; readonly field: string; readonly name: string },
): Promise<void> {
  await count.click(page.getByRole("button", { name: fact.opens, exact: true }));
  const field = page.getByRole("textbox", { name: fact.field, exact: true });
  await count.type(field, fact.name, "then Enter");
  await expect(field).toBeHidden();
  await expect(page.getByRole("list", { name: listOf(fact.opens) }).getByText(fact.name)).toBeVisible();
}

const listOf = (opens: string): string =>
  opens === "Add medicine" ? "Medicines" : opens === "Add allergy" ? "Allergies" : "Conditions";

/** Registers a patient of one's own and opens the chart. @returns the surname */
export async function registerPatient(page: Page): Promise<string> {
  const surname = freshSurname();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Patients" }).click();
  await expect(page.getByRole("table", { name: "Patients" })).toBeVisible();
  await page.getByRole("link", { name: "New patient" }).click();
  await page.getByRole("textbox", { name: "Surname" }).fill(surname);
  await page.getByRole("textbox", { name: "Given names" }).fill("Iris");
  await page.getByRole("textbox", { name: "Born" }).fill("14/07/1998");
  await page.getByRole("group", { name: "Sex" }).getByRole("radio", { name: "Female" }).check();
  await page.getByRole("textbox", { name: "NHS number" }).fill(freshNhsNumber());
  await page.getByRole("button", { name: "Register patient" }).click();
  const banner = region(page, "Patient");
  await expect(banner).toContainText(`${surname.toUpperCase()}, Iris`);
  await expect(banner).toContainText("14-Jul-1998");
  return surname;
}
