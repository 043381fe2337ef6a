import type { Page } from "@playwright/test";
import { addDays } from "#lib/clinical/scheduling/calendar-day.ts";
import { parseTypedDate } from "#lib/clinical/scheduling/typed-date.ts";
import { expectNoFault } from "./support/axe.ts";
import { region } from "./support/journey-steps.ts";
import { expect, signInAs, test } from "./support/test.ts";

/** Opens an active plan with more than one visit to come. */
async function openPlan(page: Page): Promise<void> {
  await page.goto("/plans");
  const rows = page.getByRole("table", { name: "Plans" }).getByRole("row").filter({ hasText: "Active" });
  await expect(rows.first()).toBeVisible();
  const links = await rows
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const href of links.filter((link) => link.includes("/plans/"))) {
    await page.goto(href);
    await expect(region(page, "Schedule")).toBeVisible();
    if ((await page.getByRole("button", { name: /^Move .* of / }).count()) > 1) return;
  }
  throw new Error("No active plan has two visits to come");
}

test("a visit is moved with what follows after it was shown, and the move is taken back", async ({
  page,
}) => {
  await signInAs(page, "derm@example.com");
  await openPlan(page);
  const visits = page.getByRole("list", { name: "Visits" });
  const before = await visits.innerText();
  await page
    .getByRole("button", { name: /^Move .* of / })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  const planned = /planned for (\S+)\./.exec(await dialog.innerText())?.[1] ?? "";
  const read = parseTypedDate(planned);
  const today = new Date().toISOString().slice(0, 10);
  const due = read.ok && read.date > today ? read.date : today;
  await dialog.getByRole("textbox", { name: "New day" }).fill(addDays(due, 9));
  await dialog.getByRole("button", { name: "Show what moves" }).click();
  const nearest = dialog.getByRole("group", { name: "Nearest possible days" });
  const confirm = dialog.getByRole("button", { name: "Confirm the move" });
  await expect(nearest.or(confirm)).toBeVisible();
  if (await nearest.isVisible()) await nearest.getByRole("button").last().click();
  await expect(dialog.getByRole("list", { name: "Visits that move" })).toBeVisible();
  await expectNoFault(page, "the move");
  await confirm.click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => visits.innerText()).not.toBe(before);
  await page.getByRole("button", { name: "Undo the last move" }).click();
  await expect(page.getByText("The move was taken back.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo the last move" })).toBeHidden();
});
