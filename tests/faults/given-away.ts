import type { Page } from "@playwright/test";
import { notesOf, savedState, signInOn } from "./draft-page.ts";
import type { FaultGround } from "./fault-ground.ts";
import { openKillableBrowser } from "./killable-browser.ts";
import { countElsewhere, isShownToOther, OTHER_PERSON } from "./killed-checks.ts";
import { openDraft } from "./open-draft.ts";
import { turnSaves } from "./turn-saves.ts";

/** Writes another person's name on everything that the device keeps. */
const giveKeptTo = (page: Page, personId: string): Promise<void> =>
  page.evaluate(async (person) => {
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error("The device's store did not answer."));
        };
      });
    const database = await ended(indexedDB.open("aftermark-drafts"));
    const entries = database.transaction("kept", "readwrite").objectStore("kept");
    const all = (await ended(entries.getAll())) as object[];
    for (const entry of all) await ended(entries.put({ ...entry, person }));
    database.close();
  }, personId);

/**
 * The positive control of the device that is given away: it forgets who typed, and the server hands everybody the same
 * key. @returns whether it is found to be shown to another person, which must be
 */
export async function controlShown(ground: FaultGround, profile: string): Promise<boolean> {
  const [draft, [other]] = await Promise.all([
    openDraft(ground),
    ground.ask<{ id: string }>("select id from person where email = $1", [OTHER_PERSON]),
  ]);
  if (other === undefined) throw new Error("There is nobody else.");
  const browser = await openKillableBrowser(ground.chromium, profile);
  let key: string;
  try {
    const page = await browser.context.newPage();
    await signInOn(page, ground.address, "derm@example.com");
    await page.route("**/draft", (route) => route.abort("connectionfailed"));
    const handed = page.waitForResponse(/\/draft-keys$/);
    await page.goto(`${ground.address}${draft.path}`);
    key = await (await handed).text();
    await notesOf(page).fill("shown.0 ");
    await savedState(page)
      .filter({ hasText: /kept on this device/i })
      .waitFor();
  } finally {
    await browser.kill();
  }
  const after = await openKillableBrowser(ground.chromium, profile);
  try {
    await after.context.route("**/draft-keys", (route) =>
      route.request().method() === "POST"
        ? route.fulfill({ contentType: "application/json", body: key })
        : route.continue(),
    );
    const page = await after.context.newPage();
    await page.goto(`${ground.address}/sign-in`);
    await giveKeptTo(page, other.id);
    await page.close();
    return await isShownToOther(after, ground, { draft, mark: "shown" });
  } finally {
    await after.kill();
  }
}

/** The positive control of the wrong patient: saves turned onto another's draft. @returns the drafts found to have them */
export async function controlElsewhere(ground: FaultGround, profile: string): Promise<number> {
  const [draft, victim] = await Promise.all([openDraft(ground), openDraft(ground)]);
  const browser = await openKillableBrowser(ground.chromium, profile);
  try {
    const page = await browser.context.newPage();
    await signInOn(page, ground.address, "derm@example.com");
    await page.goto(`${ground.address}${draft.path}`);
    await notesOf(page).waitFor();
    await turnSaves(page, draft, victim, "the other");
    const answered = page.waitForResponse(/\/draft$/);
    await notesOf(page).fill("turned.0 ");
    await answered;
  } finally {
    await browser.kill();
  }
  return countElsewhere(ground, { draft, mark: "turned" });
}
