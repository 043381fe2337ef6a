import { generateClient } from "./build.ts";
import { showProgress, stopRunningSteps } from "./run-step.js";
import { STAGES, writeRouteTypes, type Count, type Stage } from "./test-stages.ts";

function choose(names: readonly string[]): readonly Stage[] {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    const known = STAGES.map((stage) => stage.name).join(", ");
    throw new Error(`There is no stage ${unknown.join(", ")}. The stages are: ${known}.`);
  }
  return names.length === 0 ? STAGES : STAGES.filter((stage) => names.includes(stage.name));
}

const stop = new AbortController();
const isStopped = () => stop.signal.aborted;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    // What is running is ended; each stage then puts away what it had started.
    stop.abort();
    stopRunningSteps();
  });
}

const AT_ONCE = 2;

async function runStage(stage: Stage): Promise<Count> {
  const count = await showProgress(stage.title, () => stage.run());
  if (count.output !== "") process.stdout.write(`${count.output}\n`);
  process.stdout.write(`  ${stage.name}: ${count.passed} passed, ${count.failed} failed\n`);
  return count;
}

/** Runs stages, a few at once, and returns what they counted. */
async function runInTurn(stages: readonly Stage[], atOnce: number): Promise<Count[]> {
  const counts: Count[] = [];
  const waiting = [...stages];
  const work = async () => {
    for (let stage = waiting.shift(); stage !== undefined && !isStopped(); stage = waiting.shift()) {
      counts.push(await runStage(stage));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return counts;
}

/** Runs the chosen stages and prints what they counted: first those that only read files, two at a time. */
async function runStages(stages: readonly Stage[]): Promise<{ passed: number; failed: number }> {
  const counts = [
    ...(await runInTurn(
      stages.filter(({ readsFilesOnly }) => readsFilesOnly),
      AT_ONCE,
    )),
    ...(await runInTurn(
      stages.filter(({ readsFilesOnly }) => !readsFilesOnly),
      1,
    )),
  ];
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

try {
  const stages = choose(process.argv.slice(2));
  await generateClient();
  if (stages.some(({ readsFilesOnly }) => readsFilesOnly)) await writeRouteTypes();
  const { passed, failed } = await runStages(stages);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 && !isStopped() ? 0 : 1);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed\n`);
  process.exit(1);
}
