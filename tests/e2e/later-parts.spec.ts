import type { Page } from "@playwright/test";
import { openVisit } from "./support/open-visit.ts";
import { notes, region, waitUntilSaved } from "./support/journey-steps.ts";
import { expect, test } from "./support/test.ts";

const SCRIPTS = /\/_next\/static\/chunks\/.*\.js/;
const map = (page: Page) => page.getByRole("group", { name: "Map: Face, front" });

/** Opens a visit as from a bookmark, so that its parts wait for the first touch. */
async function openAgain(page: Page): Promise<void> {
  await openVisit(page);
  await page.mouse.move(0, 0);
  await page.reload();
  await expect(region(page, "Prognosis")).toBeVisible();
}

test("the map is drawn before its code is there, and a tap that comes too early is done", async ({
  page,
}) => {
  await openAgain(page);
  const fetched: string[] = [];
  const release = Promise.withResolvers<undefined>();
  await page.route(SCRIPTS, async (route) => {
    fetched.push(route.request().url());
    await release.promise;
    await route.continue();
  });
  const cheek = map(page).getByRole("button", { name: /^Left cheek/ });
  await expect(cheek).toBeVisible();
  expect(fetched).toEqual([]);
  await cheek.click();
  await expect.poll(() => fetched.length).toBeGreaterThan(3);
  await expect(cheek).toBeVisible();
  await expect(page.getByText("No finding yet.")).toBeVisible();
  release.resolve(undefined);
  await expect(page.getByRole("group", { name: "Finding 1" })).toBeVisible();
  await expect(cheek).toHaveAccessibleName("Left cheek, 1 finding");
  await waitUntilSaved(page);
});

test("a text that is typed before its field's code is there is taken up and saved", async ({ page }) => {
  await openAgain(page);
  const release = Promise.withResolvers<undefined>();
  await page.route(SCRIPTS, async (route) => {
    await release.promise;
    await route.continue();
  });
  const asked = region(page, "Asked today");
  const product = asked.getByRole("textbox", { name: "Product used there" });
  await product.pressSequentially("Steroid cream");
  await page.keyboard.press("Tab");
  await expect(product).toHaveValue("Steroid cream");
  release.resolve(undefined);
  await expect(asked.getByRole("button", { name: "Remove Steroid cream" })).toBeVisible();
  await waitUntilSaved(page);
  await page.reload();
  await expect(asked.getByText("Steroid cream", { exact: true })).toBeVisible();
});

test.describe("without the network", () => {
  test.use({ expectedConsoleErrors: [/Failed to load|could not be loaded/] });

  test("a part that cannot be fetched says so, keeps what was typed, and comes when it is tried again", async ({
    page,
  }) => {
    await openAgain(page);
    await page.route(SCRIPTS, (route) => route.abort());
    await notes(page).fill("Typed without the network");
    await expect(page.getByRole("alert").filter({ hasText: "The map could not be loaded" })).toBeVisible();
    await page.getByRole("button", { name: "Add finding" }).click();
    const missing = page
      .getByRole("alert")
      .filter({ hasText: "The fields of this finding could not be loaded" });
    await expect(missing).toBeVisible();
    await page.unroute(SCRIPTS);
    await missing.getByRole("button", { name: "Try again" }).click();
    const fields = page.getByRole("group", { name: "Finding 1" });
    await expect(fields.getByRole("checkbox", { name: "Forehead" })).toBeFocused();
    await page
      .getByRole("alert")
      .filter({ hasText: "The map could not be loaded" })
      .getByRole("button", { name: "Try again" })
      .click();
    await expect(map(page)).toBeVisible();
    await expect(notes(page)).toHaveValue("Typed without the network");
    await waitUntilSaved(page);
  });

  test("a part that was missing once comes by itself where it is shown next", async ({ page }) => {
    await openAgain(page);
    await page.route(SCRIPTS, (route) => route.abort());
    const add = page.getByRole("button", { name: "Add finding" });
    const missing = page
      .getByRole("alert")
      .filter({ hasText: "The fields of this finding could not be loaded" });
    await add.click();
    await expect(missing).toBeVisible();
    await page.unroute(SCRIPTS);
    await add.click();
    const second = page.getByRole("group", { name: "Finding 2" });
    await expect(second.getByRole("checkbox", { name: "Forehead" })).toBeVisible();
    await expect(missing).toBeHidden();
  });

  test("the palette says that it could not be loaded, and opens at the next press once it can", async ({
    page,
  }) => {
    await openAgain(page);
    await page.route(SCRIPTS, (route) => route.abort());
    const palette = page.getByRole("dialog", { name: "Go to" });
    const said = page.getByRole("alert").filter({ hasText: "This could not be loaded" });
    await page.keyboard.press("Control+k");
    await expect(said).toBeVisible();
    await expect(palette).toBeHidden();
    await page.keyboard.press("Control+k");
    await expect(said).toBeVisible();
    await page.unroute(SCRIPTS);
    await page.keyboard.press("Control+k");
    await expect(palette).toBeVisible();
    await expect(said).toBeHidden();
  });
});
