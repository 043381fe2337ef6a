import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { emptyDraft } from "#lib/schemas/consultation-draft.ts";
import { expectNoFault } from "./support/axe.ts";
import { alarmingDraft, filledDraft, putDraft } from "./support/drafts.ts";
import { notes, region, waitUntilSaved } from "./support/journey-steps.ts";
import { openVisit } from "./support/open-visit.ts";
import { expect, signInAs, test } from "./support/test.ts";

/** One state of the page: how it is reached from the open draft, and how it is left for the next one. */
type State = {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
  readonly leave?: (page: Page) => Promise<unknown>;
};

const closeDialog = (page: Page) => page.keyboard.press("Escape");
const cutSaving = (page: Page) => page.route("**/draft", (route) => route.abort("connectionfailed"));

/** Opens every disclosure of the page, those inside others too. */
async function openEverything(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1) {
    await page.locator("main details").evaluateAll((all) => {
      for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
    });
  }
  await region(page, "Findings").getByRole("list", { name: "Regions" }).getByRole("button").first().click();
}

async function show(page: Page, draft: ReturnType<typeof filledDraft>): Promise<void> {
  await putDraft(page, draft);
  await page.reload();
  await expect(region(page, "Differential")).toBeVisible({ timeout: 30_000 });
}

async function openPalette(page: Page, typed = ""): Promise<void> {
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Go to" });
  await dialog.getByRole("combobox").fill(typed);
  await expect(dialog.getByRole("option").first()).toBeVisible();
}

const STATES: readonly State[] = [
  { name: "empty", reach: (page) => show(page, emptyDraft()) },
  { name: "with alerts of every level", reach: (page) => show(page, alarmingDraft()) },
  { name: "filled, resumed", reach: (page) => show(page, filledDraft()) },
  { name: "with everything open", reach: openEverything },
  {
    name: "with a form of the chart open",
    reach: (page) => page.getByRole("button", { name: "Add medicine" }).click(),
    leave: (page) => page.getByRole("button", { name: "Cancel" }).click(),
  },
  {
    name: "with shorthand that is not understood",
    reach: (page) => page.getByRole("textbox", { name: "Shorthand" }).fill("chin: red flta"),
    leave: (page) => page.getByRole("textbox", { name: "Shorthand" }).fill(""),
  },
  {
    name: "with gaps named",
    reach: async (page) => {
      await page.getByRole("button", { name: "Sign consultation" }).click();
      await expect(page.getByRole("heading", { name: "Before signing" })).toBeVisible();
    },
  },
  {
    name: "asked to discard",
    reach: (page) => page.getByRole("button", { name: "Discard draft" }).click(),
    leave: closeDialog,
  },
  { name: "palette with acts", reach: (page) => openPalette(page), leave: closeDialog },
  { name: "palette with patients", reach: (page) => openPalette(page, "bancr"), leave: closeDialog },
  {
    name: "shortcuts",
    reach: async (page) => {
      await region(page, "Findings").focus();
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: "Account",
    reach: (page) => page.getByRole("button", { name: /^Account/ }).click(),
    leave: closeDialog,
  },
];

/** States in which the page and the record are apart; each begins from an open draft that is saved. */
const TROUBLES: readonly State[] = [
  {
    name: "conflict",
    reach: async (page) => {
      await putDraft(page, { ...filledDraft(), notes: "Elsewhere." });
      await notes(page).fill("Here.");
      await expect(page.getByRole("button", { name: "Keep mine" })).toBeVisible();
    },
    leave: (page) => page.getByRole("button", { name: "Take theirs" }).click(),
  },
  {
    name: "offline",
    reach: async (page) => {
      await cutSaving(page);
      await notes(page).fill("While the line is down.");
      await expect(page.getByText("server cannot be reached").first()).toBeVisible();
      await expect(page.getByRole("button", { name: "Try now" })).toBeVisible();
    },
    leave: async (page) => {
      await page.unroute("**/draft");
      // Saving is tried again by itself, which takes "Try now" away: a press on it would race with that.
      await page.evaluate(() => window.dispatchEvent(new Event("online")));
      await waitUntilSaved(page);
    },
  },
  {
    name: "signed out, signing in over the page",
    reach: async (page) => {
      await page.context().clearCookies();
      await notes(page).fill("After the sign-in ran out.");
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByRole("dialog", { name: "Sign in to go on" })).toBeVisible();
    },
    leave: async (page) => {
      await page.getByRole("textbox", { name: "Email" }).fill("derm@example.com");
      await page.getByRole("textbox", { name: "Password" }).fill("demonstration-only");
      await page.getByRole("dialog").getByRole("button", { name: "Sign in" }).click();
      await waitUntilSaved(page);
    },
  },
];

