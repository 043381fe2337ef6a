import { readFileSync } from "node:fs";
import { request } from "node:http";
import path from "node:path";
import { buildApplication } from "../../../scripts/bootstrap/build.ts";
import { localAddress } from "../../../scripts/bootstrap/own-demonstration.ts";
import type { Fault, FaultRow } from "../../faults/fault.ts";
import { signInOverHttp, type HttpPerson } from "../../support/http-person.ts";
import { everyDoor, type Door } from "../access/doors.ts";
import { withoutProxy } from "../access/without-proxy.ts";
import { openRealIds } from "../input/real-ids.ts";
import { fieldsOf, sampleOf } from "../input/schema-sample.ts";
import { sendEntry, type Outcome } from "../input/send-entry.ts";

/** Answers that belong to no door: errors, what is open, what must not be there. */
const FURTHER = [
  ...["/sign-in", "/welcome", "/api/health", "/api/auth/csrf", "/api/auth/session", "/api/account/nothing"],
  ...[
    "/nothing-here",
    "/api/nothing",
    "/patients/%00",
    "/_next/image?url=%2Ficon.svg&w=16&q=75",
    "/index.html",
  ],
  ...["/api/calendar-feeds/nobodys", "/api/clinic/pictures/nothing", "/favicon.ico", "/robots.txt", "/.env"],
];
/** Files that are the same for everybody. */
const OF_NOBODY = /^\/(_next\/static|icon\.svg|favicon\.ico)/;
const FORGED_HOSTS = [
  ...["evil.test", "evil.test:443", "localhost.evil.test", "127.0.0.1.nip.io", "localhost:1", "[::1]:9"],
  ...["clinic.example", "localhost@evil.test", "evil.test/localhost", "xn--localhst-0nf"],
];
const ORIGINS: readonly (readonly [name: string, headers: Readonly<Record<string, string>>])[] = [
  ["another origin", { origin: "https://evil.test", "sec-fetch-site": "cross-site" }],
  ["another origin that says nothing of its site", { origin: "https://evil.test", "sec-fetch-site": "" }],
  ["no origin of its own", { origin: "null", "sec-fetch-site": "cross-site" }],
  ["another site without an origin", { origin: "", "sec-fetch-site": "cross-site" }],
  ["neither origin nor site", { origin: "", "sec-fetch-site": "" }],
];
/** Pages that are the same for everybody, made when the product is built. */
const PRERENDERED = /^\/(_not-found|_global-error|icon\.svg|favicon\.ico)/;

const named = (items: readonly string[]): string =>
  items.length === 0 ? "" : `: ${items.slice(0, 8).join("; ")}${items.length > 8 ? " …" : ""}`;

