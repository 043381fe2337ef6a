import { randomUUID } from "node:crypto";
import { can, type Role } from "#lib/auth/permissions.ts";
import type { FaultGround } from "../../faults/fault-ground.ts";
import type { HttpPerson } from "../../support/http-person.ts";
import { openRealIds, type RealIds } from "../input/real-ids.ts";
import { fieldsOf, sampleOf } from "../input/schema-sample.ts";
import { sendEntry, type Outcome } from "../input/send-entry.ts";
import type { Attacker } from "./attackers.ts";
import { canariesIn } from "./canaries.ts";
import type { Door } from "./doors.ts";
import { isRecordId } from "./record-ids.ts";

/** What was tried and what came of it. `alike`: doors that take anybody's id, as they read nothing by it. */
export type Trial = {
  tried: number;
  refused: number;
  /** Of those refused, actions that were called from another page and answered with nothing at all. */
  empty: number;
  readonly alike: Set<string>;
  /** Doors whose sample their own schema refuses: nothing is shown by them. */
  readonly unjudged: Set<string>;
  readonly canaries: Set<string>;
  readonly wrong: string[];
};

export const emptyTrial = (): Trial => ({
  ...{ tried: 0, refused: 0, empty: 0, alike: new Set<string>(), unjudged: new Set<string>() },
  ...{ canaries: new Set<string>(), wrong: [] },
});

type Values = (field: string) => unknown;

/** The same person, all of whose answers are searched for canaries. */
const watched =
  (person: HttpPerson, trial: Trial): HttpPerson =>
  async (path, asked) => {
    const response = await person(path, asked);
    const text = await response.clone().text();
    for (const canary of canariesIn(`${[...response.headers].flat().join("\n")}\n${text}`)) {
      trial.canaries.add(canary);
    }
    return response;
  };

const partsOf = ({ address }: Door): readonly string[] =>
  [...address.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name = ""]) => name);

/** Names of what a door takes, at any depth. */
function namesOf(door: Door): readonly string[] {
  const fields = door.schema === null ? [] : fieldsOf(sampleOf(door.schema));
  const names = fields.flatMap((path) => path.filter((step) => typeof step === "string").slice(-1));
  // The address of an action is that of the page it is called from.
  return [...new Set([...(door.action === null ? partsOf(door) : []), ...names])];
}

/** A page of the guide, whose address is no clinic's. */
const OF_GUIDE: Readonly<Record<string, string>> = { shelf: "treatments", id: "azelaic-acid" };

function send(person: HttpPerson, door: Door, values: Values): Promise<Outcome> {
  const known: Values = (field) =>
    values(field) ?? (door.address.startsWith("/guide") ? OF_GUIDE[field] : undefined) ?? randomUUID();
  const pagePatientId = values("pagePatientId");
  const sample = door.schema === null ? undefined : sampleOf(door.schema, values);
  const input =
    door.action !== null && pagePatientId !== undefined && typeof sample === "object" && sample !== null
      ? { ...sample, pagePatientId }
      : sample;
  return sendEntry(person, door, input, known);
}

const same = (one: Outcome, other: Outcome): boolean =>
  one.status === other.status && one.code === other.code && one.taken === other.taken;

/** A version or a page of another patient is refused before the record is looked for, and alike for every id. */
const REFUSALS = ["not_found", "forbidden", "conflict"];

const isRefused = (door: Door, { status, code, taken }: Outcome): boolean =>
  taken !== true && (door.kind === "page" ? status === 404 : code !== null && REFUSALS.includes(code));

/** Next passes a call that came by another page on, and drops what it is answered; the digest shows what was done. */
const isEmpty = ({ kind }: Door, { code, taken }: Outcome): boolean =>
  kind === "action" && code === null && taken === null;

const said = ({ status, code, taken }: Outcome): string =>
  `${String(status)} ${code ?? (taken === true ? "taken" : "")}`.trim();

/** What an attack of a clinic's people on a product needs to know. */
export type AttackGround = {
  readonly ground: FaultGround;
  readonly doors: readonly Door[];
  readonly attackers: readonly Attacker[];
  /** Ids of the other clinic's records. */
  readonly foreign: ReadonlyMap<string, readonly string[]>;
  /** Ids of the attackers' own. */
  readonly own: RealIds;
};

