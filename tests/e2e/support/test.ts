import { test as base, expect, type Page } from "@playwright/test";

type Watch = {
  /** Console errors that a test expects, for example the browser's line about a refused request. */
  readonly expectedConsoleErrors: RegExp[];
  /** Fails the test when a page complained in the console or threw. */
  readonly quietConsole: undefined;
};

/** Playwright's test, which also fails on any console error or uncaught exception of a page. */
export const test = base.extend<Watch>({
  expectedConsoleErrors: [[], { option: true }],
  quietConsole: [
    async ({ context, expectedConsoleErrors }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
      });
      context.on("weberror", (error) => {
        complaints.push(error.error().message);
      });
      await use(undefined);
      const unexpected = complaints.filter((text) => !expectedConsoleErrors.some((one) => one.test(text)));
      expect(unexpected, "the console stayed quiet").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const PASSWORD = "demonstration-only";

/**
 * Signs a demonstration account in through the sign-in page, and waits for Today.
 *
 * @param email one of the demonstration's addresses
 */
export async function signInAs(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Today", exact: true })).toBeVisible();
}
