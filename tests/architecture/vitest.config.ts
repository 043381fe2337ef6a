import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: path.resolve(import.meta.dirname, "..", ".."),
  test: {
    name: "architecture",
    include: ["tests/architecture/**/*.test.ts"],
    environment: "node",
    testTimeout: 120_000,
  },
});
