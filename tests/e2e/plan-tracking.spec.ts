import { readFile } from "node:fs/promises";
import { expectNoFault } from "./support/axe.ts";
import { region } from "./support/journey-steps.ts";
import { expect, signInAs, test } from "./support/test.ts";

test("the desk logs a call in two presses and takes it back, narrows the plans, and takes the list out", async ({
  page,
}) => {
  await signInAs(page, "reception@example.com");
  const calls = page.getByRole("region", { name: /^Overdue, not yet called/ });
  const log = calls.getByRole("button", { name: /^Log call/ }).first();
  const before = await calls.getByRole("button", { name: /^Log call/ }).count();
  await log.click();
  const dialog = page.getByRole("dialog", { name: /^Log call/ });
  await expect(dialog.getByRole("button", { name: /^Reached/ })).toBeVisible();
  await expect(dialog.getByText("Loading…")).toHaveCount(0);
  await expectNoFault(page, "the dialog of a call");
  await dialog.getByRole("button", { name: /^Reached/ }).click();
  await expect(page.getByText(/^Call logged: reached/)).toBeVisible();
  await page.getByRole("button", { name: "Take back" }).click();
  await expect(page.getByText("The call is taken back.")).toBeVisible();
  await expect(calls.getByRole("button", { name: /^Log call/ })).toHaveCount(before);

  await page.goto("/plans");
  const table = page.getByRole("table", { name: "Plans" });
  await page.getByRole("button", { name: "Not yet called" }).click();
  await expect(page).toHaveURL(/uncalled=true/);
  await page.getByRole("button", { name: "Overdue", exact: true }).first().click();
  await expect(page).toHaveURL(/overdue=true/);
  await page.goBack();
  await expect(page).not.toHaveURL(/overdue=true/);
  await expect(page.getByRole("button", { name: "Not yet called" })).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(table.getByRole("row").nth(1)).toBeVisible();
  await page.getByRole("button", { name: "Export or print" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export CSV" }).click(),
  ]);
  const text = await readFile(await file.path(), "utf8");
  const lines = text.trimEnd().split("\r\n");
  expect(lines[0]).toBe("\ufeffPatient,Progress,Next due,Overdue,State");
  expect(lines.length - 1).toBe((await table.getByRole("row").count()) - 1);

  await page.getByRole("button", { name: "Views", exact: true }).click();
  await page.getByRole("button", { name: "Save this view…" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("To call");
  await page.getByRole("button", { name: "Save view" }).click();
  await expect(page.getByText("The view is saved. You find it under Views.")).toBeVisible();
  await page.goto("/plans?saved=all");
  await page.getByRole("button", { name: "Views", exact: true }).click();
  await page.getByRole("link", { name: /^To call/ }).click();
  await expect(page).toHaveURL(/uncalled=true/);

  await page.goto("/plans/print?list=calls");
  await expect(page.getByRole("columnheader", { name: "Born" })).toBeVisible();
  await expectNoFault(page, "the printed list");
});

test("a card of the board moves by the key m", async ({ page }) => {
  await signInAs(page, "derm@example.com");
  await page.goto("/plans?view=board");
  const card = region(page, "Active").getByRole("listitem").first();
  await card.getByRole("link").first().focus();
  await page.keyboard.press("m");
  await expect(card.getByRole("button", { name: "Put on hold" })).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Put the plan on hold" });
  await expect(dialog).toBeVisible();
  await expectNoFault(page, "the dialog of a move");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
});
