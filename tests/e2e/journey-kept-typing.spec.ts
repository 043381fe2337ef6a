import type { BrowserContext, Page } from "@playwright/test";
import { notes, region, waitUntilSaved } from "./support/journey-steps.ts";
import { leftDraft, openDraft } from "./support/open-visit.ts";
import { expect, signInAs, test } from "./support/test.ts";

const status = (page: Page) => page.getByRole("status", { name: "Saved", exact: true });
const offer = (page: Page) => page.getByRole("heading", { name: /^Text that was not saved was found/ });
const useIt = (page: Page) => page.getByRole("button", { name: "Use it" });
const KEPT_SINCE = /not saved yet.*kept on this device since \d\d:\d\d/i;

/** Opens the same draft in a new tab, once the page has asked for its keys. */
async function reopen(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  const keys = page.waitForResponse(/\/draft-keys$/);
  await page.goto(address);
  await keys;
  return page;
}

/** Cuts the line of saving for one page; everything else goes on. */
const cutSaving = (page: Page) => page.route("**/draft", (route) => route.abort("connectionfailed"));

/** Everything that this device's store holds, as text: keys, numbers and raw bytes. */
const deviceStore = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("aftermark-drafts");
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error("no store"));
      };
    });
    const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const request = database.transaction("kept").objectStore("kept").getAll();
      request.onsuccess = () => {
        resolve(request.result as Record<string, unknown>[]);
      };
      request.onerror = () => {
        reject(new Error("no rows"));
      };
    });
    database.close();
    const asText = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder("latin1").decode(value);
      if (value instanceof Uint8Array) return new TextDecoder("latin1").decode(value);
      return String(value);
    };
    return rows.map((row) => Object.values(row).map(asText).join(" "));
  });

/** Signs in over the page, which stays as it is. */
async function signInHere(page: Page, email: string): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  const dialog = page.getByRole("dialog", { name: "Sign in to go on" });
  await dialog.getByRole("textbox", { name: "Email" }).fill(email);
  await dialog.getByRole("textbox", { name: "Password" }).fill("demonstration-only");
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(dialog).toBeHidden();
}

