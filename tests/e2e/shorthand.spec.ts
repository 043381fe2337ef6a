import { expectNoFault } from "./support/axe.ts";
import { region, waitUntilSaved } from "./support/journey-steps.ts";
import { openVisit } from "./support/open-visit.ts";
import { expect, test } from "./support/test.ts";

test("findings are written, completed, mended, edited and taken back as shorthand; a score is seen against the last visit", async ({
  page,
}) => {
  await openVisit(page);
  const line = page.getByRole("textbox", { name: "Shorthand" });
  const words = page.getByRole("listbox", { name: "Words that fit" });
  const findings = region(page, "Findings");
  const rows = page.getByRole("list", { name: "Regions" }).getByRole("listitem");
  const scores = region(page, "Scores");
  const redness = scores.getByRole("radiogroup", { name: /^CEA/ });

  await test.step("words are completed by Tab, by arrow and Enter, and by a tap", async () => {
    await line.pressSequentially("R ch");
    await expect(words.getByRole("option").first()).toHaveText("cheek");
    await page.keyboard.press("Tab");
    await expect(line).toHaveValue("R cheek ");
    await line.pressSequentially("bl");
    await page.keyboard.press("ArrowDown");
    await expect(line).toHaveAttribute("aria-activedescendant", /option-0$/);
    await expectNoFault(page, "words that fit");
    await page.keyboard.press("Enter");
    await expect(line).toHaveValue("R cheek blanch ");
    await line.pressSequentially("12 4");
    await words.getByRole("option", { name: /^4mo/ }).click();
    await expect(line).toHaveValue("R cheek blanch 12 4mo ");
    await expect(line).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await expect(words).toBeHidden();
  });

  await test.step("a word that is not understood is marked at its place and put right", async () => {
    await line.fill("R cheek: reed flat blanch 12; chin: flat ice-pick 2");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("listbox", { name: "Instead of “reed”" })).toBeVisible();
    await expect(line).toHaveAttribute("aria-invalid", "true");
    await expect(line).toHaveAccessibleDescription(/“reed” is not understood/);
    await page.keyboard.press("Enter");
    await expect(line).toHaveValue("R cheek: red flat blanch 12; chin: flat ice-pick 2");
    await page.keyboard.press("End");
    await expect(line).toHaveAccessibleDescription(/“ice-pick” contradicts “flat”/);
    await expectNoFault(page, "a word not understood");
    await findings.getByRole("button", { name: "Leave out “flat”" }).click();
    await expect(line).toHaveValue("R cheek: red flat blanch 12; chin: ice-pick 2");
    await page.keyboard.press("Enter");
    await expect(findings).toContainText("2 findings added.");
    await expect(rows.nth(1)).toContainText("Depressed, ice-pick, 2 marks");
  });

  await test.step("a finding is edited as shorthand, and that is taken back", async () => {
    await page.getByRole("button", { name: "Edit finding 1 as shorthand" }).click();
    await expect(line).toHaveValue("R cheek: red flat blanch 12");
    await line.press("End");
    await line.pressSequentially(" itch");
    await expect(findings).toContainText("Finding 1 is being edited.");
    await line.fill("L cheek: red flat blanch 9 itch");
    await page.keyboard.press("Enter");
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText("Left cheek");
    await findings.getByRole("button", { name: "Undo" }).click();
    await expect(rows.first()).toContainText("Right cheek");
    await expect(line).toHaveValue("L cheek: red flat blanch 9 itch");
    await findings.getByRole("button", { name: "Leave finding 1 as it was" }).click();
    await expect(line).toHaveValue("");
    await page.getByRole("button", { name: "Copy all as shorthand" }).click();
    await expect(findings.getByRole("textbox", { name: "All findings in one line" })).toHaveValue(
      "R cheek: red flat blanch 12; chin: ice-pick 2",
    );
  });

  await test.step("a score that is begun says what it lacks; a whole one is signed", async () => {
    await scores.getByRole("radiogroup", { name: "PAHPI, usual size" }).getByRole("radio").first().check();
    await expect(scores).toContainText("1 begun, not complete");
    await scores.getByRole("button", { name: "Usual darkness beside normal skin" }).click();
    const darkness = scores.getByRole("radiogroup", { name: /^PAHPI, usual darkness/ });
    await expect(darkness.getByRole("radio").first()).toBeFocused();
    await scores.getByRole("button", { name: "Clear PAHPI" }).click();
    await redness.getByRole("radio", { name: /^3/ }).check();
    await page.getByRole("button", { name: "Accept impression" }).click();
    await waitUntilSaved(page);
    await page.getByRole("button", { name: "Sign consultation" }).click();
    await expect(page.getByRole("button", { name: "Sign consultation" })).toBeHidden();
  });

  await test.step("the next visit shows the score of the last one, and what has changed", async () => {
    await region(page, "Patient").getByRole("link").first().click();
    await page.getByRole("button", { name: "New consultation" }).click();
    await expect(scores).toContainText(/3 on \d\d-\w{3}-\d{4}; not scored today/);
    await redness.getByRole("radio", { name: /^1/ }).check();
    await expect(scores).toContainText("now 1, better by 2.");
    await redness.getByRole("radio", { name: /^3/ }).check();
    await expect(scores).toContainText("now 3, unchanged since.");
  });
});

test.describe("on a narrow screen under a finger", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("several pasted lines are read, words are taken by a tap, and nothing is wider than the screen", async ({
    page,
  }) => {
    await openVisit(page);
    const line = page.getByRole("textbox", { name: "Shorthand" });
    await line.tap();
    await page.keyboard.insertText("LEFT cheek: Red, skin-colored ×12\nchin: w1,5 mm ");
    const read = page.getByRole("list", { name: "Understood so far" }).getByRole("listitem");
    await expect(read).toHaveText([/^Left cheek.*red.*skin.*12 marks/, /^Chin.*1.5 mm wide/]);
    await line.pressSequentially("ice");
    const option = page.getByRole("option", { name: /^ice-pick/ });
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await option.tap();
    await page.getByRole("button", { name: "Add 2 findings" }).tap();
    await expect(region(page, "Findings")).toContainText("2 recorded");
    await page.getByRole("button", { name: "How to write it" }).tap();
    await page.getByRole("button", { name: "chin: ice-pick 2 w1.5mm" }).tap();
    await expect(line).toHaveValue("chin: ice-pick 2 w1.5mm");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
