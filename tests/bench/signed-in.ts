import { chromium, type Browser, type BrowserContext } from "@playwright/test";
import { DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration-accounts.ts";
import type { BenchGround } from "./bench-ground.ts";

/** What a signed-in browser carries from page to page. */
export type SignedIn = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Starts the browser that the end-to-end tests use. */
export function openBrowser(ground: BenchGround): Promise<Browser> {
  return chromium.launch({ executablePath: ground.chromium, args: ["--no-sandbox", "--disable-gpu"] });
}

/** Signs the dermatologist in through the page. */
export async function signIn(browser: Browser, address: string): Promise<SignedIn> {
  const context = await browser.newContext({ baseURL: address });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "Email" }).fill("derm@example.com");
  await page.getByRole("textbox", { name: "Password" }).fill(DEMONSTRATION_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Today", exact: true }).waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

/** The Cookie header that a browser in this state sends. */
export function cookieHeader({ cookies }: SignedIn): string {
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
