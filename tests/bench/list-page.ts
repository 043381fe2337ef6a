import { Agent, get } from "node:http";
import type { BenchGround } from "./bench-ground.ts";
import type { BenchRow } from "./bench-row.ts";
import { cookieHeader, openBrowser, signIn } from "./signed-in.ts";
import { percentile } from "./statistics.ts";

const LEAST_RATIO = 0.6;
const AT_ONCE = 8;
const ROUND_MS = 3000;
const ROUNDS = 4;

/** One page as a browser would fetch it, read to its end. @returns its bytes */
function fetchPage(agent: Agent, url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie, accept: "text/html", "accept-encoding": "gzip" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (piece: Buffer) => (bytes += piece.length));
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(bytes);
        else reject(new Error(`The page answered ${String(answer.statusCode)}.`));
      });
      answer.on("error", reject);
    }).on("error", reject);
  });
}

/** Whole pages a second with several callers at once. */
async function pagesPerSecond(url: string, cookie: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const began = performance.now();
  let pages = 0;
  const call = async () => {
    while (performance.now() - began < ROUND_MS) {
      await fetchPage(agent, url, cookie);
      pages += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, call));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return pages / seconds;
}

/** The signed-in list of fifty patients over HTTP, beside a page that renders the same rows without a session. */
export async function run(ground: BenchGround): Promise<BenchRow[]> {
  const browser = await openBrowser(ground);
  const cookie = cookieHeader(await signIn(browser, ground.address));
  await browser.close();
  const ours: number[] = [];
  const bare: number[] = [];
  // Turn and turn about; the first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const own = await pagesPerSecond(`${ground.address}/patients?size=50`, cookie);
    const other = await pagesPerSecond(`${ground.bareAddress}/rows`, "");
    if (round > 0) {
      ours.push(own);
      bare.push(other);
    }
  }
  const measured = percentile(ours, 0.5);
  const baseline = percentile(bare, 0.5);
  const ratio = measured / baseline;
  return [
    {
      name: "List of 50 patients, whole page over HTTP, 8 at once",
      measured: `${measured.toFixed(0)} a second`,
      baseline: `${baseline.toFixed(0)} a second (bare page, same rows and query, no session)`,
      ratio,
      bar: `≥ ${String(LEAST_RATIO)} of the bare page`,
      met: ratio >= LEAST_RATIO,
    },
  ];
}
