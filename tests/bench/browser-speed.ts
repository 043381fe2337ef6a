import { randomUUID } from "node:crypto";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { BenchGround } from "./bench-ground.ts";
import type { BenchRow } from "./bench-row.ts";
import { measuredPages } from "./measured-pages.ts";
import { openBrowser, signIn, type SignedIn } from "./signed-in.ts";
import { percentile } from "./statistics.ts";

/** How many times slower the processor is made, as a tablet of some years is. */
const SLOW_DOWN = 4;
const LCP_BAR_MS = 1800;
const INP_BAR_MS = 100;
const LOADS = 5;
const FINDINGS = 40;
const CARDS = 30;
/** Milliseconds between key presses: quick typing. */
const KEY_PAUSE = 70;

/** The longest time from a press to the next picture, by interaction, as the browser's Event Timing has it. */
type Interactions = Record<string, number>;

declare global {
  interface Window {
    aftermarkLcp?: number;
    aftermarkInteractions?: Interactions;
  }
}

/** Collects what the browser itself measures. Runs in each page before its own scripts. */
function observe(): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.aftermarkLcp = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  const options = { type: "event", buffered: true, durationThreshold: 16 };
  new PerformanceObserver((list) => {
    const interactions = (window.aftermarkInteractions ??= {});
    for (const entry of list.getEntries()) {
      const id = "interactionId" in entry ? Number(entry.interactionId) : 0;
      if (id > 0) interactions[id] = Math.max(interactions[id] ?? 0, entry.duration);
    }
  }).observe(options);
}

async function slowPage(context: BrowserContext): Promise<Page> {
  await context.addInitScript(observe);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN });
  return page;
}

/** Largest contentful paint of a page that a fresh browser opens, signed in, nothing cached. */
async function measureLcp(browser: Browser, state: SignedIn, url: string): Promise<number> {
  const context = await browser.newContext({ storageState: state });
  const page = await slowPage(context);
  await page.goto(url, { waitUntil: "networkidle" });
  const lcp = await page.evaluate(() => window.aftermarkLcp ?? Number.NaN);
  await context.close();
  return lcp;
}

function draftOfMany(): ConsultationDraft {
  const sites = ["cheek", "chin", "forehead", "temple", "jawline", "upper-back", "chest", "nose"] as const;
  const colours = ["red", "pink", "brown", "purple", "tan"] as const;
  const findings = Array.from({ length: FINDINGS }, (_, index): ConsultationDraft["findings"][number] => ({
    id: randomUUID(),
    sites: [sites[index % sites.length] ?? "cheek"],
    side: index % 2 === 0 ? "left" : "right",
    colour: [colours[index % colours.length] ?? "red"],
    surface: index % 5 === 4 ? "depressed" : "flat",
    ...(index % 5 === 4 ? { depression: "ice-pick" } : { blanches: index % 3 === 0 ? "yes" : "no" }),
    acneAtSite: true,
    count: 1 + (index % 12),
    medianSizeMm: 2 + (index % 4),
    words: `Mark ${String(index + 1)}`,
  }));
  return {
    ...emptyDraft(),
    history: { acneAtSite: true, activeAcne: "mild", markDurationMonths: 5, course: "stable" },
    skin: { fitzpatrick: "IV", monk: 6 },
    findings,
  };
}

async function putDraft(context: BrowserContext, address: string, path: string): Promise<void> {
  const [, , pagePatientId, , consultationId] = path.split("/");
  for (let version = 1; ;) {
    const answer = await context.request.put(`${address}/api/consultations/${consultationId}/draft`, {
      headers: { origin: address, "sec-fetch-site": "same-origin" },
      data: { pagePatientId, consultationId, version, idempotencyKey: randomUUID(), draft: draftOfMany() },
    });
    if (answer.ok()) return;
    const told = (await answer.json()) as { error: { details?: { version?: number } } };
    const now = told.error.details?.version;
    if (now === undefined || now === version)
      throw new Error(`The draft answered ${String(answer.status())}.`);
    version = now;
  }
}

type Work = { readonly name: string; readonly run: (page: Page) => Promise<void> };

