import { defineConfig, devices } from "@playwright/test";

const executablePath = process.env["AFTERMARK_E2E_CHROMIUM"] ?? "";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  // One clinic's data is shared: journeys follow one another.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env["AFTERMARK_E2E_URL"] ?? "http://localhost:3000",
    locale: "en-GB",
    // Neither the clinic's zone nor a whole hour from any: a date taken from the browser's clock shows.
    timezoneId: "Asia/Kathmandu",
    // A trace of each test costs a third of the run's time; `--trace on` makes one of a test that is looked into.
    screenshot: { mode: "only-on-failure", fullPage: true },
    launchOptions: {
      ...(executablePath === "" ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
      ],
    },
  },
});
