import { PrismaPg } from "@prisma/adapter-pg";
import { EVERY_COURSE } from "#lib/data/course-query.ts";
import { PrismaClient } from "#lib/data/generated/client.ts";
import { listPlans, type PlanListQuery } from "#lib/data/plan-list.ts";
import { closePrismaClient } from "#lib/data/prisma-client.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { layManyCourses } from "#tests/support/many-courses.ts";
import type { BenchGround } from "./bench-ground.ts";
import type { BenchRow } from "./bench-row.ts";
import { openJob } from "./open-job.ts";
import { milliseconds, percentile } from "./statistics.ts";

const PLANS = 10_000;
const ROUNDS = 8;
const READS = 12;
/** The bare page reads plan, patient and sessions in the order of a name, without policies, next visit, calls or count. */
const MOST_TIMES = 4;

const PAGE = { ...EVERY_COURSE, descending: false, page: 1, pageSize: 50 } as const;
const ASKED: readonly { readonly name: string; readonly query: PlanListQuery }[] = [
  { name: "by the next date", query: { ...PAGE, sort: "nextDue" } },
  { name: "page 150, by patient", query: { ...PAGE, sort: "patient", page: 150 } },
  { name: "by progress", query: { ...PAGE, sort: "progress" } },
  { name: "overdue and not yet called", query: { ...PAGE, sort: "nextDue", toCall: true } },
  { name: "one patient by name", query: { ...PAGE, sort: "nextDue", search: "fambc" } },
];

/** The list of plans at ten thousand of them: whole rows with their next visit, beside bare Prisma's plainest page. */
export async function run(ground: BenchGround): Promise<BenchRow[]> {
  const { clinicId } = ground;
  const actor = await openJob(ground.ownerUrl, clinicId, "dermatologist");
  await layManyCourses(ground.ownerUrl, { clinicId, personId: actor.personId }, PLANS);
  await ground.ask("vacuum analyze");
  const bare = new PrismaClient({ adapter: new PrismaPg({ connectionString: ground.ownerUrl, max: 2 }) });
  const plain = () =>
    bare.plan.findMany({
      where: { clinicId },
      include: { patient: true, sessions: { orderBy: { dueOn: "asc" } } },
      orderBy: [{ patient: { familyName: "asc" } }, { id: "asc" }],
      take: 50,
    });
  const times = async (read: () => Promise<unknown>): Promise<number[]> => {
    const taken: number[] = [];
    for (let index = 0; index < READS; index += 1) {
      const before = performance.now();
      await read();
      taken.push(performance.now() - before);
    }
    return taken;
  };
  const rows: BenchRow[] = [];
  for (const { name, query } of ASKED) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const own = await times(async () => {
        const read = await withClinic(actor, "course.list", (tx) => listPlans(tx, query));
        if (!read.ok || read.value.rows.length === 0) throw new Error("The list of plans is empty.");
      });
      const other = await times(plain);
      if (round > 0) {
        ours.push(...own);
        theirs.push(...other);
      }
    }
    const p95 = percentile(ours, 0.95);
    const baseline = percentile(theirs, 0.95);
    rows.push({
      name: `Plans, ${String(PLANS)} on record, 50 rows, ${name}, 95th percentile`,
      measured: milliseconds(p95),
      baseline: `${milliseconds(baseline)} (bare Prisma, plans with patient and sessions by name)`,
      ratio: baseline / p95,
      bar: `≤ ${String(MOST_TIMES)} times the bare page`,
      met: p95 <= MOST_TIMES * baseline,
    });
  }
  await bare.$disconnect();
  await closePrismaClient();
  return rows;
}
