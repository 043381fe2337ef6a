import type { Browser } from "@playwright/test";
import type { BenchGround } from "./bench-ground.ts";
import type { BenchRow } from "./bench-row.ts";
import { measuredPages } from "./measured-pages.ts";
import { openBrowser, signIn, type SignedIn } from "./signed-in.ts";

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Bytes of JavaScript that a fresh browser transfers for a page until its network rests, each file once.
 * @param touched whether a person then moves the pointer, which fetches what waits for that
 */
async function scriptBytes(
  browser: Browser,
  url: string,
  state: SignedIn | null,
  touched = false,
): Promise<number> {
  const context = await browser.newContext(state === null ? {} : { storageState: state });
  const page = await context.newPage();
  const sizes = new Map<string, Promise<number>>();
  page.on("requestfinished", (request) => {
    const file = new URL(request.url());
    if (file.pathname.endsWith(".js")) {
      sizes.set(
        file.pathname,
        request.sizes().then(({ responseBodySize }) => responseBodySize),
      );
    }
  });
  const answer = await page.goto(url, { waitUntil: "networkidle" });
  if (answer?.status() !== 200)
    throw new Error(`${new URL(url).pathname} answered ${String(answer?.status())}.`);
  if (touched) {
    await page.mouse.move(9, 9);
    await page.waitForLoadState("networkidle");
    // Three quiet looks in a row: the parts are asked for one after another.
    for (let known = -1, quiet = 0; quiet < 3; quiet = sizes.size === known ? quiet + 1 : 0) {
      known = sizes.size;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    }
  }
  const all = await Promise.all(sizes.values());
  await context.close();
  return all.reduce((sum, size) => sum + size, 0);
}

/** JavaScript that each page of the journey loads, gzip as transferred, beside the bare page's. */
export async function run(ground: BenchGround): Promise<BenchRow[]> {
  const browser = await openBrowser(ground);
  try {
    const state = await signIn(browser, ground.address);
    const bare = await scriptBytes(browser, `${ground.bareAddress}/`, null);
    const rows: BenchRow[] = [];
    for (const { name, path, scriptBudgetKb, signedIn } of await measuredPages(ground)) {
      const bytes = await scriptBytes(browser, `${ground.address}${path}`, signedIn ? state : null);
      rows.push({
        name: `JavaScript of ${name}`,
        measured: `${kilobytes(bytes)} (+${kilobytes(bytes - bare)})`,
        baseline: `${kilobytes(bare)} (bare page)`,
        bar: `≤ +${String(scriptBudgetKb)} kB`,
        met: bytes - bare <= scriptBudgetKb * 1000,
      });
      if (name !== "Consultation") continue;
      const whole = await scriptBytes(browser, `${ground.address}${path}`, state, true);
      rows.push({
        name: `JavaScript of ${name}, after the first touch`,
        measured: `${kilobytes(whole)} (+${kilobytes(whole - bare)})`,
        baseline: `${kilobytes(bare)} (bare page)`,
        bar: "–",
        met: true,
      });
    }
    return rows;
  } finally {
    await browser.close();
  }
}
