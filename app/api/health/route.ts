import { loadHealth } from "#lib/loaders/load-health.ts";

export const dynamic = "force-dynamic";

/** Tells a load balancer or a supervisor whether this process can serve; no version, no counts. */
export async function GET(): Promise<Response> {
  const health = await loadHealth();
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
