import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { TREATMENT_WORDS } from "#lib/catalogue/words/treatments.ts";
import { DIAGNOSES, TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { EVERY_COURSE } from "#lib/data/course-query.ts";
import { listBoard } from "#lib/data/plan-groups.ts";
import { listPlans, type PlanListQuery } from "#lib/data/plan-list.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { readBoardPage, readPlansOnPaper, readPlansPage } from "#lib/loaders/load-plans.ts";
import { PLAN_COLUMN_IDS } from "#lib/format/plan-columns.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { acceptance, createDraftPlan, valueOf } from "#tests/support/signed-visit.ts";

const QUERY: PlanListQuery = {
  ...EVERY_COURSE,
  sort: "nextDue",
  descending: false,
  page: 1,
  pageSize: 50,
};

async function activePlan(actor: Actor, familyName: string): Promise<string> {
  const { planId } = await createDraftPlan(actor, { familyName });
  valueOf(await acceptPlan(actor, acceptance(actor, planId)));
  return planId;
}

/** Moves a plan's visits into the past without going through the record. */
const makeLate = (planId: string, days: number): Promise<unknown> =>
  asOwner(
    `update treatment_session set due_on = current_date - $2::int, window_from = current_date - $2::int,
            window_to = current_date where plan_id = $1`,
    [planId, days],
  );

describe("the list of plans", () => {
  it("shows each plan of the clinic with its marks, treatments, progress and next date", async () => {
    const actor = await createActor();
    await activePlan(actor, "Okafor");
    await activePlan(await createActor(), "Elsewhere");
    const page = valueOf(await readPlansPage(actor, QUERY));
    expect(page.total).toBe(1);
    expect(page.plans[0]).toMatchObject({
      patient: "OKAFOR, Test",
      state: "active",
      done: 0,
      total: 3,
      diagnosis: "PIE",
      plan: TREATMENT_WORDS["pulsed-dye-laser-595"],
      late: null,
    });
  });

  it("tells reception neither mark nor treatment, in no word of it", async () => {
    const clinic = await createClinic();
    const dermatologist = await actorFor(await createPerson(clinic));
    const reception = await actorFor(await createPerson(clinic, ["reception"]));
    await activePlan(dermatologist, "Mensah");
    await createDraftPlan(dermatologist, { familyName: "Adeyemi" });
    const page = valueOf(await readPlansPage(reception, QUERY));
    const board = valueOf(await readBoardPage(reception, EVERY_COURSE, 40));
    expect(page.plans).toHaveLength(2);
    expect(page.clinical).toBe(false);
    expect(board.mayMove).toBe(false);
    const json = JSON.stringify([page, board]).toLowerCase();
    for (const term of [...DIAGNOSES, ...TREATMENTS, ...Object.values(TREATMENT_WORDS)]) {
      expect(json).not.toContain(term.toLowerCase());
    }
    expect(json).not.toMatch(/diagnos|laser|cream|acne|erythema|"plan":|pie/u);
    for (const as of ["csv", "print"] as const) {
      const paper = valueOf(await readPlansOnPaper(reception, QUERY, as));
      expect(paper.plans).toHaveLength(2);
      expect(JSON.stringify(paper)).not.toMatch(/diagnos|laser|cream|acne|erythema|"plan":|pie/iu);
    }
  });

  it("narrows and orders nothing by treatment or mark for who may not read them", async () => {
    const clinic = await createClinic();
    const dermatologist = await actorFor(await createPerson(clinic));
    const reception = await actorFor(await createPerson(clinic, ["reception"]));
    await activePlan(dermatologist, "Bell");
    await createDraftPlan(dermatologist, { familyName: "Adams" });
    const names = async (actor: Actor, query: Partial<PlanListQuery>) =>
      valueOf(await readPlansPage(actor, { ...QUERY, ...query })).plans.map(({ patient }) => patient);
    const treatments = ["pulsed-dye-laser-595"];
    expect(await names(dermatologist, { treatments })).toEqual(["BELL, Test"]);
    expect(await names(reception, { treatments })).toHaveLength(2);
    for (const sort of ["diagnosis", "plan"] as const) {
      for (const descending of [false, true]) {
        expect(await names(reception, { sort, descending })).toEqual(["ADAMS, Test", "BELL, Test"]);
      }
    }
    expect(await names(dermatologist, { sort: "plan" })).toEqual(["BELL, Test", "ADAMS, Test"]);
  });

  it("writes into the audit trail that a list was taken out, with how many lines", async () => {
    const actor = await createActor();
    await activePlan(actor, "Export");
    valueOf(await readPlansOnPaper(actor, { ...QUERY, overdue: true }, "csv"));
    valueOf(await readPlansOnPaper(actor, QUERY, "print"));
    const events = await asOwner<{ detail: unknown }>(
      "select detail from audit_event where clinic_id = $1 and detail->>'kind' = 'listed' order by sequence",
      [actor.clinicId],
    );
    expect(events.map(({ detail }) => detail)).toEqual([
      { kind: "listed", list: "plans", as: "csv", rows: 0 },
      { kind: "listed", list: "plans", as: "print", rows: 1 },
    ]);
  });

  it("finds by name, forgives one slip, and narrows to states and to what is overdue", async () => {
    const actor = await createActor();
    const late = await activePlan(actor, "Lateman");
    const held = await activePlan(actor, "Heldman");
    await createDraftPlan(actor, { familyName: "Draftman" });
    await makeLate(late, 12);
    await makeLate(held, 30);
    valueOf(
      await changePlanState(actor, {
        planId: held,
        version: 2,
        to: "on-hold",
        holdReason: "patient-request",
      }),
    );
    const names = async (query: Partial<PlanListQuery>) =>
      valueOf(await readPlansPage(actor, { ...QUERY, ...query })).plans.map(({ patient }) => patient);
    expect(await names({ search: "lateman" })).toEqual(["LATEMAN, Test"]);
    expect(await names({ search: "latemann" })).toEqual(["LATEMAN, Test"]);
    expect(await names({ states: ["draft"] })).toEqual(["DRAFTMAN, Test"]);
    expect(await names({ overdue: true })).toEqual(["LATEMAN, Test"]);
    expect(await names({ sort: "patient" })).toEqual(["DRAFTMAN, Test", "HELDMAN, Test", "LATEMAN, Test"]);
    expect(await names({ sort: "patient", descending: true, pageSize: 1, page: 2 })).toEqual([
      "HELDMAN, Test",
    ]);
    for (const sort of PLAN_COLUMN_IDS) {
      expect(await names({ sort, descending: true })).toHaveLength(3);
    }
    const page = valueOf(await readPlansPage(actor, QUERY));
    expect(page.plans.find(({ id }) => id === late)?.late).toBe("12 days late");
    expect(page.plans.find(({ id }) => id === held)).toMatchObject({
      late: null,
      holdReason: "patient-request",
    });
  });

  it("puts each plan into the column of its state, with a badge where a review is due", async () => {
    const actor = await createActor();
    const planId = await activePlan(actor, "Reviewed");
    await makeLate(planId, 1);
    await asOwner(
      "update treatment_session set state = 'cancelled' where plan_id = $1 and kind <> 'review'",
      [planId],
    );
    const { columns } = valueOf(await readBoardPage(actor, EVERY_COURSE, 40));
    expect(columns.map(({ state, total }) => [state, total])).toEqual([
      ["draft", 0],
      ["active", 1],
      ["on-hold", 0],
      ["completed", 0],
      ["stopped", 0],
    ]);
    expect(columns[1]?.plans[0]).toMatchObject({ id: planId, reviewDue: true });
  });

  it("takes one statement for the table and one for the board, and one more where it has to look for names alike", async () => {
    const actor = await createActor();
    await activePlan(actor, "Counted");
    const counted = async (search: string, view: "table" | "board"): Promise<number> => {
      let statements = 0;
      valueOf(
        await withClinic(actor, "course.list", async (tx) => {
          const db = new Proxy(tx.db, {
            get(target, name, receiver) {
              if (name === "$queryRaw") statements += 1;
              return Reflect.get(target, name, receiver) as unknown;
            },
          });
          const own = { ...tx, db };
          await (view === "table"
            ? listPlans(own, { ...QUERY, search })
            : listBoard(own, { ...EVERY_COURSE, search }, 40));
        }),
      );
      return statements;
    };
    expect(await counted("", "table")).toBe(1);
    expect(await counted("countedd", "table")).toBe(2);
    expect(await counted("", "board")).toBe(1);
    expect(await counted("countedd", "board")).toBe(2);
  });
});
