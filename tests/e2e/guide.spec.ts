import type { Page } from "@playwright/test";
import { expectNoFault } from "./support/axe.ts";
import { region } from "./support/journey-steps.ts";
import { expect, signInAs, test } from "./support/test.ts";

const line = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title, exact: true }) });

test("a dermatologist signs a treatment off, the list says so, and withdraws it with a reason", async ({
  page,
}) => {
  const title = "KTP laser 532 nm";
  await signInAs(page, "derm@example.com");
  await page.goto("/guide/treatments");
  await line(page, title).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const signOff = region(page, "Sign-off");
  await signOff.getByRole("textbox", { name: "Review by" }).fill("tomorrow");
  await signOff.getByRole("button", { name: /^Sign off/ }).click();
  await expect(signOff.getByRole("alert")).toBeVisible();
  await expect(signOff.getByRole("textbox", { name: "Review by" })).toHaveValue("tomorrow");
  const next = new Date().getFullYear() + 1;
  await signOff.getByRole("textbox", { name: "Review by" }).fill(`30/06/${String(next)}`);
  await signOff.getByRole("button", { name: /^Sign off/ }).click();
  const said = new RegExp(`^Signed off by .+ on .+, review by 30-Jun-${String(next)}`);
  await expect(signOff.getByText(said).first()).toBeVisible();
  await expectNoFault(page, "a page that is signed off");

  await page.goto("/guide/treatments?state=signed-off");
  await expect(line(page, title).getByText(said)).toBeVisible();
  await expectNoFault(page, "a worklist");
  await line(page, title).getByRole("link").click();
  await signOff.getByText("Withdraw the sign-off").click();
  await signOff.getByRole("textbox", { name: "Why it is withdrawn" }).fill("A figure is looked up again.");
  await signOff.getByRole("button", { name: "Withdraw sign-off" }).click();
  await expect(signOff.getByText(/^Sign-off withdrawn by .+: A figure is looked up again\.$/)).toBeVisible();
});

test("a group is read whole before it is signed off, and nothing is ticked beforehand", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, "derm@example.com");
  await page.goto("/guide/scales");
  await page
    .getByRole("link", { name: /^Read and sign off/ })
    .first()
    .click();
  await expect(page.getByRole("checkbox").first()).not.toBeChecked();
  await page.getByRole("button", { name: "Sign off what is ticked" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Choose at least one page." })).toBeVisible();
  await expectNoFault(page, "reading a group");
});

test("what is searched for stays in the address, and others than dermatologists are shown no act", async ({
  page,
}) => {
  await signInAs(page, "nurse@example.com");
  await page.goto("/guide");
  await page.getByRole("searchbox", { name: "Search the guide" }).fill("roaccutane");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/guide\?q=roaccutane$/);
  await page.getByRole("link", { name: "Isotretinoin", exact: true }).first().click();
  await expect(region(page, "Sign-off")).toContainText("A dermatologist of this clinic signs content off.");
  await expect(page.getByRole("button", { name: /^Sign off/ })).toHaveCount(0);
  await page.goto("/guide?q=no+such+thing");
  await expect(page.getByText("Nothing in the guide holds all of “no such thing”.")).toBeVisible();
});
