import { buildApplication } from "../../../scripts/bootstrap/build.ts";
import { localAddress } from "../../../scripts/bootstrap/own-demonstration.ts";
import { openJob } from "../../bench/open-job.ts";
import type { Fault, FaultRow, FaultSize } from "../../faults/fault.ts";
import type { FaultGround } from "../../faults/fault-ground.ts";
import { signInOverHttp } from "../../support/http-person.ts";
import { openAttackers, openStrangers } from "./attackers.ts";
import { canariesIn, changedTables, digestClinic, plantCanaries } from "./canaries.ts";
import { everyDoor, type Door } from "./doors.ts";
import { recordIds } from "./record-ids.ts";
import {
  emptyTrial,
  openOwnIds,
  openOwnPages,
  tryForeignIds,
  tryOtherPatients,
  trySmuggling,
  tryStrangers,
  tryWrongRoles,
  type AttackGround,
  type Trial,
} from "./try-doors.ts";
import { withoutProxy } from "./without-proxy.ts";

/** How many records of each kind are tried, and which share of all attempts. */
const FOREIGN = { short: { sets: 1, every: 6 }, full: { sets: 4, every: 1 } };
const LEAST_ATTEMPTS = { short: 50, full: 2_000 };
const LEAST_CANARIES = 500;
/** What reading writes. */
const OF_READING = /^(audit_|sign_in_)/;

const named = (items: readonly string[]): string =>
  items.length === 0 ? "" : `: ${items.slice(0, 8).join("; ")}${items.length > 8 ? " …" : ""}`;

const words = ({ tried, refused, empty, wrong, canaries, alike, unjudged }: Trial): string =>
  [
    `${String(refused)} of ${String(tried)} refused${empty > 0 ? `, ${String(empty)} of them without a word` : ""}`,
    `${String(wrong.length)} wrong${named(wrong)}`,
    `${String(canaries.size)} canaries`,
    ...(alike.size > 0 ? [`${String(alike.size)} doors read nothing by it${named([...alike])}`] : []),
    ...(unjudged.size > 0
      ? [`not judged, as no input fits: ${String(unjudged.size)}${named([...unjudged])}`]
      : []),
  ].join("; ");

async function attack(
  ground: FaultGround,
  own: FaultGround,
  address: string,
  doors: readonly Door[],
  size: FaultSize,
): Promise<{
  readonly foreign: Trial;
  readonly roles: Trial;
  readonly strangers: Trial;
  readonly smuggled: Trial;
  readonly children: Trial;
  readonly control: Trial;
  readonly touched: readonly string[];
}> {
  const { sets, every } = FOREIGN[size];
  const attackers = await openAttackers(ground, address, own.clinicId);
  const people = await openStrangers(ground, address, own.clinicId);
  const at: AttackGround = {
    ...{ ground, doors, attackers },
    foreign: await recordIds(ground, ground.clinicId, sets),
    own: await openOwnIds(own),
  };
  const before = await digestClinic(ground, ground.clinicId);
  const ownBefore = await digestClinic(ground, own.clinicId, OF_READING);
  const trials = {
    strangers: emptyTrial(),
    roles: emptyTrial(),
    smuggled: emptyTrial(),
    children: emptyTrial(),
    foreign: emptyTrial(),
  };
  await tryStrangers(at, trials.strangers, people);
  await tryWrongRoles(at, trials.roles);
  await openOwnPages(at, trials.roles);
  await trySmuggling(at, trials.smuggled, every);
  const children = await recordIds(ground, own.clinicId, 20);
  await tryOtherPatients(at, trials.children, children);
  const ownTouched = changedTables(ownBefore, await digestClinic(ground, own.clinicId, OF_READING));
  await tryForeignIds(at, trials.foreign, { sets, every });
  const touched = changedTables(before, await digestClinic(ground, ground.clinicId));
  // Taken for reception, a dermatologist finds doors open that the table shuts: the same check must tell.
  const control = emptyTrial();
  const pages = doors.filter(({ kind }) => kind === "page");
  const asReception = attackers.filter(({ role }) => role === "dermatologist");
  await tryWrongRoles({ ...at, doors: pages, attackers: asReception }, control, () => "reception");
  return { ...trials, control, touched: [...touched, ...ownTouched.map((name) => `${name} of their own`)] };
}

/** Another clinic's people, wrong roles and nobody at all, at every door of the product. */
export const accessAttack: Fault = {
  name: "access",
  title: "Other clinics, other roles and nobody at every page, action and route",
  run: async (ground, size) => {
    const build = await buildApplication();
    const doors = await everyDoor(build);
    const [other] = await ground.ask<{ id: string }>("select id::text from clinic where id <> $1 limit 1", [
      ground.clinicId,
    ]);
    const otherId = other?.id ?? "";
    const actor = await openJob(ground.ownerUrl, otherId, "dermatologist");
    const own: FaultGround = { ...ground, clinicId: otherId, actor };
    const planted = await plantCanaries(ground);
    const bare = localAddress(await ground.serve(undefined, withoutProxy(build, ground.folder)));
    const policyOf = async (address: string) =>
      (await fetch(`${address}/sign-in`)).headers.get("content-security-policy");
    const isBare = (await policyOf(bare)) === null && (await policyOf(ground.address)) !== null;
    const rows: FaultRow[] = [];
    for (const [where, address] of [
      ["", ground.address],
      [" (without proxy.ts)", bare],
    ] as const) {
      const found = await attack(ground, own, address, doors, size);
      const victim = await signInOverHttp(address, "derm@example.com");
      const shown = canariesIn(await (await victim("/patients")).text()).length;
      const control = `the other clinic's own dermatologist is shown ${String(shown)} canaries on one page; a dermatologist taken for reception: ${String(found.control.wrong.length)} open doors found`;
      const isControlled = shown > 0 && found.control.wrong.length > 0 && (where === "" || isBare);
      const row = (name: string, trial: Trial, bar: string, isMet: boolean): FaultRow => ({
        ...{ name: `${name}${where}`, times: trial.tried, result: words(trial), bar, control },
        met: isMet && trial.wrong.length === 0 && trial.canaries.size === 0 && isControlled,
      });
      rows.push(
        row(
          `Another clinic's ids, ${String(doors.length)} doors × id × 4 roles, ${String(planted)} canaries`,
          found.foreign,
          `at least ${String(LEAST_ATTEMPTS[size])}; refused, or answered as for an id that nobody has; 0 canaries; nothing changed${named(found.touched)}`,
          found.foreign.tried >= LEAST_ATTEMPTS[size] &&
            planted >= LEAST_CANARIES &&
            found.touched.length === 0,
        ),
        row(
          "Roles without the permission",
          found.roles,
          "every cell as the table says",
          found.roles.tried > 0,
        ),
        row("Nobody, an ended session, one without its second factor", found.strangers, "all refused", true),
        row("Records of one patient through another of the same clinic", found.children, "all refused", true),
        row("Keys and objects that no page sends", found.smuggled, "all refused as invalid", true),
      );
    }
    return rows;
  },
};
