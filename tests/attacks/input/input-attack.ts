import { readFileSync } from "node:fs";
import path from "node:path";
import { buildApplication } from "../../../scripts/bootstrap/build.ts";
import type { Fault, FaultRow, FaultSize } from "../../faults/fault.ts";
import type { FaultGround } from "../../faults/fault-ground.ts";
import { signInOverHttp, type HttpPerson } from "../../support/http-person.ts";
import { BAD_REQUESTS, sendBad } from "./bad-protocol.ts";
import { badInputs } from "./corpus.ts";
import { everyEntry, everyPage, type Entry } from "./entries.ts";
import { everySchema } from "./every-schema.ts";
import { judgeSchema } from "./judge-schema.ts";
import {
  emptyTally,
  inputsInTurn,
  openPutter,
  wrongInSession,
  wrongWith,
  type Tally,
} from "./put-bad-input.ts";
import { openRealIds } from "./real-ids.ts";
import { asText, judgeAnswer } from "./send-entry.ts";
import { memoryOfServer } from "./server-memory.ts";

const REQUESTS = { short: 60, full: 20_000 };
const PAGES = { short: 18, full: 1_500 };
const SCHEMA_RUNS = { short: 0, full: 10_000 };
const AT_ONCE = 4;
const SEED = 20_261_124;
/** How much more memory than after the first requests the server may hold once all is over, as a share. */
const MORE_MEMORY = 1.1;
const SETTLE_SECONDS = 20;
/** Refusing what is too large or too deep may take as long, in milliseconds, with a body of 10 MB to throw away. */
const QUICK = 200;

const named = (tally: Tally): string => tally.wrong.slice(0, 5).join("; ");
const summary = (tally: Tally): string =>
  `${String(tally.wrong.length)} wrong${tally.wrong.length === 0 ? "" : `: ${named(tally)}`}`;

type People = { readonly clinical: HttpPerson; readonly administrator: HttpPerson };

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Puts as many requests to the entries, every field in turn, each with the next of the corpus. */
async function putToEntries(
  ground: FaultGround,
  people: People,
  entries: readonly Entry[],
  requests: number,
): Promise<Tally> {
  const tally = emptyTally();
  const putter = await openPutter(ground, people, tally);
  const next = inputsInTurn(SEED);
  const fields = await Promise.all(
    entries.map(async (entry) => ({ entry, paths: await putter.fields(entry) })),
  );
  const every = fields.reduce((sum, { paths }) => sum + paths.length, 0);
  // A short run takes fields at random steps; a full one takes each field as often as it needs.
  const share = requests / every;
  let due = 0;
  const shuffled = [...fields].sort((one, other) => one.entry.name.length - other.entry.name.length);
  await inParallel(shuffled, async ({ entry, paths }) => {
    for (const at of paths) {
      due += share;
      for (; due >= 1; due -= 1) await putter.put(entry, at, next());
    }
  });
  return tally;
}

const QUERY_FIELDS = [
  "q",
  "page",
  "sort",
  "size",
  "hide",
  "state",
  "treatment",
  "date",
  "view",
  "with",
  "saved",
  "version",
  "resumed",
];

/** Opens pages with bad values in their addresses. */
async function openPages(ground: FaultGround, people: People, count: number): Promise<Tally> {
  const tally = emptyTally();
  const known = await (await openRealIds(ground)).values([]);
  const next = inputsInTurn(SEED);
  const pages = everyPage();
  const text = (most: number) => asText(next().value, most);
  await inParallel(
    Array.from({ length: count }, (_, index) => index),
    async (index) => {
      const page = pages[index % pages.length] ?? "/";
      const isPath = page.includes("[") && index % 2 === 0;
      const address = page.replace(/\[(\w+)\]/g, (_all, name: string) =>
        encodeURIComponent(isPath ? text(500) : asText(known(name))),
      );
      const query = new URLSearchParams(
        QUERY_FIELDS.filter((_, at) => (at + index) % 3 === 0).map((name) => [name, text(300)]),
      );
      const to = `${address}?${query.toString().slice(0, 6000)}`;
      tally.requests += 1;
      const person = index % 5 === 0 ? people.administrator : people.clinical;
      const wrong = wrongInSession(await judgeAnswer("page", () => person(to, { patience: 10_000 })));
      if (wrong !== null) tally.wrong.push(`${to.slice(0, 160)} ${wrong}`);
    },
  );
  return tally;
}

/** Sends what no page sends to one address of each kind. */
async function sendBadRequests(
  ground: FaultGround,
  people: People,
  entries: readonly Entry[],
  size: FaultSize,
): Promise<Tally & { slowest: number; unread: number }> {
  const tally = { ...emptyTally(), slowest: 0, unread: 0 };
  const action = entries.find(({ name }) => name.includes("registerPatientAction"));
  const asAction = { "content-type": "text/plain;charset=UTF-8", "next-action": action?.action ?? "" };
  const id = ground.actor.personId;
  const targets: readonly (readonly [string, string, Readonly<Record<string, string>>?])[] = [
    ["PUT", `/api/consultations/${id}/draft`],
    ["POST", "/patients/new", asAction],
    ["PUT", `/api/sessions/${id}/draft`],
    ["POST", "/api/account/code"],
    ["POST", "/api/clinic/letterhead"],
  ];
  for (const [method, to, headers] of targets.slice(0, size === "full" ? targets.length : 2)) {
    for (const bad of BAD_REQUESTS) {
      tally.requests += 1;
      const outcome = await sendBad(people.clinical, method, to, bad, headers);
      // Next reads the call of an action itself, and answers what it cannot read with 500 before any code of ours.
      const isUnread = headers !== undefined && outcome.status === 500 && outcome.code === null;
      if (isUnread) tally.unread += 1;
      const wrong = isUnread ? null : wrongWith(outcome);
      if (wrong !== null) tally.wrong.push(`${method} ${to} with ${bad.name} ${wrong}`);
      if (bad.isLarge === true) tally.slowest = Math.max(tally.slowest, outcome.milliseconds);
    }
  }
  return tally;
}