/** @param ground of the attackers' clinic */
export const openOwnIds = (ground: FaultGround): Promise<RealIds> => openRealIds(ground);

/** Each door × each id that it takes × each role, with another clinic's id and again with one that nobody has. */
export async function tryForeignIds(
  { doors, attackers, foreign, own }: AttackGround,
  trial: Trial,
  { sets, every }: { readonly sets: number; readonly every: number },
): Promise<void> {
  let due = 0;
  for (const door of doors) {
    const names = namesOf(door);
    const fields = names.filter((name) => isRecordId(name) && foreign.has(name));
    // Each id alone beside the attacker's own, and all of them together.
    const swaps =
      fields.length > 1 ? [...fields.map((field) => [field]), fields] : fields.map((field) => [field]);
    for (let set = 0; set < sets; set += 1) {
      for (const swap of swaps) {
        for (const attacker of attackers) {
          due += 1;
          if (due % every !== 0) continue;
          const person = watched(attacker.ask, trial);
          const isClinical = can(["dermatologist"], door.permission);
          const attempt = async (idOf: Values): Promise<Outcome> => {
            const mine = await own.values(names, isClinical);
            // Every other time an action is called from another page than its own.
            const from = door.action !== null && set % 2 === 1 ? { ...door, address: "/guide" } : door;
            const values: Values = (field) =>
              swap.includes(field) || (field === "pagePatientId" && swap.includes("patientId"))
                ? idOf(field === "pagePatientId" ? "patientId" : field)
                : mine(field);
            return send(person, from, values);
          };
          const ids = (field: string) => foreign.get(field);
          const outcome = await attempt((field) => ids(field)?.[set % (ids(field)?.length ?? 1)]);
          const what = `${door.name} with the other clinic's ${swap.join(", ")} as ${attacker.role}`;
          if (outcome.code === "invalid") {
            trial.unjudged.add(door.name);
            continue;
          }
          trial.tried += 1;
          const nobodys = randomUUID();
          const twin = await attempt((field) => (field === "sha256" ? "0".repeat(64) : nobodys));
          const isAlike = same(outcome, twin);
          if (!isAlike) trial.wrong.push(`${what}: ${said(outcome)}, and ${said(twin)} for nobody's`);
          else if (isRefused(door, outcome)) trial.refused += 1;
          else if (isEmpty(door, outcome)) {
            trial.refused += 1;
            trial.empty += 1;
          } else trial.alike.add(`${door.name} (${said(outcome)})`);
        }
      }
    }
  }
}

/** Each door with the attackers' own records: open to those who hold its permission, and shut to everybody else. */
export async function tryWrongRoles(
  { doors, attackers, own }: AttackGround,
  trial: Trial,
  roleOf: (attacker: Attacker) => Role = ({ role }) => role,
): Promise<void> {
  for (const door of doors) {
    const names = namesOf(door);
    for (const attacker of attackers) {
      if (can([roleOf(attacker)], door.permission)) continue;
      const values = await own.values(names, can(["dermatologist"], door.permission));
      const outcome = await send(watched(attacker.ask, trial), door, values);
      if (outcome.code === "invalid") {
        trial.unjudged.add(door.name);
        continue;
      }
      trial.tried += 1;
      const isShut = door.kind === "page" ? outcome.status === 404 : outcome.code === "forbidden";
      if (isShut) trial.refused += 1;
      else trial.wrong.push(`${door.name} as ${attacker.role}: ${said(outcome)}`);
    }
  }
}

/** Kinds of records that are a patient's. */
const CHILDREN = [
  ...["consultationId", "planId", "sessionId", "handoutId", "adverseEventId", "contactId", "consentId"],
];

