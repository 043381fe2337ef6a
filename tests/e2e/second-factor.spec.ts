import type { Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { expectNoFault } from "./support/axe.ts";
import { expect, signInAs, test } from "./support/test.ts";

const PASSWORD = "violet tram on monday";
const code = (page: Page) => page.getByRole("textbox", { name: "Code" });

test.describe("somebody who is invited", () => {
  test.use({ expectedConsoleErrors: [/status of 401/] });

  test("chooses a password, sets up a second factor, and then needs both to come in", async ({
    page,
    browser,
  }) => {
    await signInAs(page, "owner@example.com");
    await page.goto("/settings/people");
    const email = `invited-${String(process.pid)}@example.com`;
    await page.getByRole("textbox", { name: "Name" }).fill("Nora Nurse");
    await page.getByRole("textbox", { name: "E-mail" }).fill(email);
    await page.getByRole("checkbox", { name: "Practitioner" }).last().check();
    await page.getByRole("button", { name: "Make an invitation" }).click();
    const note = page.getByRole("status").filter({ hasText: "Give this link" });
    const link = /\/welcome#[\w-]{43}/.exec(await note.innerText())?.[0] ?? "";
    await expect(page.getByRole("listitem").filter({ hasText: email })).toBeVisible();

    const own = await (await browser.newContext()).newPage();
    await own.goto(link);
    await expectNoFault(own);
    await own.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
    await own.getByRole("button", { name: "Go on" }).click();
    await own.getByRole("button", { name: /^Account/ }).click();
    await own.getByRole("link", { name: "Your account" }).click();
    await expect(own.getByRole("heading", { name: "Your account", level: 1 })).toBeVisible();
    await expect(own.getByRole("link", { name: "Your account" })).toBeHidden();
    await own.getByRole("button", { name: "Set up" }).click();
    const key = (await own.getByText(/^(?:[A-Z2-7]{4} ?){8}$/).innerText()).replaceAll(" ", "");
    await expectNoFault(own);
    await code(own).fill(new TOTP({ secret: key }).generate());
    await own.getByRole("button", { name: "Turn on" }).click();
    await expect(own.getByRole("heading", { name: "Your recovery codes" })).toBeFocused();
    await expectNoFault(own);
    const recovery = await own
      .getByText(/^[a-z2-9]{5}-[a-z2-9]{5}$/)
      .first()
      .innerText();
    await own.getByRole("button", { name: "I have kept them" }).click();
    await expect(own.getByText("10 of 10 recovery codes")).toBeVisible();

    await own.context().clearCookies();
    await own.goto("/patients");
    await own.getByRole("textbox", { name: "Email" }).fill(email);
    await own.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
    await own.getByRole("button", { name: "Sign in" }).click();
    await expect(code(own)).toBeFocused();
    await expectNoFault(own);
    await code(own).fill("000000");
    await own.getByRole("button", { name: "Go on" }).click();
    await expect(own.getByRole("alert").filter({ hasText: "This code is wrong" })).toBeVisible();
    // The app's code of this half minute was taken when it was set up.
    await code(own).fill(recovery);
    await own.getByRole("button", { name: "Go on" }).click();
    await expect(own).toHaveURL(/\/patients$/);
    await own.context().close();
  });
});
