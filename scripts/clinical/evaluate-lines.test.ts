import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";

const script = path.join(import.meta.dirname, "..", "clinical-evaluate.js");

type Answer = {
  id: string | null;
  error?: { code: string; issues: { path: string; message: string }[] };
  differential?: unknown[];
};

function readAnswer(line: string): Answer {
  const answer: Answer = JSON.parse(line);
  return answer;
}

function ask(input: string | Buffer): { status: number | null; answers: Answer[]; said: string } {
  const run = spawnSync(process.execPath, [script], { input, encoding: "utf8" });
  const lines = run.stdout.split("\n").filter((line) => line !== "");
  return { status: run.status, answers: lines.map(readAnswer), said: run.stderr };
}

describe("asking the engine from the command line", { timeout: 60_000 }, () => {
  it("answers every case on a line of its own, in order, and ends with 0", () => {
    const { status, answers, said } = ask(
      '{"id":"a","findings":[{"colour":"red","surface":"flat","acneAtSite":true}]}\r\n\n{"id":"b","findings":[]}',
    );
    expect(said).toBe("");
    expect(status).toBe(0);
    expect(answers.map((answer) => answer.id)).toEqual(["a", "b"]);
    expect(answers[0]?.differential).not.toEqual([]);
  });

  it("says what is wrong with a line, goes on with the next, and ends with 1", () => {
    const { status, answers } = ask(
      '{"id":"a","findings":[{"color":"red"}]}\nnot json\n{"id":"c","findings":[]}\n',
    );
    expect(status).toBe(1);
    expect(answers.map((answer) => answer.id)).toEqual(["a", null, "c"]);
    expect(answers[0]?.error?.code).toBe("invalid_case");
    expect(answers[0]?.error?.issues[0]?.path).toBe("findings.0.color");
    expect(answers[1]?.error?.code).toBe("invalid_case");
    expect(answers[2]?.error).toBeUndefined();
  });

  it("splits at line feeds alone, whatever separators a text holds", () => {
    const { status, answers } = ask('{"id":"a\u2028b","findings":[]}\n{"id":"c\u2029d","findings":[]}\n');
    expect(status).toBe(0);
    expect(answers.map((answer) => answer.id)).toEqual(["a\u2028b", "c\u2029d"]);
  });

  it("refuses a key that is named twice, since one of the answers would be lost", () => {
    const { status, answers } = ask(
      '{"id":"a","findings":[{"sites":["a,b"]},{"colour":"red","c\\u006flour":"brown"}]}\n',
    );
    expect(status).toBe(1);
    expect(answers[0]?.error?.issues).toEqual([{ path: "findings.1.colour", message: "is named twice" }]);
  });

  it("refuses bytes that are not text, and a line without end, and goes on", () => {
    const long = `{"id":"long","findings":[],"notes":"${"x".repeat(2_000_000)}"}`;
    const bytes = Buffer.concat([
      Buffer.from('\uFEFF{"id":"a","findings":[]}\n{"id":"'),
      Buffer.from([0xff]),
      Buffer.from(`","findings":[]}\n${long}\n{"id":"z","findings":[]}`),
    ]);
    const { status, answers } = ask(bytes);
    expect(status).toBe(1);
    expect(answers.map((answer) => answer.error?.issues[0]?.message ?? answer.id)).toEqual([
      "a",
      "is not valid UTF-8",
      "is too long for a case",
      "z",
    ]);
  });

  it("ends with 0 and says nothing when there is no case", () => {
    expect(ask("")).toEqual({ status: 0, answers: [], said: "" });
  });
});