const type = async (page: Page, name: string, text: string) => {
  const field = page.getByRole("textbox", { name, exact: true });
  await field.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text, { delay: KEY_PAUSE });
};

const WORK: readonly Work[] = [
  {
    name: "typing notes",
    run: (page) =>
      type(page, "Notes of the visit", "Marks on both cheeks, less than last time, no new spots"),
  },
  {
    name: "typing shorthand",
    run: (page) => type(page, "Shorthand", "cheeks: red flat blanch acne-site 12 4mo; chin: ice-pick 2"),
  },
  {
    name: "typing in a finding",
    run: async (page) => {
      const rows = page.getByRole("list", { name: "Regions" });
      await rows.getByRole("listitem").nth(20).getByRole("button").first().click();
      await type(page, "This finding in words", "Older than the others, fading at the edge, not raised");
    },
  },
  {
    name: "tapping cards",
    run: async (page) => {
      // Found once: looking them up takes the slowed page longer than a person takes to see them.
      const cards = await page.locator("main").getByRole("radio").elementHandles();
      for (let tapped = 0; tapped < CARDS; tapped += 1) {
        await cards[Math.floor((tapped * cards.length) / CARDS)]?.click({ force: true });
      }
    },
  },
];

async function measureInp(page: Page, { run }: Work): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.aftermarkInteractions = {};
  });
  await run(page);
  // Event Timing tells of a press after the picture that followed it.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 300));
      }),
  );
  return page.evaluate(() => Object.values(window.aftermarkInteractions ?? {}));
}

const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;

/** Interaction to Next Paint as the browser's makers define it: the longest, but for one in each fifty. */
function interactionToNextPaint(all: readonly number[]): number {
  return all.toSorted((one, other) => other - one)[Math.floor(all.length / 50)] ?? Number.NaN;
}

/** Largest contentful paint and interaction to next paint, as the browser measures them on a slowed processor. */
export async function run(ground: BenchGround): Promise<BenchRow[]> {
  const browser = await openBrowser(ground);
  try {
    const state = await signIn(browser, ground.address);
    const pages = await measuredPages(ground);
    const pathOf = (name: string) => pages.find((page) => page.name === name)?.path ?? "/";
    const rows: BenchRow[] = [];
    for (const name of ["Today", "Chart"]) {
      const values: number[] = [];
      for (let load = 0; load < LOADS; load += 1) {
        values.push(await measureLcp(browser, state, `${ground.address}${pathOf(name)}`));
      }
      const worst = Math.max(...values);
      rows.push({
        name: `LCP of ${name}, ${String(SLOW_DOWN)} × slower, nothing cached`,
        measured: `${seconds(worst)} at worst of ${String(LOADS)}, median ${seconds(percentile(values, 0.5))}`,
        baseline: "–",
        bar: `≤ ${seconds(LCP_BAR_MS)}`,
        met: worst <= LCP_BAR_MS,
      });
    }
    const context = await browser.newContext({ storageState: state });
    await putDraft(context, ground.address, pathOf("Consultation"));
    const page = await slowPage(context);
    await page.goto(`${ground.address}${pathOf("Consultation")}`, { waitUntil: "networkidle" });
    await page.getByRole("region", { name: "Differential", exact: true }).waitFor();
    // The first touch brings the rest of the page to life; what is measured is the work after it.
    await page.mouse.move(9, 9);
    await page.waitForLoadState("networkidle");
    for (const work of WORK) {
      const all = await measureInp(page, work);
      const inp = interactionToNextPaint(all);
      rows.push({
        name: `INP, ${work.name}, ${String(FINDINGS)} findings, ${String(SLOW_DOWN)} × slower`,
        measured: `${inp.toFixed(0)} ms of ${String(all.length)}, ${Math.max(...all).toFixed(0)} ms at worst`,
        baseline: `median ${percentile(all, 0.5).toFixed(0)} ms`,
        bar: `≤ ${String(INP_BAR_MS)} ms`,
        met: inp <= INP_BAR_MS,
      });
    }
    await context.close();
    return rows;
  } finally {
    await browser.close();
  }
}