/** What differs on a tablet in the dark; the rest is the same page in the same state. */
const ON_TABLET = ["with alerts of every level", "filled, resumed", "with everything open"];

/** Ways of looking at the page. 200 % zoom is a window of half the size. */
const LOOKS: Record<string, { readonly options: BrowserContextOptions; readonly states: readonly State[] }> =
  {
    "light, desktop": {
      options: { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
      states: STATES,
    },
    "dark, tablet under a finger": {
      options: {
        viewport: { width: 820, height: 1180 },
        colorScheme: "dark",
        hasTouch: true,
        isMobile: true,
      },
      states: STATES.filter(({ name }) => ON_TABLET.includes(name)),
    },
  };
const NARROW: Record<string, BrowserContextOptions> = {
  "light, 320 px": { viewport: { width: 320, height: 640 }, colorScheme: "light" },
  "dark, 200 % zoom": {
    viewport: { width: 640, height: 400 },
    deviceScaleFactor: 2,
    colorScheme: "dark",
  },
};

async function go(page: Page, where: string, states: readonly State[]): Promise<void> {
  for (const { name, reach, leave } of states) {
    await test.step(name, async () => {
      await reach(page);
      await expectNoFault(page, `${name}, ${where}`);
      await leave?.(page);
    });
  }
}

/** Looks at the page in another window of the same person. */
async function look(
  browser: Browser,
  from: Page,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...options, storageState: await from.context().storageState() });
  const page = await context.newPage();
  await page.goto(from.url());
  await expect(region(page, "History")).toBeVisible();
  await work(page);
  await context.close();
}

test.describe("the consultation page has no accessibility fault", () => {
  // What is refused or cut on purpose.
  test.use({
    actionTimeout: 15_000,
    expectedConsoleErrors: [/status of 40[0-9]|ERR_CONNECTION_FAILED|ERR_FAILED/],
  });
  test.setTimeout(300_000);

  test("in any state, light and dark, on any width, with the sheet closed and open", async ({
    page,
    browser,
  }) => {
    await openVisit(page);
    for (const [where, { options, states }] of Object.entries(LOOKS)) {
      await test.step(where, () => look(browser, page, options, (other) => go(other, where, states)));
    }
    await putDraft(page, filledDraft());
    for (const [where, options] of Object.entries(NARROW)) {
      await look(browser, page, options, async (other) => {
        await expectNoFault(other, `filled, ${where}`);
        const sheet = other.getByRole("complementary", { name: "Live" }).getByRole("button").first();
        if (options.viewport?.width === 320) {
          await sheet.click();
          await expectNoFault(other, `sheet open, ${where}`);
          await sheet.click();
        }
        await openEverything(other);
        await expectNoFault(other, `everything open, ${where}`);
        expect(
          await other.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `nothing runs off sideways, ${where}`,
        ).toBeLessThanOrEqual(0);
      });
    }
  });

  test("when page and record are apart", async ({ page, context }) => {
    const address = await openVisit(page);
    await waitUntilSaved(page);
    await go(page, "light", TROUBLES);
    await test.step("kept typing offered", async () => {
      await cutSaving(page);
      await notes(page).fill("Left behind.");
      await expect(page.getByRole("status", { name: "Saved", exact: true })).toContainText(
        "kept on this device",
      );
      await page.close({ runBeforeUnload: false });
      const again = await context.newPage();
      await again.goto(address);
      await expect(again.getByRole("heading", { name: /^Text that was not saved/ })).toBeVisible();
      await expectNoFault(again, "kept typing offered");
    });
  });

  test("for a practitioner, and once it is signed or discarded", async ({ page, browser }) => {
    const address = await openVisit(page);
    await putDraft(page, filledDraft());
    const nurse = await (await browser.newContext()).newPage();
    await signInAs(nurse, "nurse@example.com");
    await nurse.goto(address);
    await expect(nurse.getByRole("button", { name: "Sign consultation" })).toBeDisabled();
    await expectNoFault(nurse, "practitioner");
    await nurse.context().close();

    await page.reload();
    await page.getByRole("button", { name: "Discard draft" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Discard", exact: true }).click();
    await expect(region(page, "Timeline")).toBeVisible();
    await page.goto(address);
    await expect(page.getByText("Discarded, not signed")).toBeVisible();
    await expectNoFault(page, "discarded");

    await page.goto("/patients?q=Iverson");
    await page
      .getByRole("link", { name: /^IVERSON/ })
      .first()
      .click();
    await region(page, "Timeline")
      .getByRole("link", { name: /consultation/i })
      .first()
      .click();
    await expect(page.getByText(/^Signed /)).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoFault(page, `signed, ${colorScheme}`);
    }
  });
});
