import path from "node:path";
import { defineConfig } from "vitest/config";

// A zone with an odd offset: code that takes the machine's date for the clinic's fails here.
process.env["TZ"] = "Asia/Kathmandu";

/** Absolute, so that other tools that read this file find the same one. */
const support = (name: string): string => path.join(import.meta.dirname, "support", name);
const root = path.resolve(import.meta.dirname, "..");

export default defineConfig({
  root,
  resolve: {
    // The package throws outside of a server component; its empty twin is not exported under a name.
    alias: { "server-only": path.join(root, "node_modules/server-only/empty.js") },
  },
  test: {
    projects: [
      {
        extends: true,
        root,
        test: {
          name: "unit",
          include: ["{lib,components,app,scripts}/**/*.test.{ts,tsx}", "tests/clinical-specs/**/*.test.ts"],
          setupFiles: [support("fail-on-console.ts")],
          // One test may go through a whole table; on a busy machine that takes longer than the usual five seconds.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        root,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: [support("start-database.ts")],
          setupFiles: [support("fail-on-console.ts"), support("clone-database.ts")],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          env: { AFTERMARK_DATABASE_POOL: "4", LOG_LEVEL: "silent" },
        },
      },
    ],
  },
});
