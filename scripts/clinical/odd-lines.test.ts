import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { answerLine } from "./answer-line.ts";

const TODAY = "2026-03-02";

/** The path and the message of the first thing that is wrong with a line, or null where it was answered. */
function refusalOf(line: string): readonly [id: string | null, path: string | undefined] | null {
  const answer = answerLine(line, TODAY);
  return "error" in answer ? [answer.id, answer.error.issues[0]?.path] : null;
}

describe("a line that is not a case", () => {
  it.each([
    ["holds a number as text", '{"id":"a","findings":[{"widthMm":"2"}]}', "findings.0.widthMm"],
    ["holds a number too large for one", '{"id":"a","findings":[{"widthMm":1e400}]}', "findings.0.widthMm"],
    ["holds half a character", '{"id":"a","findings":[],"notes":"x \\udc00"}', "notes"],
    ["has no findings", '{"id":"a"}', "findings"],
    ["names a key twice", '{"id":"a","findings":[],"findings":[]}', "findings"],
    ["names a day that does not exist", '{"id":"a","on":"2026-02-30","findings":[]}', "on"],
    ["names a day from which no wait can be counted", '{"id":"a","on":"9999-12-31","findings":[]}', "on"],
    ["has an unknown key at the top", '{"id":"a","findings":[],"x":1}', "x"],
    ["has a key of the language's own", '{"id":"a","findings":[],"__proto__":{}}', "__proto__"],
    ["has an unknown policy", '{"id":"a","policies":{"x":1},"findings":[]}', "policies.x"],
    ["has an unknown key of the patient", '{"id":"a","patient":{"x":1},"findings":[]}', "patient.x"],
    ["has an unknown key of the history", '{"id":"a","history":{"x":1},"findings":[]}', "history.x"],
    ["has an unknown key of a finding", '{"id":"a","findings":[{"x":1}]}', "findings.0.x"],
    [
      "has an unknown key of a medicine",
      '{"id":"a","patient":{"medications":[{"name":"aspirin","x":1}]},"findings":[]}',
      "patient.medications.0.x",
    ],
    [
      "has an unknown key of a condition",
      '{"id":"a","patient":{"conditions":[{"name":"asthma","x":1}]},"findings":[]}',
      "patient.conditions.0.x",
    ],
    [
      "has an unknown key of a procedure",
      '{"id":"a","history":{"previousProcedures":[{"treatment":"ipl","x":1}]},"findings":[]}',
      "history.previousProcedures.0.x",
    ],
  ])("is refused by its id where it %s", (_, line, at) => {
    expect(refusalOf(line)).toEqual(["a", at]);
  });

  it.each([
    ["no id", '{"findings":[]}', "id"],
    ["an id that is no text", '{"id":7,"findings":[]}', "id"],
    ["an end too early", '{"id":"a","findings":[', ""],
    ["something behind its end", '{"id":"a","findings":[]} x', ""],
    ["a second case behind it", '{"id":"a","findings":[]}{"id":"b","findings":[]}', ""],
    ["a list instead of a case", '[{"id":"a","findings":[]}]', ""],
    ["nothing but null", "null", ""],
  ])("is refused without an id where it has %s", (_, line, at) => {
    expect(refusalOf(line)).toEqual([null, at]);
  });
});

describe("many lines", { timeout: 60_000 }, () => {
  const script = path.join(import.meta.dirname, "..", "clinical-evaluate.js");
  const lines = Array.from({ length: 1000 }, (_, index) => `{"id":"${String(index)}","findings":[{}]}\n`);

  it("are answered in their order", async () => {
    const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
    child.stdin.end(lines.join(""));
    let answers = "";
    for await (const chunk of child.stdout.setEncoding("utf8")) answers += String(chunk);
    const ids = answers
      .trimEnd()
      .split("\n")
      .map((line) => /^\{"id":"(\d+)"/u.exec(line)?.[1]);
    expect(ids).toEqual(lines.map((_, index) => String(index)));
  });

  it("may be left unread: the program ends without a word", async () => {
    const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "pipe"] });
    // The program goes away while it is still being written to.
    child.stdin.on("error", () => undefined);
    child.stdin.end(lines.join(""));
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    await once(child.stdout, "readable");
    child.stdout.destroy();
    await once(child, "close");
    expect(said).toBe("");
  });
});
