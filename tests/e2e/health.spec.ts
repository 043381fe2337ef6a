import { expect, test } from "./support/test.ts";

test("the health address says that the database answers, and nothing else", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: "ok" });
  expect(answer.headers()["cache-control"]).toContain("no-store");
  expect(Object.keys(answer.headers())).not.toContain("x-powered-by");
});
