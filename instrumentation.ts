import type { Instrumentation } from "next";

/** Runs once before the server answers anyone: it refuses to serve on an unsafe database or with weak secrets. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { loadStartUpRefusals } = await import("#lib/loaders/load-start-up-refusals.ts");
    const refusals = await loadStartUpRefusals();
    if (refusals.length > 0) {
      process.stderr.write(refusals.map((sentence) => `Not serving: ${sentence}\n`).join(""));
      process.exit(1);
    }
  }
}

/** One line for each error that no code of ours caught: its class, route and frames, never its message. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logger } = await import("#lib/platform/logger.ts");
    const digest =
      typeof error === "object" && error !== null && "digest" in error
        ? { reference: String(error.digest) }
        : {};
    logger.error(
      { ...digest, route: context.routePath, method: request.method, error },
      "A request ended in an unexpected error",
    );
  }
};
