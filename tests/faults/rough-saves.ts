import { chromium, type Browser, type Page } from "@playwright/test";
import { compareWithRecord, inWords, isClean, openLedger, type Ledger } from "../../scripts/faults/ledger.ts";
import { notesOf, savedState, signInOn } from "./draft-page.ts";
import type { Fault } from "./fault.ts";
import type { FaultGround } from "./fault-ground.ts";
import { openDraft, readDraft, type OpenedDraft } from "./open-draft.ts";
import { openRoughLink, type RoughLink } from "./rough-link.ts";

const SAVES = { short: 8, full: 300 };
const PAGES = { short: 2, full: 6 };
/** Longer than the page waits for an answer, so that every stall is a time-out. */
const STALL_MS = 60_000;
/** A save may meet several stalls one after the other. */
const LONGEST_SAVE_MS = 240_000;

type Writer = {
  readonly page: Page;
  readonly draft: OpenedDraft;
  readonly ledger: Ledger;
  readonly keys: Set<string>;
};

const SAVED = /^Saved \d\d:\d\d:\d\d$/;

/** Opens one draft in a browser of its own behind the link, and listens to the keys that it saves under. */
async function openWriter(ground: FaultGround, browser: Browser): Promise<Writer> {
  const draft = await openDraft(ground);
  const address = `http://localhost:${String(ground.proxyPort)}`;
  const page = await (await browser.newContext()).newPage();
  const keys = new Set<string>();
  page.on("request", (request) => {
    if (request.method() !== "PUT") return;
    const body = request.postDataJSON() as { readonly idempotencyKey: string };
    keys.add(body.idempotencyKey);
  });
  await signInOn(page, address, "derm@example.com");
  const gotKey = page.waitForResponse(/\/draft-keys$/);
  await page.goto(`${address}${draft.path}`);
  await gotKey;
  return { page, draft, ledger: openLedger(), keys };
}

/** Types one text and waits for the page to say that it is saved; then the record must have it. @returns false "Saved" */
async function saveOnce(
  ground: FaultGround,
  { page, draft, ledger }: Writer,
  text: string,
): Promise<boolean> {
  ledger.intend(text, text);
  await notesOf(page).fill(text);
  await savedState(page).filter({ hasText: SAVED }).waitFor({ timeout: LONGEST_SAVE_MS });
  const onRecord = (await readDraft(ground, draft.consultationId)).draft.notes;
  ledger.settle(text, "acknowledged");
  return onRecord !== text;
}

async function writeMany(
  ground: FaultGround,
  writer: Writer,
  many: number,
): Promise<{ readonly stored: readonly string[]; readonly falseSaved: number; readonly extra: number }> {
  const { consultationId } = writer.draft;
  const stored: string[] = [];
  let falseSaved = 0;
  const first = (await readDraft(ground, consultationId)).version;
  for (let sent = 0; sent < many; sent += 1) {
    if (await saveOnce(ground, writer, `Save ${String(sent)} of ${consultationId}`)) falseSaved += 1;
    stored.push((await readDraft(ground, consultationId)).draft.notes ?? "");
  }
  const { version } = await readDraft(ground, consultationId);
  // Every key is one save, however often it was sent.
  return { stored, falseSaved, extra: version - first - writer.keys.size };
}

/** The positive control: answers every other save itself with "saved", so that nothing of it reaches the server. */
async function lie(page: Page): Promise<void> {
  let times = 0;
  await page.route("**/draft", (route) => {
    times += 1;
    if (times % 2 === 0) return route.continue();
    const { version } = route.request().postDataJSON() as { readonly version: number };
    const value = { version, savedAt: "2026-01-01T00:00:00.000Z" };
    return route.fulfill({ json: { ok: true, value } });
  });
}

async function run(ground: FaultGround, link: RoughLink, browser: Browser, size: "short" | "full") {
  const writers: Writer[] = [];
  for (let page = 0; page < PAGES[size]; page += 1) writers.push(await openWriter(ground, browser));
  const liar = await openWriter(ground, browser);
  link.setRough(true);
  const each = SAVES[size] / PAGES[size];
  const written = await Promise.all(writers.map((writer) => writeMany(ground, writer, each)));
  const happened = { ...link.counts() };
  link.setRough(false);
  await lie(liar.page);
  const control = await writeMany(ground, liar, 4);
  const found = compareWithRecord(
    writers.flatMap(({ ledger }) => ledger.entries()),
    written.flatMap(({ stored }) => stored),
  );
  const falseSaved = written.reduce((sum, one) => sum + one.falseSaved, 0);
  const twice = written.reduce((sum, one) => sum + Math.max(0, one.extra), 0);
  const { delay, trickle, cut, stall } = happened;
  return [
    {
      name: `A save over a link with ${String(delay)} delays, ${String(trickle)} trickles, ${String(cut)} cuts and ${String(stall)} stalls`,
      times: SAVES[size],
      result: `${String(falseSaved)} false “Saved”, ${String(twice)} saved twice; ${inWords(found)}`,
      bar: "0 lost, 0 saved twice, 0 false “Saved”",
      control: `saves answered without the server: ${String(control.falseSaved)} false “Saved” found`,
      met: isClean(found) && falseSaved === 0 && twice === 0 && control.falseSaved > 0,
    },
  ];
}

/** F7: a page saves over a slow link that loses connections in the middle of a byte stream. */
export const roughSaves: Fault = {
  name: "rough-link",
  title: "F7 Saving over a slow and lossy link",
  run: async (ground, size) => {
    const link = await openRoughLink(ground.proxyPort, ground.port, STALL_MS);
    const browser = await chromium.launch({
      executablePath: ground.chromium,
      args: ["--no-sandbox", "--disable-gpu"],
    });
    try {
      return await run(ground, link, browser, size);
    } finally {
      await browser.close();
      await link.close();
    }
  },
};
