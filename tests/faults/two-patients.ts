import type { Page } from "@playwright/test";
import type { Fault } from "./fault.ts";
import type { FaultGround } from "./fault-ground.ts";
import { openDraft } from "./open-draft.ts";
import { interleave, openDesk, openDrafts, settle, type Desk, type MarkedPatient } from "./patient-tabs.ts";
import { seededChance } from "./seeded-chance.ts";
import { turnSaves } from "./turn-saves.ts";

const INTERLEAVINGS = { short: 25, full: 500 };
/** Acts of one interleaving. */
const ACTS = 6;
/** Interleavings after which the patients are new ones, so that drafts stay as long as drafts are. */
const BLOCK = 25;
const MARKS = ["QALPHAQ", "QBRAVOQ", "QCHARLIEQ"];

async function newPatients(ground: FaultGround): Promise<readonly MarkedPatient[]> {
  const patients: MarkedPatient[] = [];
  for (const mark of MARKS) {
    const opened = await openDraft(ground);
    const [row] = await ground.ask<{ name: string }>(
      "select family_name as name from patient where id = $1",
      [opened.patientId],
    );
    patients.push({ ...opened, mark, surname: row?.name ?? "" });
  }
  return patients;
}

/** Everything on record under a patient, as text. */
const RECORD = `
  select coalesce(string_agg(record, ' '), '') as record from (
    select draft::text as record from consultation where patient_id = $1
    union all select row_to_json(f)::text from finding f where patient_id = $1
    union all select row_to_json(s)::text from score s where patient_id = $1
    union all select row_to_json(d)::text from diagnosis d where patient_id = $1
    union all select row_to_json(a)::text from audit_event a where patient_id = $1
  ) of_patient`;

const STRAY_AUDIT = `
  select count(*)::int as count from audit_event a join consultation c on c.id = a.entity_id
  where a.entity = 'consultation' and a.patient_id is distinct from c.patient_id and c.patient_id = any($1::uuid[])`;

const GRADE = `select draft #>> '{scores,cea,grade}' as grade from consultation where id = $1`;

/** What stands under a patient and is another's, in words; empty when nothing does. */
async function misfiled(ground: FaultGround, patients: readonly MarkedPatient[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, { patientId, consultationId, surname }] of patients.entries()) {
    const [row] = await ground.ask<{ record: string }>(RECORD, [patientId]);
    for (const other of patients) {
      if (other.patientId !== patientId && row?.record.includes(other.mark)) {
        found.push(`${other.mark} under ${surname}`);
      }
    }
    const [score] = await ground.ask<{ grade: string | null }>(GRADE, [consultationId]);
    const grade = score?.grade ?? null;
    if (grade !== null && grade !== String(index + 1)) found.push(`grade ${grade} under ${surname}`);
  }
  const [stray] = await ground.ask<{ count: number }>(STRAY_AUDIT, [
    patients.map(({ patientId }) => patientId),
  ]);
  if ((stray?.count ?? 0) > 0) found.push(`${String(stray?.count)} audit rows name another patient`);
  return found;
}

/** How many marks of each patient are on record: a run that wrote nothing would prove nothing. */
async function marksOnRecord(ground: FaultGround, patients: readonly MarkedPatient[]): Promise<number> {
  let count = 0;
  for (const { patientId, mark } of patients) {
    const [row] = await ground.ask<{ record: string }>(RECORD, [patientId]);
    count += (row?.record.split(mark).length ?? 1) - 1;
  }
  return count;
}

/** Types the first patient's mark on a page whose saves are turned onto the second one's draft. */
async function misfileOnPurpose(
  page: Page,
  patients: readonly MarkedPatient[],
  naming: Parameters<typeof turnSaves>[3],
): Promise<void> {
  const [shown, other] = patients;
  if (!shown || !other) throw new Error("Two patients are needed.");
  await page.goto(shown.path);
  const notes = page.getByRole("textbox", { name: "Notes of the visit" });
  await notes.waitFor({ timeout: 30_000 });
  await turnSaves(page, shown, other, naming);
  const answered = page.waitForResponse(/\/draft$/, { timeout: 30_000 });
  await notes.pressSequentially(`${shown.mark}0 `);
  await answered;
  await page.unroute("**/draft");
  await page.goto("/");
}

type Found = { readonly wrong: readonly string[]; readonly written: number; readonly acts: number };

async function run(ground: FaultGround, desk: Desk, count: number, seed: number): Promise<Found> {
  const wrong: string[] = [];
  let written = 0;
  let acts = 0;
  let patients: readonly MarkedPatient[] = [];
  for (let round = 0; round < count; round += 1) {
    const chance = seededChance(seed + round);
    if (round % BLOCK === 0) {
      written += await marksOnRecord(ground, patients);
      patients = await newPatients(ground);
      await openDrafts(desk, patients, chance);
    }
    const done = await interleave(desk, patients, chance, ACTS);
    await settle(desk, chance);
    acts += done.length;
    const found = await misfiled(ground, patients);
    if (found.length > 0) {
      wrong.push(`seed ${String(seed + round)}: ${found.join(", ")} after ${done.join(", ")}`);
      patients = await newPatients(ground);
      await openDrafts(desk, patients, chance);
    }
  }
  // What was still on its way has arrived by now, or is refused.
  for (const page of desk.windows.flatMap(({ tabs }) => tabs)) await page.goto("/").catch(() => null);
  wrong.push(...(await misfiled(ground, patients)).map((found) => `at the end: ${found}`));
  return { wrong, written: written + (await marksOnRecord(ground, patients)), acts };
}

/** What the check finds when a text is put on another patient's draft on purpose, in a browser that did nothing else. */
async function positiveControl(
  ground: FaultGround,
): Promise<{ readonly words: string; readonly isFound: boolean }> {
  const desk = await openDesk(ground.chromium, ground.address);
  try {
    const page = desk.windows[0]?.tabs[0];
    if (!page) throw new Error("No tab is open.");
    const guarded = await newPatients(ground);
    await misfileOnPurpose(page, guarded, "its own");
    const past = await misfiled(ground, guarded);
    const victims = await newPatients(ground);
    await misfileOnPurpose(page, victims, "the other");
    const control = await misfiled(ground, victims);
    return {
      words: `saves turned onto another patient's draft: ${control.length > 0 ? "found" : "not found"}; the same by a page that names its own patient: ${past.length === 0 ? "refused" : "kept"}`,
      isFound: past.length === 0 && control.length > 0,
    };
  } finally {
    await desk.close();
  }
}

/** Drafts of several patients at once, in two tabs of one browser and in a second browser. */
export const twoPatients: Fault = {
  name: "two-patients",
  title: "Two patients' tabs",
  run: async (ground, size) => {
    // First, so that a check that finds nothing ends the run before the long part.
    const control = await positiveControl(ground);
    const desk = await openDesk(ground.chromium, ground.address);
    try {
      const count = INTERLEAVINGS[size];
      const { wrong, written, acts } = await run(ground, desk, count, 20_261_123);
      return [
        {
          name: "Typing, findings, scores, tabs, palette, back, forward, reload, sign-out, network, by chance",
          times: count,
          result: `${String(wrong.length)} misfiled of ${String(count)}; ${String(acts)} acts done, ${String(written)} marked texts on record${wrong[0] === undefined ? "" : `; first: ${wrong[0]}`}`,
          bar: "0 misfiled",
          control: control.words,
          met: wrong.length === 0 && control.isFound && written > count,
        },
      ];
    } finally {
      await desk.close();
    }
  },
};