test.describe("typing that the server has not got", () => {
  // The browser itself reports refused and failed requests.
  test.use({ expectedConsoleErrors: [/status of 40[19]|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_FAILED/] });

  test("survives the line being down and the tab being closed, as ciphertext alone", async ({
    page,
    context,
  }) => {
    await signInAs(page, "derm@example.com");
    const address = await openDraft(page);
    await context.setOffline(true);
    await notes(page).fill("Canary sings while the line is down.");
    await expect(status(page)).toContainText(KEPT_SINCE);
    await expect(status(page)).toContainText(/^Offline/);
    await expect(page.locator("main")).toContainText("Do not reload the page");
    const kept = await deviceStore(page);
    expect(kept).toHaveLength(1);
    expect(kept.join(" ")).not.toMatch(/canary|sings/i);
    await page.close();

    await context.setOffline(false);
    const again = await reopen(context, address);
    await expect(offer(again)).toContainText(/\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d/);
    await expect(again.locator("main")).toContainText("Canary sings while the line is down.");
    const ended = again.waitForRequest(
      (request) => request.method() === "DELETE" && request.url().endsWith("/draft-keys"),
    );
    await useIt(again).click();
    await expect(notes(again)).toHaveValue("Canary sings while the line is down.");
    await waitUntilSaved(again);
    await ended;
    await expect.poll(() => deviceStore(again)).toEqual([]);
    await again.reload();
    await expect(notes(again)).toHaveValue("Canary sings while the line is down.");
    await expect(offer(again)).toBeHidden();
  });

  test("waits for the same person when the sign-in has run out, and is saved after signing in in place", async ({
    page,
    context,
  }) => {
    await signInAs(page, "derm@example.com");
    await openDraft(page);
    await context.clearCookies();
    await notes(page).fill("Typed after the session ran out.");
    await expect(status(page)).toContainText(/^Signed out/);
    await expect(status(page)).toContainText(KEPT_SINCE);

    await signInHere(page, "nurse@example.com");
    await expect(page.locator("main")).toContainText("Somebody else is signed in on this device now");
    await expect(notes(page)).toHaveValue("Typed after the session ran out.");
    await signInHere(page, "derm@example.com");
    await waitUntilSaved(page);
    await page.reload();
    await expect(notes(page)).toHaveValue("Typed after the session ran out.");
  });

  test("stands beside what another place saved meanwhile, until a person chooses", async ({
    page,
    context,
    browser,
  }) => {
    await signInAs(page, "derm@example.com");
    const address = await openDraft(page);
    await cutSaving(page);
    await notes(page).fill("Written on the tablet without a line.");
    await expect(status(page)).toContainText(KEPT_SINCE);
    await page.close();

    const elsewhere = await browser.newContext();
    const first = await elsewhere.newPage();
    await signInAs(first, "derm@example.com");
    const desk = await reopen(elsewhere, address);
    await notes(desk).fill("Written at the desk meanwhile.");
    await waitUntilSaved(desk);
    await elsewhere.close();

    const again = await reopen(context, address);
    await expect(offer(again)).toBeVisible();
    const choice = again.getByRole("region", { name: /^Text that was not saved/ });
    await expect(choice).toContainText("The visit was changed in another place since");
    await expect(choice).toContainText("Written on the tablet without a line.");
    await expect(choice).toContainText("Written at the desk meanwhile.");
    await again.getByRole("button", { name: "Discard it" }).click();
    await expect(notes(again)).toHaveValue("Written at the desk meanwhile.");
    await expect.poll(() => deviceStore(again)).toEqual([]);
  });

  test("and is found only after somebody typed here takes the place of nothing unasked", async ({
    page,
    context,
  }) => {
    await signInAs(page, "derm@example.com");
    const address = await openDraft(page);
    await cutSaving(page);
    await notes(page).fill("Kept while the line was down.");
    await expect(status(page)).toContainText(KEPT_SINCE);
    await page.close();

    const again = await context.newPage();
    const release = Promise.withResolvers<undefined>();
    await again.route("**/draft-keys", async (route) => {
      await release.promise;
      await route.continue();
    });
    await again.goto(address);
    await expect(region(again, "Prognosis")).toBeVisible();
    await notes(again).fill("Typed before it was found.");
    await waitUntilSaved(again);
    release.resolve(undefined);
    const choice = again.getByRole("region", { name: /^Text that was not saved/ });
    await expect(choice.getByRole("columnheader", { name: "On this page" })).toBeVisible();
    await expect(choice).toContainText("You changed this page before it was found");
    await expect(choice).toContainText("Kept while the line was down.");
    await expect(choice).toContainText("Typed before it was found.");
    await expect(notes(again)).toHaveValue("Typed before it was found.");
    await again.getByRole("button", { name: "Discard it" }).click();
    await expect(notes(again)).toHaveValue("Typed before it was found.");
    await expect.poll(() => deviceStore(again)).toEqual([]);
  });

  test("and is saved after its page was left by a link stays on the device no longer than that", async ({
    page,
  }) => {
    await signInAs(page, "derm@example.com");
    const leave = async () => {
      await page.getByRole("link", { name: "Today", exact: true }).click();
      await expect(page.getByRole("heading", { name: "Today", exact: true })).toBeVisible();
    };
    await openDraft(page);
    const release = Promise.withResolvers<undefined>();
    await page.route("**/draft", async (route) => {
      await release.promise;
      await route.continue();
    });
    await notes(page).fill("On its way when the page was left.");
    await expect.poll(() => deviceStore(page)).toHaveLength(1);
    await leave();
    expect(await deviceStore(page)).toHaveLength(1);
    release.resolve(undefined);
    await expect.poll(() => deviceStore(page)).toEqual([]);
    await page.unroute("**/draft");

    await openDraft(page);
    await cutSaving(page);
    await notes(page).fill("Never arrived.");
    await expect(status(page)).toContainText(KEPT_SINCE);
    await leave();
    expect(await deviceStore(page)).toHaveLength(1);
  });

  test("on a shared tablet is never shown to another person, and waits for the one who typed it", async ({
    page,
    context,
  }) => {
    await signInAs(page, "derm@example.com");
    const address = await openDraft(page);
    await cutSaving(page);
    await notes(page).fill("For the dermatologist's eyes.");
    await expect(status(page)).toContainText(KEPT_SINCE);
    await page.close();
    await context.clearCookies();

    const other = await context.newPage();
    await signInAs(other, "nurse@example.com");
    const keys = other.waitForResponse(/\/draft-keys$/);
    await other.goto(address);
    await keys;
    await notes(other).fill("The nurse's own words.");
    await waitUntilSaved(other);
    await expect(offer(other)).toBeHidden();
    await expect(other.locator("body")).not.toContainText("dermatologist's eyes");
    expect(await deviceStore(other)).toHaveLength(1);
    await other.close();
    await context.clearCookies();

    const again = await context.newPage();
    await signInAs(again, "derm@example.com");
    await again.goto(address);
    const choice = again.getByRole("region", { name: /^Text that was not saved/ });
    await expect(choice).toContainText("For the dermatologist's eyes.");
    await expect(choice).toContainText("The nurse's own words.");
    await useIt(again).click();
    await waitUntilSaved(again);
    await expect(notes(again)).toHaveValue("For the dermatologist's eyes.");
    await expect.poll(() => deviceStore(again)).toEqual([]);
  });

  test("of a tab that lives is left to it by a second tab", async ({ page, context }) => {
    await signInAs(page, "derm@example.com");
    const address = await openDraft(page);
    await cutSaving(page);
    await notes(page).fill("Still being typed in the first tab.");
    await expect(status(page)).toContainText(KEPT_SINCE);
    const second = await reopen(context, address);
    await expect(notes(second)).toBeVisible();
    await expect(offer(second)).toBeHidden();
    expect(await deviceStore(second)).toHaveLength(1);
    await page.unroute("**/draft");
    await waitUntilSaved(page);
    await expect.poll(() => deviceStore(second)).toEqual([]);
  });

  test("goes with its key when the draft is discarded", async ({ page }) => {
    await signInAs(page, "derm@example.com");
    await page.goto("/patients");
    await page
      .getByRole("link", { name: /OKONKWO|KHAN|PATEL|[A-Z]{4,}/ })
      .first()
      .click();
    const keys = page.waitForResponse(/\/draft-keys$/);
    await page.getByRole("button", { name: "New consultation" }).click();
    await expect(notes(page)).toBeVisible();
    await keys;
    const address = new URL(page.url()).pathname;
    await cutSaving(page);
    await notes(page).fill("Begun for nobody.");
    await expect(status(page)).toContainText(KEPT_SINCE);
    await page.getByRole("button", { name: "Discard draft" }).click();
    await page.getByRole("button", { name: "Discard", exact: true }).click();
    await expect(page).not.toHaveURL(/consultations/);
    await expect.poll(() => deviceStore(page)).toEqual([]);
    const answer = await page.evaluate(async (path) => {
      const [, , pagePatientId, , consultationId = ""] = path.split("/");
      const account = (await (await fetch("/api/account")).json()) as { value: { personId: string } };
      const { personId } = account.value;
      const body = { consultationId, pagePatientId, page: crypto.randomUUID(), personId };
      const headers = { "content-type": "application/json" };
      return (
        await fetch(`/api/consultations/${consultationId}/draft-keys`, {
          method: "POST",
          headers,
          body: JSON.stringify(body),
        })
      ).status;
    }, address);
    expect(answer).toBe(409);
  });

  test("of a session that is being recorded survives a closed tab and a sign-in that ran out", async ({
    page,
    context,
  }) => {
    const words = (at: Page) => at.getByRole("textbox", { name: "Note for next time" });
    await signInAs(page, "derm@example.com");
    const keys = page.waitForResponse(/\/draft-keys$/);
    await page
      .getByRole("link", { name: /OWUSU, Samuel/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/sessions\//);
    expect((await keys).status()).toBe(200);
    await cutSaving(page);
    await words(page).fill("Canary: half the strength.");
    await expect(status(page)).toContainText(KEPT_SINCE);
    const kept = await deviceStore(page);
    expect(kept).toHaveLength(1);
    expect(kept.join(" ")).not.toMatch(/canary|strength/i);
    const address = page.url();
    await page.close();

    const again = await reopen(context, address);
    await expect(offer(again)).toContainText(/\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d/);
    await expect(again.getByRole("row", { name: /Note for next time/ })).toContainText("half the strength");
    await useIt(again).click();
    await waitUntilSaved(again);
    await expect.poll(() => deviceStore(again)).toEqual([]);

    await context.clearCookies();
    await words(again).fill("Typed after the sign-in ran out.");
    await expect(status(again)).toContainText(/^Signed out/);
    await expect(status(again)).toContainText(KEPT_SINCE);
    await signInHere(again, "derm@example.com");
    await waitUntilSaved(again);
    await again.reload();
    await expect(words(again)).toHaveValue("Typed after the sign-in ran out.");
    await expect(offer(again)).toBeHidden();
  });

  test("is said beforehand to be kept in the page only, where the browser has no store", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
    });
    await signInAs(page, "derm@example.com");
    await leftDraft(page).click();
    await expect(page.locator("main")).toContainText("kept in this page only");
    await cutSaving(page);
    await notes(page).fill("Nowhere but here.");
    await expect(status(page)).toContainText("kept in this page only");
    await page.unroute("**/draft");
    await waitUntilSaved(page);
  });
});
