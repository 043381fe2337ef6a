import { exampleDocument, EXAMPLE_PATIENT, USUAL_PLAN } from "#tests/support/handout-examples.ts";

export const WARM_UP_RUNS = 20;
export const MEASURED_RUNS = 25;

/**
 * The two-page document of one run. Name and version differ from run to run, so that neither side can answer from a
 * cache of whole results.
 */
export function documentOfRun(run: number) {
  return exampleDocument(USUAL_PLAN, {
    patient: { ...EXAMPLE_PATIENT, name: `EXAMPLE, Amara ${String(run)} (Ms)` },
    version: run + 1,
  });
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