/** What an answer's headers and page lack. */
function lackingIn(to: string, response: Response, text: string): readonly string[] {
  const header = (name: string) => response.headers.get(name) ?? "";
  const policy = header("content-security-policy");
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const isPage = header("content-type").startsWith("text/html");
  const scripts = isPage ? [...text.matchAll(/<script\b([^>]*)>/g)].map(([, inner = ""]) => inner) : [];
  const checks: readonly (readonly [string, boolean])[] = [
    ["nosniff", header("x-content-type-options") === "nosniff"],
    ["frame refusal", header("x-frame-options") === "DENY"],
    ["no referrer", header("referrer-policy") === "no-referrer"],
    ["no name of the server", header("x-powered-by") === ""],
    ["no-store", OF_NOBODY.test(to) || header("cache-control").includes("no-store")],
    ["a policy", OF_NOBODY.test(to) || policy.includes("frame-ancestors 'none'")],
    ["a nonce", OF_NOBODY.test(to) || nonce !== undefined],
    ["no inline scripts allowed", !/script-src[^;]*'unsafe-(inline|eval)'/.test(policy)],
    ["its nonce on every script", scripts.every((inner) => inner.includes(`nonce="${nonce ?? ""}"`))],
    ["no handlers in the page", !isPage || !/<[a-z][^>]*\son[a-z]+="/.test(text)],
  ];
  return checks.filter(([, isThere]) => !isThere).map(([name]) => name);
}

type Sweep = { answers: number; readonly wrong: string[]; readonly nonces: Set<string> };

/** The same person, each of whose answers is looked at. */
const inspected =
  (person: HttpPerson, sweep: Sweep): HttpPerson =>
  async (to, asked) => {
    const response = await person(to, asked);
    const lacking = lackingIn(to, response, await response.clone().text());
    sweep.answers += 1;
    if (lacking.length > 0) {
      sweep.wrong.push(`${to.slice(0, 80)} (${String(response.status)}) lacks ${lacking.join(", ")}`);
    }
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
    if (nonce !== undefined) sweep.nonces.add(nonce);
    return response;
  };

const anonymous =
  (address: string): HttpPerson =>
  (to, { method = "GET", headers = {}, body } = {}) =>
    fetch(`${address}${to}`, {
      method,
      redirect: "manual",
      headers: { origin: address, "sec-fetch-site": "same-origin", ...headers },
      ...(body === undefined ? {} : { body }),
    });

function askWithHost(port: number, host: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { host, "x-forwarded-host": host };
    const asked = request({ host: "127.0.0.1", port, path: "/sign-in", headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => {
        resolve({
          status: answer.statusCode ?? 0,
          text: JSON.stringify(answer.headers) + Buffer.concat(pieces).toString("utf8"),
        });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

type Knock = (door: Door, person: HttpPerson) => Promise<Outcome>;

/** Headers, hosts, origins and pages made in advance, over every way into the product. */
export const webAttack: Fault = {
  name: "web",
  title: "Headers, forged hosts and foreign origins at every page, action and route",
  run: async (ground) => {
    const build = await buildApplication();
    const doors = await everyDoor(build);
    const ids = await openRealIds(ground);
    const knock: Knock = async (door, person) => {
      const fields = door.schema === null ? [] : fieldsOf(sampleOf(door.schema));
      const names = fields.flatMap((at) => at.filter((step) => typeof step === "string").slice(-1));
      const known = await ids.values([...new Set(names)]);
      return sendEntry(person, door, door.schema === null ? undefined : sampleOf(door.schema, known), known);
    };
    const derm = await signInOverHttp(ground.address, "derm@example.com");
    return [
      await sweepHeaders(
        ground.address,
        doors,
        knock,
        derm,
        await ground.serve(undefined, withoutProxy(build, ground.folder)),
      ),
      await forgeHosts(ground.port),
      await forgeOrigins(doors, knock, derm),
      findPrerendered(build),
    ];
  },
};

async function sweepHeaders(
  address: string,
  doors: readonly Door[],
  knock: Knock,
  derm: HttpPerson,
  barePort: number,
): Promise<FaultRow> {
  const sweep: Sweep = { answers: 0, wrong: [], nonces: new Set() };
  const people = [inspected(derm, sweep), inspected(anonymous(address), sweep)];
  for (const person of people) {
    // Only what changes nothing is asked for as somebody.
    const asked = person === people[0] ? doors.filter(({ method }) => method === "GET") : doors;
    for (const door of asked) await knock(door, person);
    for (const to of FURTHER) await person(to);
  }
  const bare: Sweep = { answers: 0, wrong: [], nonces: new Set() };
  await inspected(anonymous(localAddress(barePort)), bare)("/sign-in");
  const repeated = sweep.answers - sweep.nonces.size;
  return {
    name: "Headers of every answer, refusals and errors among them",
    times: sweep.answers,
    result: `${String(sweep.wrong.length)} lack something${named(sweep.wrong)}; ${String(sweep.nonces.size)} nonces`,
    bar: "no-store, policy with a nonce of its own, nosniff, no frames, no referrer, no inline script, on each",
    control: `a build without proxy.ts: ${bare.wrong.length === 1 ? "found" : "not found"}`,
    met: sweep.wrong.length === 0 && repeated <= FURTHER.length && bare.wrong.length === 1,
  };
}

async function forgeHosts(port: number): Promise<FaultRow> {
  const wrong: string[] = [];
  for (const host of FORGED_HOSTS) {
    const { status, text } = await askWithHost(port, host);
    if (![400, 421].includes(status) || text.includes("evil.test")) wrong.push(`${host}: ${String(status)}`);
  }
  const own = await askWithHost(port, `localhost:${String(port)}`);
  return {
    name: "Hosts that are not the product's, forwarded ones too",
    times: FORGED_HOSTS.length,
    result: `${String(wrong.length)} answered${named(wrong)}`,
    bar: "400 or 421, and the name in no answer",
    control: `its own host: ${String(own.status)}`,
    met: wrong.length === 0 && own.status === 200,
  };
}

async function forgeOrigins(doors: readonly Door[], knock: Knock, derm: HttpPerson): Promise<FaultRow> {
  const wrong: string[] = [];
  let times = 0;
  let passed = 0;
  for (const door of doors.filter(({ method }) => method !== "GET")) {
    for (const [name, headers] of ORIGINS) {
      times += 1;
      const outcome = await knock(door, (to, asked) =>
        derm(to, { ...asked, headers: { ...asked?.headers, ...headers } }),
      );
      // What comes from elsewhere Next refuses by itself, with 500 and without a word.
      const isRefused = outcome.code === "forbidden" || (outcome.code === null && outcome.status >= 400);
      if (outcome.taken === true || !isRefused) {
        wrong.push(`${door.name}, ${name}: ${String(outcome.status)} ${outcome.code ?? ""}`);
      }
    }
    if (passed < 3 && (await knock(door, derm)).code !== "forbidden") passed += 1;
  }
  return {
    name: "Changes asked for from elsewhere",
    times,
    result: `${String(wrong.length)} not refused${named(wrong)}`,
    bar: "every one refused",
    control: `the same from the product's own pages: ${String(passed)} of 3 go on`,
    met: wrong.length === 0 && passed === 3,
  };
}

function findPrerendered(build: string): FaultRow {
  const { routes } = JSON.parse(
    readFileSync(path.join(build, ".next", "prerender-manifest.json"), "utf8"),
  ) as { routes: Readonly<Record<string, unknown>> };
  const all = Object.keys(routes);
  const ofClinics = all.filter((route) => !PRERENDERED.test(route));
  return {
    name: "Pages made in advance, which would be kept in caches",
    times: all.length,
    result: `${String(ofClinics.length)} of a clinic${named(ofClinics)}`,
    bar: "none",
    control: `the list holds ${String(all.length)} of nobody's`,
    met: ofClinics.length === 0 && all.length > 0,
  };
}
