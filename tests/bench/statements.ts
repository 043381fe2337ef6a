import type { BenchGround } from "./bench-ground.ts";
import type { BenchRow } from "./bench-row.ts";
import { measuredPages } from "./measured-pages.ts";
import { cookieHeader, openBrowser, signIn } from "./signed-in.ts";

const VIEWS = 3;

/** SQL statements of one view of each page, transaction commands and the session's included. */
export async function run(ground: BenchGround): Promise<BenchRow[]> {
  const browser = await openBrowser(ground);
  const cookie = cookieHeader(await signIn(browser, ground.countedAddress));
  await browser.close();
  const rows: BenchRow[] = [];
  for (const { name, path, mostStatements, signedIn } of await measuredPages(ground)) {
    let counted = 0;
    // The first view also opens connections; the last one counts.
    for (let view = 0; view < VIEWS; view += 1) {
      ground.statements.read();
      const headers = { accept: "text/html", ...(signedIn ? { cookie } : {}) };
      const answer = await fetch(`${ground.countedAddress}${path}`, { headers, redirect: "manual" });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${name} answered ${String(answer.status)}.`);
      counted = ground.statements.read();
    }
    rows.push({
      name: `SQL statements of ${name}`,
      measured: String(counted),
      baseline: "–",
      bar: mostStatements === undefined ? "–" : `≤ ${String(mostStatements)}`,
      met: mostStatements === undefined || counted <= mostStatements,
    });
  }
  return rows;
}
