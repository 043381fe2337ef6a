import { once } from "node:events";
import { fstatSync } from "node:fs";
import { createInterface } from "node:readline";
import { answerLine } from "./answer-line.ts";

const SOME_LINES_REFUSED = 1;
const INPUT_NOT_READABLE = 2;

/** @returns today's calendar date where this runs, as `YYYY-MM-DD`. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Reads a case a line from standard input and writes an answer a line, in the same order, as they come. */
async function evaluateLines(): Promise<number> {
  // Node takes a directory for an empty input without a word.
  if (fstatSync(0).isDirectory()) throw new Error("standard input is a directory");
  const today = todayHere();
  let status = 0;
  let first = true;
  const failed = once(process.stdin, "error").then(([error]) => {
    throw error;
  });
  const readAll = async (): Promise<void> => {
    for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      const line = first ? text.replace(/^\uFEFF/, "") : text;
      first = false;
      if (line.trim() === "") continue;
      const answer = answerLine(line, today);
      if ("error" in answer) status = SOME_LINES_REFUSED;
      if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
    }
  };
  await Promise.race([readAll(), failed]);
  return status;
}

process.stdout.on("error", () => {
  // Whoever reads the answers has gone away (for example `head`): there is nobody left to write for.
  process.exit(SOME_LINES_REFUSED);
});

try {
  process.exitCode = await evaluateLines();
} catch {
  process.stderr.write("Standard input could not be read.\n");
  process.exitCode = INPUT_NOT_READABLE;
}
