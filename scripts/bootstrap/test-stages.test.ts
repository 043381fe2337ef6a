import { describe, expect, it } from "vitest";
import { countPlaywright } from "./test-end-to-end.ts";
import { countVitest } from "./test-stages.ts";

const vitest = (change: object) =>
  countVitest(
    JSON.stringify({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, testResults: [], ...change }),
  );
const playwright = (stats: object, errors: unknown[] = []) =>
  countPlaywright(
    JSON.stringify({ stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors }),
  );

describe("the count of Vitest", () => {
  it("is what passed and what failed", () => {
    expect(vitest({ numFailedTests: 2 })).toEqual({ passed: 5, failed: 2 });
  });

  it("takes a skipped test as a failure", () => {
    expect(vitest({ numPendingTests: 1 })).toEqual({ passed: 5, failed: 1 });
  });

  it("takes a file that could not be read as a failure", () => {
    const testResults = [{ status: "failed", name: "a.test.ts", assertionResults: [] }];
    expect(vitest({ testResults })).toEqual({ passed: 5, failed: 1 });
  });
});

describe("the count of Playwright", () => {
  it("is what passed and what failed", () => {
    expect(playwright({ unexpected: 1 })).toEqual({ passed: 4, failed: 1 });
  });

  it("takes a test that passed at the second try, a skipped one and a broken file as failures", () => {
    expect(playwright({ flaky: 1, skipped: 1 }, [{}])).toEqual({ passed: 4, failed: 3 });
  });
});
