import { PrismaPg } from "@prisma/adapter-pg";
import type { Actor } from "#lib/auth/actor.ts";
import { PrismaClient } from "#lib/data/generated/client.ts";
import { closePrismaClient } from "#lib/data/prisma-client.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { BenchGround } from "./bench-ground.ts";
import type { BenchRow } from "./bench-row.ts";
import { openJob } from "./open-job.ts";
import { milliseconds, percentile } from "./statistics.ts";

const MOST_TIMES = 3;
const ROUNDS = 6;
const READS = 60;

type Client = Pick<PrismaClient, "patient">;
type Read = { readonly name: string; readonly query: (db: Client, clinicId: string) => Promise<unknown> };

const COLUMNS = {
  id: true,
  familyName: true,
  givenNames: true,
  bornOn: true,
  nhsNumber: true,
  version: true,
};

const READS_COMPARED: readonly Read[] = [
  {
    name: "fifty patients",
    query: (db, clinicId) =>
      db.patient.findMany({
        where: { clinicId },
        select: COLUMNS,
        orderBy: [{ familyName: "asc" }, { givenNames: "asc" }, { id: "asc" }],
        take: 50,
      }),
  },
  {
    name: "one patient",
    query: (db, clinicId) =>
      db.patient.findFirst({ where: { clinicId, familyName: "Whitfield" }, select: COLUMNS }),
  },
];

async function timesOf(read: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < READS; index += 1) {
    const before = performance.now();
    await read();
    times.push(performance.now() - before);
  }
  return times;
}

async function guarded(actor: Actor, read: Read): Promise<void> {
  const result = await withClinic(actor, "patient.list", (tx) => read.query(tx.db, actor.clinicId));
  if (!result.ok) throw new Error(result.error.message);
}

/** What the door costs: the same query through `withClinic`, and through a bare client of a role the policies let pass. */
export async function run(ground: BenchGround): Promise<BenchRow[]> {
  const actor = await openJob(ground.ownerUrl, ground.clinicId, "dermatologist");
  const bare = new PrismaClient({ adapter: new PrismaPg({ connectionString: ground.ownerUrl, max: 10 }) });
  const rows: BenchRow[] = [];
  for (const read of READS_COMPARED) {
    const ours: number[] = [];
    const theirs: number[] = [];
    // Turn and turn about, so that a busy moment falls on both; the first round warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const own = await timesOf(() => guarded(actor, read));
      const other = await timesOf(() => read.query(bare, ground.clinicId));
      if (round > 0) {
        ours.push(...own);
        theirs.push(...other);
      }
    }
    const median = percentile(ours, 0.5);
    const baseline = percentile(theirs, 0.5);
    rows.push({
      name: `Guarded read, ${read.name}, median`,
      measured: milliseconds(median),
      baseline: `${milliseconds(baseline)} (bare Prisma)`,
      ratio: baseline / median,
      bar: `≤ ${String(MOST_TIMES)} times the bare query`,
      met: median <= MOST_TIMES * baseline,
    });
  }
  await bare.$disconnect();
  await closePrismaClient();
  return rows;
}
