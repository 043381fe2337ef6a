import type { Page } from "@playwright/test";
import { keptButton, signInOn } from "./draft-page.ts";
import type { FaultGround } from "./fault-ground.ts";
import type { KillableBrowser } from "./killable-browser.ts";
import type { OpenedDraft } from "./open-draft.ts";

/** What a device keeps is offered a moment after its key came. */
const OFFERED_WITHIN_MS = 3000;
/** Who takes the device next. */
export const OTHER_PERSON = "nurse@example.com";

/** Text that stood in the notes, and when. */
export type Typed = { readonly text: string; readonly at: number };

/** What was typed before a kill, and when the kill came. */
export type Killed = {
  readonly draft: OpenedDraft;
  readonly typed: readonly Typed[];
  readonly mark: string;
  readonly at: number;
};

/** Opens a draft, once the page has asked for its key. */
export async function openPage(
  browser: KillableBrowser,
  ground: FaultGround,
  draft: OpenedDraft,
): Promise<Page> {
  const page = await browser.context.newPage();
  const gotKey = page.waitForResponse(/\/draft-keys$/);
  await page.goto(`${ground.address}${draft.path}`);
  await gotKey;
  return page;
}

/** Whether a text that was kept is offered on a page that has its key. */
export const isOffered = (page: Page): Promise<boolean> =>
  keptButton(page)
    .waitFor({ timeout: OFFERED_WITHIN_MS })
    .then(
      () => true,
      () => false,
    );

/** Whether somebody else who takes the device is shown what was typed and is not on record. */
export async function isShownToOther(
  browser: KillableBrowser,
  ground: FaultGround,
  { draft, mark }: Pick<Killed, "draft" | "mark">,
): Promise<boolean> {
  const other = await browser.context.newPage();
  await signInOn(other, ground.address, OTHER_PERSON);
  await other.close();
  const page = await openPage(browser, ground, draft);
  const wasOffered = await isOffered(page);
  const words = await page.locator("body").innerText();
  const onRecord = await ground.ask<{ found: boolean }>(
    "select position($2 in draft::text) > 0 as found from consultation where id = $1",
    [draft.consultationId, `${mark}.`],
  );
  await page.close();
  return wasOffered || (words.includes(`${mark}.`) && onRecord[0]?.found !== true);
}

/** How many other drafts have what was typed. */
export async function countElsewhere(
  ground: FaultGround,
  { draft, mark }: Pick<Killed, "draft" | "mark">,
): Promise<number> {
  const elsewhere = await ground.ask(
    "select 1 from consultation where id <> $1 and position($2 in draft::text) > 0",
    [draft.consultationId, `${mark}.`],
  );
  return elsewhere.length;
}
