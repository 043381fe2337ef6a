import pg from "pg";
import { closePrismaClient } from "#lib/data/prisma-client.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { endJobs, FIRST_CLINIC, makeClinic, SECOND_CLINIC, type ClinicTeam } from "./clinic-team.ts";
import { keepCalendar, keepDevices, keepProtocols } from "./keep-clinic.ts";
import { keepTemplates } from "./keep-templates.ts";
import { playScenario } from "./play-scenario.ts";
import type { Scenario } from "./scenario.ts";
import { DENTS } from "./scenarios/dents.ts";
import { edgePatients } from "./scenarios/edge-patients.ts";
import { LOOK_AGAIN } from "./scenarios/look-again.ts";
import { OTHER_CLINIC } from "./scenarios/other-clinic.ts";
import { PIGMENT } from "./scenarios/pigment.ts";
import { RAISED } from "./scenarios/raised.ts";
import { REDNESS } from "./scenarios/redness.ts";
import { clearUnfinished } from "./unfinished.ts";

/** Which installation to fill, and how. */
export type DemonstrationOptions = {
  /** Connection of the role that owns the tables. */
  readonly migratorUrl: string;
  readonly say: (line: string) => void;
  /** The day from which everything is counted back; today at the first clinic when left out. */
  readonly today?: string;
};

/** Held while a demonstration is made, so that two runs do not fill one database together. */
const SEED_LOCK = 4_183_001;

/** Everyone of the first clinic. */
export function firstClinicScenarios(today: string): readonly Scenario[] {
  return [...REDNESS, ...PIGMENT, ...DENTS, ...RAISED, ...LOOK_AGAIN, ...edgePatients(today)];
}

async function playAll(
  scenarios: readonly Scenario[],
  stage: { readonly team: ClinicTeam; readonly today: string; readonly series: "A" | "B" },
  done: () => void,
): Promise<void> {
  for (const [index, scenario] of scenarios.entries()) {
    await playScenario(scenario, { ...stage, place: index + 1 });
    done();
  }
}

async function fill(client: pg.Client, today: string, say: (line: string) => void): Promise<void> {
  const teams = [
    await makeClinic(client, FIRST_CLINIC, today),
    await makeClinic(client, SECOND_CLINIC, today),
  ] as const;
  const first = firstClinicScenarios(today);
  const all = first.length + OTHER_CLINIC.length;
  let played = 0;
  const tell = () => {
    played += 1;
    if (played % 10 === 0 || played === all) say(`${String(played)} of ${String(all)} patients`);
  };
  await keepDevices(teams[0], today);
  await keepCalendar(teams[0], today);
  await Promise.all([
    playAll(first, { team: teams[0], today, series: "A" }, tell),
    playAll(OTHER_CLINIC, { team: teams[1], today, series: "B" }, tell),
  ]);
  await keepTemplates(teams[0]);
  await keepProtocols(teams[0]);
  for (const team of teams) await endJobs(client, team);
}

/**
 * Makes the two clinics of a demonstration with their people and patients, and marks the installation as one.
 *
 * @returns false when this installation is a demonstration already; nothing is changed then
 * @throws when it is a clinic's own, which never takes invented patients, or when a step is refused
 */
export async function makeDemonstration({ migratorUrl, say, today }: DemonstrationOptions): Promise<boolean> {
  const client = new pg.Client({ connectionString: migratorUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [SEED_LOCK]);
    const found = await client.query<{ kind: string }>("select kind from installation");
    const kind = found.rows[0]?.kind;
    if (kind === "demonstration") return false;
    if (kind !== undefined)
      throw new Error("This installation is a clinic's; it takes no invented patients.");
    if (await clearUnfinished(client)) say("Clearing away a demonstration that was not finished.");
    await fill(client, today ?? todayIn(FIRST_CLINIC.zone), say);
    // Last, because the product lets nobody in before.
    await client.query("insert into installation (kind) values ('demonstration')");
    return true;
  } finally {
    await client.end();
    await closePrismaClient();
  }
}
