import { once } from "node:events";
import { fstatSync } from "node:fs";
import { answerLine, refuseLine } from "./answer-line.ts";
import { readLines } from "./read-lines.ts";

const SOME_LINES_REFUSED = 1;
const INPUT_NOT_READABLE = 2;

/** @returns today's calendar date where this runs, as `YYYY-MM-DD`. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** JSON without the separators that some readers take for the end of a line. */
function oneLine(answer: unknown): string {
  return JSON.stringify(answer).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** Reads a case a line from standard input and writes an answer a line, in the same order, as they come. */
async function evaluateLines(): Promise<number> {
  // Node takes a directory for an empty input without a word.
  if (fstatSync(0).isDirectory()) throw new Error("standard input is a directory");
  const today = todayHere();
  let status = 0;
  for await (const line of readLines(process.stdin)) {
    if (line.ok && line.text.trim() === "") continue;
    const answer = line.ok ? answerLine(line.text, today) : refuseLine(line.message);
    if ("error" in answer) status = SOME_LINES_REFUSED;
    if (!process.stdout.write(`${oneLine(answer)}\n`)) await once(process.stdout, "drain");
  }
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
