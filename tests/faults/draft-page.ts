import type { Page } from "@playwright/test";
import { DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration-accounts.ts";

/** The notes of the visit. */
export const notesOf = (page: Page) => page.getByRole("textbox", { name: "Notes of the visit" });

/** The line that tells where the text is. */
export const savedState = (page: Page) => page.getByRole("status", { name: "Saved", exact: true });

/** The button that takes up what was kept on this device. */
export const keptButton = (page: Page) => page.getByRole("button", { name: "Use it" });

/** Signs a demonstration account in through the page; whoever was signed in before is gone. */
export async function signInOn(page: Page, address: string, email: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${address}/sign-in`);
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByRole("textbox", { name: "Password" }).fill(DEMONSTRATION_PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { name: "Today", exact: true }).waitFor();
}
