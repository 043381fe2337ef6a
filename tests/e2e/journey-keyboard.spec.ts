import { expectNoMoreEffort } from "./support/effort-baseline.ts";
import { expectFocusHeld } from "./support/focus.ts";
import { question, region, registerPatient, waitUntilSaved } from "./support/journey-steps.ts";
import { useKeyboard } from "./support/keyboard.ts";
import { expect, signInAs, test } from "./support/test.ts";

const MARKS = "cheeks: red flat blanch 12 4mo; chin: red flat blanch 3";

test("the main job by keyboard alone: the focus is never lost, and keys are few", async ({ page }) => {
  await signInAs(page, "derm@example.com");
  await registerPatient(page);
  const keys = useKeyboard(page);

  await test.step("record the assessment", async () => {
    await expect(page.getByRole("button", { name: "New consultation" })).toBeVisible();
    await keys.press("a new consultation", "n");
    await expect(page).toHaveURL(/\/consultations\/[^/]+$/);
    await waitUntilSaved(page);
    for (const [key, list, name] of [
      ["m", "Medicines", "Aspirin"],
      ["m", "Medicines", "Yasmin"],
      ["l", "Allergies", "Latex"],
    ] as const) {
      await keys.press(`a form for ${list}`, key);
      await keys.write(name, "then Enter");
      await expect(page.getByRole("list", { name: list }).getByText(name)).toBeVisible();
      await expectFocusHeld(page, `${name} was added`);
    }
    await keys.press("no conditions", "n", "c");
    await keys.press("no other medicines", "n", "m");
    await keys.press("skin type II", "t", "2");
    await expect(question(page, "Fitzpatrick type").getByRole("radio", { name: /^II / })).toBeChecked();
    await keys.press("none of the safety questions applies", "n", "q");
    await keys.press("no active acne", "v", "1");
    await expect(question(page, "Active acne today").getByRole("radio", { name: "None" })).toBeChecked();
    await keys.press("the shorthand", "s");
    await keys.write(MARKS, "then Enter");
    await expect(region(page, "Findings")).toContainText("2 recorded");
    await expect(region(page, "Differential")).toContainText(/Post-inflammatory erythema\s*Likely/);
  });

  await test.step("conclude and sign it", async () => {
    // Out of the field, where letters are letters.
    await keys.press("the impression", "Tab", "i");
    await waitUntilSaved(page);
    await keys.press("signing", "d", "s");
    await expect(page.getByRole("button", { name: "Sign consultation" })).toBeHidden();
    await expectFocusHeld(page, "the record was signed");
  });

  await test.step("accept a plan with one course and two topicals", async () => {
    await keys.press("a plan", "d", "p");
    await expect(page).toHaveURL(/\/plans\/[^/]+$/);
    const options = region(page, "Options");
    await expect(options.getByRole("checkbox", { name: "Pulsed dye laser 595 nm" })).toBeChecked();
    await expectFocusHeld(page, "the plan was opened");
    await keys.command("azel");
    await expect(options.getByRole("checkbox", { name: /^Azelaic acid/ })).toBeChecked();
    await keys.command("top vit");
    await expect(options.getByRole("checkbox", { name: "Topical vitamin C" })).toBeChecked();
    await keys.press("accepting", "d", "a");
    await expect(page.getByRole("button", { name: "Accept plan" })).toBeHidden();
    await expectFocusHeld(page, "the plan was accepted");
  });

  await test.step("print the handout", async () => {
    await expect(page.getByRole("button", { name: "Compose handout" })).toBeVisible();
    await keys.press("a handout", "h");
    await expect(page).toHaveURL(/\/handouts\/[^/]+$/);
    await expect(page.getByRole("article", { name: "Handout" })).toBeVisible();
    const file = page.waitForResponse((answer) => /\/api\/handouts\/[^/]+\/pdf$/.test(answer.url()));
    await keys.press("printing", "p");
    expect((await file).status()).toBe(200);
  });
  expectNoMoreEffort("reference visit by keyboard", keys.effort());
});

test("every part of the consultation answers to keys, and each act leaves the focus somewhere", async ({
  page,
}) => {
  await signInAs(page, "derm@example.com");
  await registerPatient(page);
  await page.getByRole("button", { name: "New consultation" }).click();
  await expect(region(page, "Differential")).toBeVisible({ timeout: 30_000 });
  const keys = useKeyboard(page);

  await test.step("sections, findings and undo", async () => {
    for (const [number, name] of [
      ["1", "History"],
      ["2", "Skin"],
      ["4", "Findings"],
      ["5", "Scores"],
      ["7", "Notes"],
    ] as const) {
      await keys.press(`going to ${name}`, "g", number);
      await expect(region(page, name)).toBeFocused();
    }
    await keys.press("adding a finding", "a");
    await expect(page.getByRole("group", { name: "Finding 1" })).toBeVisible();
    await keys.command("this finding in words");
    await keys.write("Seen.");
    await keys.command("remove finding 1");
    await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
    await keys.press("undoing", "Enter");
    await expect(page.getByRole("group", { name: "Finding 1" })).toBeVisible();
    await keys.command("finding words");
    await expect(page.getByRole("textbox", { name: "This finding in words" })).toHaveValue("Seen.");
  });

  await test.step("suggestions are accepted, rejected and withdrawn", async () => {
    await keys.command("write short");
    await keys.write(MARKS, "then Enter");
    const suggested = page.getByRole("list", { name: "Suggested" });
    await expect(suggested).toBeVisible();
    await keys.command("accept post-inflammatory erythema");
    await expect(suggested).toBeHidden();
    await keys.command("withdraw post");
    await expect(suggested).toBeVisible();
    await keys.command("reject post");
    await expect(suggested).toBeHidden();
    await keys.write("Seen before the acne.");
    await keys.press("leaving the reason", "Tab");
  });

  await test.step("dialogs and palette give the focus back", async () => {
    await keys.press("the shortcuts", "g", "7", "?");
    const shortcuts = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(shortcuts).toContainText("Add finding");
    await expect(shortcuts).toContainText("FAIR");
    await keys.press("closing them", "Escape");
    await expect(region(page, "Notes")).toBeFocused();
    await keys.press("asking to discard", "d", "d");
    await expect(page.getByRole("dialog")).toBeVisible();
    await keys.press("keeping it", "Escape");
    await keys.press("the palette", "Control+k");
    await expect(page.getByRole("dialog", { name: "Go to" }).getByRole("option").first()).toContainText(
      "Go to History",
    );
    await keys.press("closing it", "Escape");
    await expect(page.getByRole("button", { name: "Discard draft" })).toBeFocused();
  });

  await test.step("single letters can be switched off; the palette stays", async () => {
    await keys.press("the shortcuts", "?");
    await keys.press("switching them off", "Space");
    await keys.press("closing them", "Escape");
    await keys.press("a letter that means nothing now", "a");
    await expect(page.getByRole("group", { name: "Finding 4" })).toBeHidden();
    await keys.command("add find");
    await expect(page.getByRole("group", { name: "Finding 4" })).toBeVisible();
  });
});

test("keys of the palette pressed before the page listens are not lost", async ({ page }) => {
  await signInAs(page, "derm@example.com");
  // Scripts arrive late: the page is drawn and does not listen yet.
  let release: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await late;
    await route.continue();
  });
  await page.goto("/plans", { waitUntil: "commit" });
  await page.getByRole("heading", { name: "Plans", exact: true }).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("bancr");
  await page.keyboard.press("Enter");
  release();
  await expect(region(page, "Patient")).toContainText("BANCROFT");
  await expectFocusHeld(page, "another patient's chart was opened");
});
