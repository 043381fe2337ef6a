import type { Page } from "@playwright/test";
import { DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration-accounts.ts";

/** The notes of the visit. */
export const notesOf = (page: Page) => page.getByRole("textbox", { name: "Notes of the visit" });

/** The line that tells where the text is. */
export const savedState = (page: Page) => page.getByRole("status", { name: "Saved", exact: true });

/** The button that takes up what was kept on this device. */
export const keptButton = (page: Page) => page.getByRole("button", { name: "Use it" });

/** Signs a demonstration account in, as the sign-in page does; whoever was signed in before is gone. */
export async function signInOn(page: Page, address: string, email: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${address}/sign-in`);
  const status = await page.evaluate(
    async (typed) => {
      const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ ...typed, csrfToken, callbackUrl: "/" });
      return (await fetch("/api/auth/callback/credentials", { method: "POST", headers, body })).status;
    },
    { email, password: DEMONSTRATION_PASSWORD },
  );
  if (status !== 200) throw new Error(`Signing in was answered with ${String(status)}.`);
}