/** Each door that takes a patient's record, with a record of another patient of the same clinic. */
export async function tryOtherPatients(
  { doors, attackers, own }: AttackGround,
  trial: Trial,
  ofClinic: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  for (const door of doors) {
    const names = namesOf(door);
    const children = CHILDREN.filter((field) => names.includes(field) && ofClinic.has(field));
    if (children.length === 0 || (door.action === null && !names.includes("patientId"))) continue;
    for (const attacker of attackers.filter(({ role }) => can([role], door.permission))) {
      const mine = await own.values(names);
      // The patient is one who was just registered: whatever else is on record is somebody else's.
      const values: Values = (field) =>
        field === "pagePatientId"
          ? mine("patientId")
          : children.includes(field)
            ? ofClinic.get(field)?.find((id) => id !== mine(field))
            : mine(field);
      const outcome = await send(watched(attacker.ask, trial), door, values);
      if (outcome.code === "invalid") {
        trial.unjudged.add(door.name);
        continue;
      }
      trial.tried += 1;
      if (isRefused(door, outcome)) trial.refused += 1;
      else trial.wrong.push(`${door.name} as ${attacker.role}: ${said(outcome)}`);
    }
  }
}

/** Pages of the attackers' own clinic open to each role that the table names, so that a shut door shows something. */
export async function openOwnPages({ doors, attackers, own }: AttackGround, trial: Trial): Promise<void> {
  for (const door of doors.filter(({ kind, address }) => kind === "page" && !address.includes("["))) {
    for (const attacker of attackers.filter(({ role }) => can([role], door.permission))) {
      const outcome = await send(watched(attacker.ask, trial), door, await own.values([]));
      trial.tried += 1;
      if (outcome.status === 200) trial.refused += 1;
      else trial.wrong.push(`${door.name} as ${attacker.role}: ${said(outcome)} although it is theirs`);
    }
  }
}

/** Each door without a session that counts. */
export async function tryStrangers(
  { doors, foreign }: AttackGround,
  trial: Trial,
  strangers: Readonly<Record<string, HttpPerson>>,
): Promise<void> {
  for (const [who, person] of Object.entries(strangers)) {
    for (const door of doors) {
      const values: Values = (field) => foreign.get(field)?.[0];
      const outcome = await send(watched(person, trial), door, values);
      trial.tried += 1;
      if (outcome.taken !== true && outcome.code === "unauthenticated") trial.refused += 1;
      else trial.wrong.push(`${door.name}, ${who}: ${said(outcome)}`);
    }
  }
}

/** Keys that no input has, each of which would give somebody something. */
const FURTHER_KEYS: Readonly<Record<string, unknown>> = {
  ...{ role: "administrator", roles: ["administrator"], clinic: "x", clinic_id: randomUUID() },
  ...{ createdBy: randomUUID(), createdAt: "2020-01-01", updatedBy: randomUUID(), signedBy: randomUUID() },
  ...{ acceptedBy: randomUUID(), isAdmin: true, permission: "people.manage", __proto: {} },
};

/** Keys that are not asked for, and objects where an id belongs: refused before anything is read. */
export async function trySmuggling(
  { doors, attackers, own }: AttackGround,
  trial: Trial,
  every: number,
): Promise<void> {
  let due = 0;
  for (const door of doors.filter(({ schema, method }) => schema !== null && method !== "GET")) {
    const attacker = attackers.find(({ role }) => can([role], door.permission));
    const { schema } = door;
    if (attacker === undefined || schema === null) continue;
    const names = namesOf(door);
    const values = await own.values(names, can(["dermatologist"], door.permission));
    const sample = sampleOf(schema, values);
    if (typeof sample !== "object" || sample === null) continue;
    const ids = Object.keys(sample).filter(isRecordId);
    const inputs = [
      ...Object.entries(FURTHER_KEYS)
        .filter(([key]) => !Object.hasOwn(sample, key))
        .map(([key, value]) => ({ ...sample, [key]: value })),
      ...ids.map((id) => ({ ...sample, [id]: { not: "" } })),
      ...ids.map((id) => ({ ...sample, [id]: { contains: "" } })),
    ];
    for (const input of inputs) {
      due += 1;
      if (due % every !== 0) continue;
      const known: Values = (field) => values(field) ?? randomUUID();
      const outcome = await sendEntry(watched(attacker.ask, trial), door, input, known);
      trial.tried += 1;
      if (outcome.taken !== true && outcome.code === "invalid") trial.refused += 1;
      else trial.wrong.push(`${door.name} with ${Object.keys(input).at(-1) ?? ""}: ${said(outcome)}`);
    }
  }
}