/** A server that alters a text and one that fails must both be found. */
async function findPlanted(ground: FaultGround, people: People, entries: readonly Entry[]): Promise<Tally> {
  const tally = emptyTally();
  const register = entries.find(({ name }) => name.includes("registerPatientAction"));
  if (register === undefined) return tally;
  await ground.ask(`create function planted() returns trigger language plpgsql as $$ begin
    if new.title = 'fail' then raise exception 'planted' using errcode = 'XX000'; end if;
    new.address := replace(new.address, 'é', 'e'); return new; end $$`);
  await ground.ask(
    "create trigger planted before insert or update on patient for each row execute function planted()",
  );
  try {
    const putter = await openPutter(ground, people, tally);
    await putter.put(register, ["title"], { kind: "planted", value: "fail" });
    await putter.put(register, ["address"], { kind: "planted", value: "Café 1" });
  } finally {
    await ground.ask("drop function planted() cascade");
  }
  return tally;
}

const linesOfLog = (folder: string): readonly string[] =>
  readFileSync(path.join(folder, "servers.log"), "utf8").split("\n");

async function settledMemory(most: number): Promise<number> {
  let least = Infinity;
  for (let waited = 0; waited < SETTLE_SECONDS && least > most; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    least = Math.min(least, memoryOfServer());
  }
  return least;
}

/** Bad input to every field of every entry, over HTTP. */
export const inputAttack: Fault = {
  name: "input",
  title: "Bad input to every field of every action, route and page",
  run: async (ground, size) => {
    const entries = await everyEntry(await buildApplication());
    const people = {
      clinical: await signInOverHttp(ground.address, "derm@example.com"),
      administrator: await signInOverHttp(ground.address, "owner@example.com"),
    };
    const warm = await openPages(ground, people, PAGES[size] / 3);
    const before = memoryOfServer();
    const fields = await putToEntries(ground, people, entries, REQUESTS[size]);
    const pages = await openPages(ground, people, PAGES[size]);
    const protocol = await sendBadRequests(ground, people, entries, size);
    const log = linesOfLog(ground.folder).filter((line) => /Words \d+ of nobody|alert\(1\)/u.test(line));
    const control = await findPlanted(ground, people, entries);
    const found = `${String(control.wrong.length)} of 2 planted faults (a letter changed by the database, a statement that fails) found${control.wrong.length === 2 ? "" : `, ${named(control)}`}`;
    const controlIsFound = control.wrong.length === 2;
    const rows: FaultRow[] = [
      {
        name: `${String(entries.length)} actions and routes, ${String(badInputs().length)} bad inputs`,
        times: fields.requests,
        result: `${summary(fields)}; ${String(fields.taken)} taken, ${String(fields.readBack)} texts read back as typed`,
        bar: "no 500, nothing over 5 s, nothing altered, nothing taken that the schema refuses",
        control: found,
        met: fields.wrong.length === 0 && fields.readBack > 0 && controlIsFound,
      },
      {
        name: `${String(everyPage().length)} pages, bad addresses`,
        times: warm.requests + pages.requests,
        result: summary({ ...pages, wrong: [...warm.wrong, ...pages.wrong] }),
        bar: "no 500, nothing over 5 s",
        control: found,
        met: warm.wrong.length + pages.wrong.length === 0 && controlIsFound,
      },
      {
        name: "Requests that no page sends",
        times: protocol.requests,
        result: `${summary(protocol)}; ${String(protocol.unread)} calls of an action that Next itself could not read, and answered 500; the slowest of the large took ${protocol.slowest.toFixed(0)} ms`,
        bar: `no other 500; too large or too deep within ${String(QUICK)} ms`,
        control: found,
        met: protocol.wrong.length === 0 && (size === "short" || protocol.slowest <= QUICK) && controlIsFound,
      },
      {
        name: "Words typed, in the server's log",
        times: linesOfLog(ground.folder).length,
        result: `${String(log.length)} lines hold any`,
        bar: "none",
        control: found,
        met: log.length === 0,
      },
    ];
    return size === "short" ? rows : [...rows, await judgeEverySchema(), await judgeMemory(before)];
  },
};

async function judgeMemory(before: number): Promise<FaultRow> {
  const after = await settledMemory(before * MORE_MEMORY);
  return {
    name: "Memory of the server after all of it",
    times: 1,
    result: `${before.toFixed(0)} MB after the first pages, ${after.toFixed(0)} MB at the end`,
    bar: "within a tenth",
    control: "read from the system, not from the server",
    met: after <= before * MORE_MEMORY,
  };
}

async function judgeEverySchema(): Promise<FaultRow> {
  const judged = (await everySchema()).map((named) => judgeSchema(named, SCHEMA_RUNS.full, SEED));
  const faults = judged.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  return {
    name: `${String(judged.length)} schemas in the same process`,
    times: judged.reduce((sum, { times }) => sum + times, 0),
    result: `${String(faults.length)} wrong${faults.length === 0 ? "" : `: ${faults.slice(0, 5).join("; ")}`}`,
    bar: "none throws, alters, drops, or takes over 200 ms",
    control: "schemas that do each of these are found by the unit tests",
    met: faults.length === 0,
  };
}
