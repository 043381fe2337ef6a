import { afterEach, beforeEach, expect, vi } from "vitest";

// A warning nobody reads is a fault that nobody mends: a test that causes one fails. One that expects it spies itself.
let heard: string[] = [];

beforeEach(() => {
  heard = [];
  for (const method of ["error", "warn"] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      heard.push(`console.${method}: ${parts.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(heard).toEqual([]);
});
