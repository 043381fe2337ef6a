import type { Page } from "@playwright/test";
import { expectNoFault } from "./support/axe.ts";
import { region, waitUntilSaved } from "./support/journey-steps.ts";
import { openVisit } from "./support/open-visit.ts";
import { expect, test } from "./support/test.ts";

const map = (page: Page, view = "Face, front") => page.getByRole("group", { name: `Map: ${view}` });
const rows = (page: Page) => page.getByRole("list", { name: "Regions" }).getByRole("listitem");
const pins = (page: Page) => page.getByRole("group", { name: "Pins on the map" }).getByRole("listitem");

test("findings are begun, extended and pinned on the map, and answered for at the next visit", async ({
  page,
}) => {
  await openVisit(page);
  await page.getByRole("radiogroup", { name: "Monk tone" }).getByRole("radio", { name: "Tone 6" }).check();
  await expect(region(page, "Findings").getByText("Drawn on Monk tone 6.")).toBeVisible();

  await test.step("a tap begins a finding, the next one pins it, another region joins it", async () => {
    const cheek = map(page).getByRole("button", { name: /^Left cheek/ });
    await cheek.click();
    await expect(rows(page).first()).toContainText("Left cheek");
    await expect(cheek).toHaveAccessibleName("Left cheek, 1 finding");
    await expect(cheek).toHaveAttribute("aria-pressed", "true");
    await cheek.click();
    await expect(pins(page)).toHaveCount(1);
    await map(page)
      .getByRole("button", { name: /^Right cheek/ })
      .click();
    await expect(
      page.getByRole("radiogroup", { name: "Side" }).getByRole("radio", { name: "Both sides" }),
    ).toBeChecked();
    const editor = page.getByRole("group", { name: "Finding 1" });
    await editor.getByRole("checkbox", { name: "Red", exact: true }).check();
    await editor
      .getByRole("radiogroup", { name: "Blanching on pressure" })
      .getByRole("radio")
      .first()
      .check();
    await editor.getByRole("radiogroup", { name: "Surface" }).getByRole("radio", { name: /Flat/ }).check();
    await page
      .getByRole("radiogroup", { name: "View of the map" })
      .getByRole("radio", { name: /left side/ })
      .check();
    await map(page, "Face, left side")
      .getByRole("button", { name: /^Left cheek/ })
      .click();
    await expect(pins(page)).toHaveCount(2);
    await expectNoFault(page);
  });

  await test.step("it is signed, and the record shows the map", async () => {
    await page.getByRole("button", { name: "Accept impression" }).click();
    await waitUntilSaved(page);
    await page.getByRole("button", { name: "Sign consultation" }).click();
    await expect(region(page, "Findings").getByRole("figure", { name: /^Face, left side/ })).toBeVisible();
    await expect(region(page, "Findings")).toContainText("pinned on the map: left cheek (2)");
    await expectNoFault(page);
  });

  await test.step("the next visit asks for each mark, and says what changed", async () => {
    await region(page, "Patient").getByRole("link").first().click();
    await page.getByRole("button", { name: "New consultation" }).click();
    const before = page.getByRole("region", { name: "Marks seen before" });
    await expect(before.getByRole("listitem").filter({ hasText: "2 not looked at since" })).toBeVisible();
    await before.getByRole("button", { name: "Still there" }).first().click();
    await before.getByRole("button", { name: "Gone" }).nth(1).click();
    await expect(before.getByRole("list", { name: "What changed on the map" })).toHaveText(
      "1 still there: left cheek1 gone: left cheek",
    );
    await expect(rows(page).first()).toContainText("Red, flat");
    await waitUntilSaved(page);
    await page.reload();
    await expect(before.getByRole("button", { name: "Gone" }).nth(1)).toHaveAttribute("aria-pressed", "true");
    await expectNoFault(page);
  });
});

test("the map works by keyboard alone, and its rows do the same without it", async ({ page }) => {
  await openVisit(page);
  await map(page).getByRole("button", { name: "Forehead" }).focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  await expect(map(page).getByRole("button", { name: "Left cheek" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(map(page).getByRole("button", { name: "Left cheek, 1 finding" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pins(page)).toHaveCount(1);

  await page.getByRole("button", { name: "Move pin 1 up" }).press("Enter");
  await page.getByRole("combobox", { name: "Pin at" }).selectOption("Left cheek (face, left side)");
  await page.getByRole("button", { name: "Add a pin", exact: true }).press("Enter");
  await expect(pins(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Remove pin 1, Left cheek" }).press("Enter");
  await expect(pins(page)).toHaveCount(1);
  await waitUntilSaved(page);
  await page.reload();
  await rows(page).first().getByRole("button").first().press("Enter");
  await expect(pins(page)).toHaveCount(1);
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });
  test("every region of the map can be tapped, and nothing is wider than the screen", async ({ page }) => {
    await openVisit(page);
    for (const view of ["Face, front", "Face, right side", "Face, left side", "Chest", "Back"]) {
      await page
        .getByRole("radiogroup", { name: "View of the map" })
        .getByRole("radio", { name: view })
        .check();
      for (const button of await map(page, view).getByRole("button").all()) {
        const box = await button.boundingBox();
        expect(box?.width, (await button.getAttribute("aria-label")) ?? "").toBeGreaterThanOrEqual(24);
        expect(box?.height, (await button.getAttribute("aria-label")) ?? "").toBeGreaterThanOrEqual(24);
      }
    }
    await map(page, "Back").getByRole("button", { name: "Upper back" }).tap();
    await expect(rows(page).first()).toContainText("Upper back");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await expectNoFault(page);
  });
});
