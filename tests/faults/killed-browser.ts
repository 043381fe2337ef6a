import { randomInt } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { notesOf, savedState, signInOn, keptButton } from "./draft-page.ts";
import type { Fault } from "./fault.ts";
import type { FaultGround } from "./fault-ground.ts";
import { controlElsewhere, controlShown } from "./given-away.ts";
import { openKillableBrowser, type KillableBrowser } from "./killable-browser.ts";
import {
  countElsewhere,
  isOffered,
  isShownToOther,
  openPage,
  type Killed,
  type Typed,
} from "./killed-checks.ts";
import { openDraft, type OpenedDraft } from "./open-draft.ts";

const KILLS = { short: 2, full: 50 };
const DRAFTS = 3;
/** At most so much typing may be lost, in milliseconds. */
const MOST_LOST_MS = 2000;
const SETTLES_WITHIN_MS = 20_000;

type Check = { readonly lostMs: number; readonly wrongPatient: number; readonly shownToOther: boolean };

/** Types until a random moment, then kills the browser. @param onDevice the line is down, so that the device alone has it */
async function typeAndKill(
  browser: KillableBrowser,
  page: Page,
  { draft, mark, onDevice }: { draft: OpenedDraft; mark: string; onDevice: boolean },
): Promise<Killed> {
  if (onDevice) await page.route("**/draft", (route) => route.abort("connectionfailed"));
  await notesOf(page).fill("");
  const typed: Typed[] = [];
  const killAt = performance.now() + randomInt(300, 4500);
  for (let word = 0; performance.now() < killAt; word += 1) {
    await notesOf(page).pressSequentially(`${mark}.${String(word)} `);
    typed.push({ text: await notesOf(page).inputValue(), at: performance.now() });
  }
  const at = performance.now();
  await browser.kill();
  return { draft, typed, mark, at };
}

/** Takes up what was kept, where something was, and waits until the server has it. @returns the notes */
async function settle(page: Page): Promise<string> {
  await isOffered(page);
  const deadline = performance.now() + SETTLES_WITHIN_MS;
  let calm = 0;
  while (performance.now() < deadline && calm < 3) {
    if (await keptButton(page).isVisible()) await keptButton(page).click({ timeout: 5000 });
    const saved = (await savedState(page).textContent())?.startsWith("Saved") === true;
    calm = saved && !(await keptButton(page).isVisible()) ? calm + 1 : 0;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return notesOf(page).inputValue();
}

/** How much of what was typed is gone, in milliseconds of typing before the kill. */
function lostTyping({ typed, at }: Killed, found: string): number {
  const first = typed.find(({ text }) => !found.startsWith(text.trim()));
  return first === undefined ? 0 : at - first.at;
}

async function checkAfter(
  browser: KillableBrowser,
  ground: FaultGround,
  killed: Killed,
  round: number,
): Promise<Check> {
  const shownToOther = round % 5 === 0 && (await isShownToOther(browser, ground, killed));
  const start = await browser.context.newPage();
  await signInOn(start, ground.address, "derm@example.com");
  await start.close();
  const page = await openPage(browser, ground, killed.draft);
  const found = await settle(page);
  await page.close();
  const wrongPatient = await countElsewhere(ground, killed);
  return { lostMs: lostTyping(killed, found), wrongPatient, shownToOther };
}

/** The positive control: a browser that keeps nothing, with the line down. @returns the typing lost, which must be found */
async function controlLoss(ground: FaultGround, draft: OpenedDraft, profile: string): Promise<number> {
  mkdirSync(profile, { recursive: true });
  const browser = await openKillableBrowser(ground.chromium, profile);
  let killed: Killed;
  try {
    await browser.context.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
    });
    const page = await browser.context.newPage();
    await signInOn(page, ground.address, "derm@example.com");
    await page.route("**/draft", (route) => route.abort("connectionfailed"));
    await page.goto(`${ground.address}${draft.path}`);
    await notesOf(page).fill("");
    const typed: Typed[] = [];
    const isLongEnough = () => performance.now() - (typed[0]?.at ?? Infinity) > MOST_LOST_MS + 1000;
    for (let word = 0; !isLongEnough(); word += 1) {
      await notesOf(page).pressSequentially(`control.${String(word)} `);
      typed.push({ text: await notesOf(page).inputValue(), at: performance.now() });
    }
    killed = { draft, typed, mark: "control", at: performance.now() };
  } finally {
    await browser.kill();
  }
  const after = await openKillableBrowser(ground.chromium, profile);
  try {
    return (await checkAfter(after, ground, killed, 1)).lostMs;
  } finally {
    await after.kill();
  }
}

/** F11: the whole browser is killed while somebody types. */
export const killedBrowser: Fault = {
  name: "killed-browser",
  title: "F11 The browser killed in the middle of typing",
  run: async (ground, size) => {
    const drafts = await Promise.all(Array.from({ length: DRAFTS }, () => openDraft(ground)));
    const profile = path.join(ground.folder, "profile");
    mkdirSync(profile, { recursive: true });
    const checks: Check[] = [];
    let killed: Killed | null = null;
    for (let round = 0; round <= KILLS[size]; round += 1) {
      const browser = await openKillableBrowser(ground.chromium, profile);
      try {
        if (killed !== null) checks.push(await checkAfter(browser, ground, killed, round));
        if (round === KILLS[size]) break;
        const draft = drafts[round % DRAFTS];
        if (draft === undefined) throw new Error("There is no draft.");
        if (killed === null) {
          const first = await browser.context.newPage();
          await signInOn(first, ground.address, "derm@example.com");
        }
        const page = await openPage(browser, ground, draft);
        killed = await typeAndKill(browser, page, {
          draft,
          mark: `r${String(round)}`,
          onDevice: round % 2 === 0,
        });
      } finally {
        await browser.kill();
      }
    }
    const [first] = drafts;
    if (first === undefined) throw new Error("There is no draft.");
    const control = path.join(ground.folder, "control");
    const foundLost = await controlLoss(ground, first, control);
    const foundShown = await controlShown(ground, control);
    const foundElsewhere = await controlElsewhere(ground, control);
    const most = Math.max(...checks.map(({ lostMs }) => lostMs));
    const wrong = checks.reduce((sum, { wrongPatient }) => sum + wrongPatient, 0);
    const shown = checks.filter(({ shownToOther }) => shownToOther).length;
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
    return [
      {
        name: "Every process of the browser killed at a random moment, every other time with the line down",
        times: checks.length,
        result: `at most ${seconds(most)} of typing lost; ${String(wrong)} on another patient; ${String(shown)} shown to another person`,
        bar: "at most 2 s lost; 0 on another patient; offered to the same person only",
        control: `a browser that keeps nothing, line down: ${seconds(foundLost)} found lost; saves turned onto another patient's draft: ${foundElsewhere > 0 ? "found" : "not found"}; a device that forgets who typed, under one key for everybody: ${foundShown ? "found" : "not found"} shown to another person`,
        met:
          checks.length === KILLS[size] &&
          most <= MOST_LOST_MS &&
          wrong === 0 &&
          shown === 0 &&
          foundLost > MOST_LOST_MS &&
          foundElsewhere > 0 &&
          foundShown,
      },
    ];
  },
};
