import { exampleDocument, EXAMPLE_PATIENT, USUAL_PLAN } from "#tests/support/handout-examples.ts";

export const WARM_UP_RUNS = 20;
export const MEASURED_RUNS = 25;

const DAY_MS = 86_400_000;
const daysLater = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * The two-page document of one run, as for one patient after the other on the same treatment: name, version, days of
 * the visits and with them the calendar code differ from run to run, and the passages are the same. So neither side
 * can answer from a cache of whole results.
 */
export function documentOfRun(run: number) {
  const visits = USUAL_PLAN.visits.map((visit) => ({ ...visit, dueOn: daysLater(visit.dueOn, run) }));
  return exampleDocument(
    { ...USUAL_PLAN, visits },
    {
      patient: { ...EXAMPLE_PATIENT, name: `EXAMPLE, Amara ${String(run)} (Ms)` },
      version: run + 1,
    },
  );
}

/** Runs a renderer over the documents, one after the other, and gives the milliseconds of each warm run. */
export async function timeRuns(
  render: (document: ReturnType<typeof documentOfRun>) => Promise<Uint8Array>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP_RUNS + MEASURED_RUNS; run += 1) {
    const document = documentOfRun(run);
    const start = performance.now();
    await render(document);
    if (run >= WARM_UP_RUNS) times.push(performance.now() - start);
  }
  return times;
}
