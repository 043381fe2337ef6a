import { generateClient } from "./build.ts";
import { showProgress, stopRunningSteps } from "./run-step.js";
import { STAGES, type Stage } from "./test-stages.ts";

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

/** Runs the chosen stages one after the other and prints what they counted. */
async function runStages(stages: readonly Stage[]): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  let failed = 0;
  for (const stage of stages) {
    if (isStopped()) break;
    const count = await showProgress(stage.title, () => stage.run());
    if (count.output !== "") process.stdout.write(`${count.output}\n`);
    process.stdout.write(`  ${stage.name}: ${count.passed} passed, ${count.failed} failed\n`);
    passed += count.passed;
    failed += count.failed;
  }
  return { passed, failed };
}

try {
  const stages = choose(process.argv.slice(2));
  await generateClient();
  const { passed, failed } = await runStages(stages);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 && !isStopped() ? 0 : 1);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed\n`);
  process.exit(1);
}
