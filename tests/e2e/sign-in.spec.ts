import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, signInAs, test } from "./support/test.ts";

const SESSION = "__Host-aftermark-session";
const today = (page: Page) => page.getByRole("heading", { name: "Today", exact: true });
const signInHeading = (page: Page) => page.getByRole("heading", { name: "Sign in", exact: true });

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(signInHeading(page)).toBeVisible();
}

test("a person signs in, is sent on when signed in already, and signs out", async ({ page, context }) => {
  await signInAs(page, "derm@example.com");
  await page.goto("/sign-in");
  await expect(today(page)).toBeVisible();
  const cookie = (await context.cookies()).find(({ name }) => name === SESSION);
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/" });
  await signOut(page);
  expect((await context.cookies()).some(({ name }) => name === SESSION)).toBe(false);
});

test("the page asked for is where signing in leads, without what was searched for", async ({ page }) => {
  await page.goto("/patients?q=surname");
  await expect(page).toHaveURL(/\/sign-in\?from=%2Fpatients$/);
  await page.getByRole("textbox", { name: "Email" }).fill("reception@example.com");
  await page.getByRole("textbox", { name: "Password" }).fill("demonstration-only");
  await page.getByRole("textbox", { name: "Password" }).press("Enter");
  await expect(page).toHaveURL(/\/patients$/);
});

test("an address of somebody else's making leads to Today", async ({ page }) => {
  for (const from of ["//evil.example", "/\\evil.example", "https://evil.example", "/%2f/evil.example"]) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?from=${encodeURIComponent(from)}`);
    await page.getByRole("textbox", { name: "Email" }).fill("derm@example.com");
    await page.getByRole("textbox", { name: "Password" }).fill("demonstration-only");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(today(page)).toBeVisible();
    expect(new URL(page.url()).pathname).toBe("/");
  }
});

test.describe("what is refused", () => {
  test.use({ expectedConsoleErrors: [/status of 4(01|22)/] });

  test("is said at once, and the e-mail address stays", async ({ page }) => {
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Sign in" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "Check the marked fields." });
    await expect(alert).toBeFocused();
    await expect(page.getByRole("textbox", { name: "Email" })).toHaveAccessibleDescription(
      /Type your e-mail/,
    );

    await page.getByRole("textbox", { name: "Email" }).fill("derm@example.com");
    await page.getByRole("textbox", { name: "Password" }).fill("a wrong one");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "do not belong together" })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Email" })).toHaveValue("derm@example.com");
    await expect(page.getByRole("textbox", { name: "Password" })).toHaveValue("");
    expect(page.url()).not.toMatch(/wrong|error|derm/);

    await page.getByRole("textbox", { name: "Password" }).fill("demonstration-only");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(today(page)).toBeVisible();
  });
});

test("a demonstration account is filled in by one press, and the password can be looked at", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: /nurse@example\.com/ }).click();
  await expect(page.getByRole("textbox", { name: "Email" })).toHaveValue("nurse@example.com");
  await expect(page.getByRole("textbox", { name: "Password" })).toHaveAttribute("type", "password");
  await page.getByRole("button", { name: "Show password" }).click();
  await expect(page.getByRole("textbox", { name: "Password" })).toHaveAttribute("type", "text");
  await expect(page.getByRole("textbox", { name: "Password" })).toHaveValue("demonstration-only");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(today(page)).toBeVisible();
});

test("after signing out, Back shows nothing and the old cookie opens nothing", async ({ page, context }) => {
  await signInAs(page, "derm@example.com");
  await page.goto("/patients");
  await page.goto("/");
  const cookies = await context.cookies();
  await signOut(page);
  for (let step = 0; step < 3; step += 1) {
    await page.goBack();
    await expect(signInHeading(page)).toBeVisible();
    await expect(today(page)).toHaveCount(0);
  }
  await context.addCookies(cookies);
  await page.goto("/");
  await expect(signInHeading(page)).toBeVisible();
});

test("a page that the browser kept is asked for again before it is shown", async ({ page, context }) => {
  await signInAs(page, "derm@example.com");
  const other = await context.newPage();
  await other.goto("/");
  await signOut(other);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await expect(signInHeading(page)).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("nothing typed can end up in the address", async ({ page }) => {
    await page.goto("/sign-in");
    await page.getByRole("textbox", { name: "Password" }).fill("secret");
    await expect(page.getByRole("button", { name: "Sign in" })).toBeDisabled();
    await page.getByRole("textbox", { name: "Password" }).press("Enter");
    expect(page.url()).not.toContain("secret");
  });
});

test("every answer carries its headers, a nonce of its own, and may not be kept", async ({ page }) => {
  const nonces = new Set<string>();
  for (const path of ["/sign-in", "/", "/patients", "/api/health", "/api/auth/csrf", "/nothing-here"]) {
    const response = await page.request.get(path, { maxRedirects: 0 });
    const headers = response.headers();
    expect(headers["cache-control"], path).toContain("no-store");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("no-referrer");
    expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
    expect(headers["x-powered-by"], path).toBeUndefined();
    expect(headers["strict-transport-security"], path).toBeUndefined();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).toContain("frame-ancestors 'none'");
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "");
  }
  expect(nonces.size).toBe(6);
});

test("a policy or a nonce that a client sends is not taken up", async ({ page }) => {
  const response = await page.request.get("/sign-in", {
    headers: { "content-security-policy": "script-src 'nonce-planted'", "x-nonce": "planted" },
  });
  expect(`${JSON.stringify(response.headers())}${await response.text()}`).not.toContain("planted");
});

test("the sign-in page has no accessibility fault", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: "Sign in" })).toBeEnabled();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
