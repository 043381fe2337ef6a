import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { EVERY_COURSE, type CourseFilter } from "#lib/data/course-query.ts";
import { listPlans, type PlanListQuery } from "#lib/data/plan-list.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { createActor } from "#tests/support/clinic.ts";
import { testDatabase } from "#tests/support/database.ts";
import { layManyCourses } from "#tests/support/many-courses.ts";
import { accepted } from "#tests/support/treated-patient.ts";

const PAGE = { sort: "nextDue", descending: false, page: 1, pageSize: 50 } as const;

/** The plan that PostgreSQL makes for the list's own statement, under the policies and with the values it really sends. */
async function explained(
  actor: Actor,
  query: Partial<PlanListQuery>,
): Promise<{ readonly plan: string; readonly found: number }> {
  const plans: string[] = [];
  const { total } = accepted(
    await withClinic(actor, "course.list", async (tx) => {
      const db = new Proxy(tx.db, {
        get(target, name, receiver) {
          if (name !== "$queryRaw") return Reflect.get(target, name, receiver) as unknown;
          return async (strings: TemplateStringsArray, ...values: unknown[]) => {
            const [first = "", ...rest] = strings;
            const asked = Object.assign([`explain ${first}`, ...rest], {
              raw: [`explain ${first}`, ...rest],
            });
            const lines = await target.$queryRaw<{ "QUERY PLAN": string }[]>(asked, ...values);
            plans.push(lines.map((line) => line["QUERY PLAN"]).join("\n"));
            return target.$queryRaw(strings, ...values);
          };
        },
      });
      return listPlans({ ...tx, db }, { ...EVERY_COURSE, ...PAGE, ...query });
    }),
  );
  return { plan: plans.join("\n"), found: total };
}

describe("the list of plans of one clinic among two, 1 500 each", () => {
  let actor: Actor;

  beforeAll(async () => {
    actor = await createActor();
    for (const { clinicId, personId } of [actor, await createActor()]) {
      await layManyCourses(testDatabase().ownerUrl, { clinicId, personId }, 1500);
    }
  });

  const narrow: readonly (readonly [string, Partial<CourseFilter>])[] = [
    ["what is overdue", { overdue: true }],
    ["who is to be called", { toCall: true }],
    ["which reviews are due", { reviewDue: true }],
    ["one patient", { search: "fambc" }],
  ];

  it.each(narrow)(
    "finds %s through indexes, and reads no table of visits or calls from end to end",
    async (_name, filter) => {
      const { plan, found } = await explained(actor, filter);
      expect(found).toBeGreaterThan(10);
      expect(plan).toMatch(/Index/);
      expect(plan).not.toMatch(
        /Seq Scan on (treatment_session|contact_attempt|patient_search_token|plan_step)/,
      );
    },
  );

  it("shows the first page in the order of the next dates", async () => {
    const { rows, total } = accepted(
      await withClinic(actor, "course.list", (tx) => listPlans(tx, { ...EVERY_COURSE, ...PAGE })),
    );
    expect(total).toBe(1500);
    expect(rows).toHaveLength(50);
    expect(rows.map(({ next }) => next?.dueOn ?? "")).toEqual(
      rows.map(({ next }) => next?.dueOn ?? "").toSorted(),
    );
  });
});
