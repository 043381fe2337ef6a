import { expectNoFault } from "./support/axe.ts";
import { region } from "./support/journey-steps.ts";
import { expect, signInAs, test } from "./support/test.ts";

const WHY = "Sun on a holiday: goes on once the skin is pale again.";

test("a course off course is reviewed, not repeated: a stop rule is met, and going on needs a reason", async ({
  page,
}) => {
  await signInAs(page, "derm@example.com");
  await page
    .getByRole("link", { name: /KARLSSON, Freja/ })
    .and(page.locator("[href*='/plans/']"))
    .first()
    .click();
  const goes = region(page, "How it goes");
  await expect(goes.getByText("Off course: review before any session is repeated.")).toBeVisible();
  await expect(goes.getByText(/^Worse: CEA 3 before, 4 now/)).toBeVisible();
  await expect(goes.getByText(/^Worse: Red marks 21 before, 27 now/)).toBeVisible();
  await expect(goes.getByRole("img", { name: /Red marks/ })).toBeVisible();
  await expect(goes.getByText("▲ sessions").first()).toBeVisible();
  await expect(goes.getByRole("table", { name: /^Red marks.*counted in the findings$/ })).toContainText("27");
  await expect(goes.getByRole("table", { name: /^Red marks.*: visits$/ })).toContainText("Session 1");
  await expect(goes.getByText(/^No published course fits: /).first()).toBeVisible();

  await goes.getByRole("link", { name: /^The next review is due on/ }).click();
  const outcome = region(page, "Outcome");
  await outcome
    .getByRole("radiogroup", { name: /^A new dip or bump/ })
    .getByRole("radio", { name: "Yes" })
    .check();
  await outcome.getByRole("radio", { name: /^Continue/ }).check();
  await outcome.getByRole("textbox", { name: /^How much it bothers/ }).fill("7");
  await outcome.getByRole("button", { name: "Complete review" }).click();
  await expect(outcome.getByRole("textbox", { name: "Why" })).toHaveAttribute("aria-invalid", "true");
  await expect(outcome.getByRole("textbox", { name: /^How much it bothers/ })).toHaveValue("7");
  await expectNoFault(page, "a review without its reason");
  await outcome.getByRole("textbox", { name: "Why" }).fill(WHY);
  await outcome.getByRole("button", { name: "Complete review" }).click();

  const done = region(page, "Reviews done");
  await expect(done.getByText(WHY)).toBeVisible();
  await expect(done.getByText(/off course, goes on; bothers the patient 7 of 10/)).toBeVisible();
  await expect(page.getByText(/^(Note )?Reviewed on .* nothing was found out since/)).toBeVisible();
  await expect(page.getByText("■ reviews").first()).toBeVisible();
  await expect(page.getByRole("table", { name: /^Red marks.*: visits$/ })).toContainText("Review");
});
