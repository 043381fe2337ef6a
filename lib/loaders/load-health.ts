import "server-only";
import { databaseAnswers } from "#lib/data/database-health.ts";

/** What the health address tells anyone: whether requests can be served, and nothing more. */
export async function loadHealth(): Promise<{ readonly status: "ok" | "unavailable" }> {
  return { status: (await databaseAnswers()) ? "ok" : "unavailable" };
}
