import { chromium, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration-accounts.ts";
import type { Chance } from "./seeded-chance.ts";

/** A patient whose draft is worked on, and the mark that every text typed for them carries. */
export type MarkedPatient = {
  readonly mark: string;
  readonly surname: string;
  readonly patientId: string;
  readonly consultationId: string;
  readonly path: string;
};

/** Tabs of one person in one browser. */
export type Window = {
  readonly context: BrowserContext;
  readonly tabs: Page[];
  readonly emails: readonly string[];
  offline: boolean;
};

export type Desk = {
  readonly browsers: readonly Browser[];
  readonly windows: readonly Window[];
  readonly close: () => Promise<void>;
};

const SOON = { timeout: 2500 };

async function signIn(page: Page, email: string): Promise<void> {
  if (!page.url().includes("/sign-in")) await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByRole("textbox", { name: "Password" }).fill(DEMONSTRATION_PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { name: "Today", exact: true }).waitFor({ timeout: 30_000 });
}

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // Leaving with something unsaved asks; here the person always leaves.
  page.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
  return page;
}

/** Opens two browsers: one with two tabs, one with one, each with a person signed in. */
export async function openDesk(executablePath: string, baseURL: string): Promise<Desk> {
  const windows: Window[] = [];
  const browsers: Browser[] = [];
  for (const [count, emails] of [
    [2, ["derm@example.com", "nurse@example.com"]],
    [1, ["nurse@example.com", "derm@example.com"]],
  ] as const) {
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    browsers.push(browser);
    const context = await browser.newContext({ baseURL });
    context.setDefaultTimeout(SOON.timeout);
    context.setDefaultNavigationTimeout(15_000);
    const tabs: Page[] = [];
    for (let opened = 0; opened < count; opened += 1) tabs.push(await openTab(context));
    const [first] = tabs;
    if (first) await signIn(first, emails[0]);
    windows.push({ context, tabs, emails, offline: false });
  }
  return {
    browsers,
    windows,
    close: async () => {
      for (const browser of browsers) await browser.close();
    },
  };
}

/**
 * Whom the page shows, as a person reads it: the name in the banner, while the page may be written in.
 *
 * @throws when banner, title and address do not agree
 */
export async function patientShown(
  page: Page,
  patients: readonly MarkedPatient[],
): Promise<MarkedPatient | null> {
  const name = page.locator("[data-patient]").first();
  if (!(await name.isVisible())) return null;
  const read = (await name.textContent()) ?? "";
  const patient = patients.find(({ surname }) => read.startsWith(surname.toUpperCase()));
  if (!patient) return null;
  const url = page.url();
  const title = await page.title();
  if ((await name.textContent()) !== read || page.url() !== url) return null;
  if (!url.includes(patient.patientId)) throw new Error(`The banner says ${read}, the address ${url}.`);
  if (title.includes(", ") && !title.startsWith(patient.surname.toUpperCase())) {
    throw new Error(`The banner says ${read}, the title ${title}.`);
  }
  return patient;
}

/** @returns whether it was done: not everything is possible on every page */
type Act = (desk: Desk, window: Window, page: Page, patients: readonly MarkedPatient[]) => Promise<boolean>;

let counted = 0;
const markedText = ({ mark }: MarkedPatient) => `${mark}${String((counted += 1))} `;

const FIELDS = ["Notes of the visit", "Impression in words", "Shorthand"];

async function goTo(page: Page, { surname }: MarkedPatient): Promise<void> {
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Go to" });
  try {
    await dialog.getByRole("combobox").fill(surname);
    const found = dialog.getByRole("option", { name: new RegExp(surname, "i") }).first();
    await found.click({ timeout: 6000 });
  } catch (error) {
    await page.keyboard.press("Escape");
    throw error;
  }
}

const type =
  (chance: Chance): Act =>
  async (_desk, _window, page, patients) => {
    const patient = await patientShown(page, patients);
    if (patient === null) return false;
    const field = page.getByRole("textbox", { name: chance.pick(FIELDS), exact: true });
    if (!(await field.isVisible())) return false;
    await field.press("Control+End");
    await page.keyboard.insertText(markedText(patient));
    return true;
  };

const addFinding: Act = async (_desk, _window, page, patients) => {
  const patient = await patientShown(page, patients);
  const add = page.getByRole("button", { name: "Add finding" });
  if (patient === null || !(await add.isVisible())) return false;
  await add.click();
  await page.getByRole("textbox", { name: "This finding in words" }).last().fill(markedText(patient));
  return true;
};

const score: Act = async (_desk, _window, page, patients) => {
  const patient = await patientShown(page, patients);
  if (patient === null) return false;
  const grades = page.getByRole("region", { name: "Scores", exact: true }).getByRole("radio");
  if ((await grades.count()) === 0) return false;
  await grades.nth(patients.indexOf(patient) + 1).check({ force: true });
  return true;
};

const signOutAndIn =
  (chance: Chance): Act =>
  async (_desk, window, page) => {
    if (window.offline) return false;
    await page.getByRole("button", { name: /^Account/ }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("textbox", { name: "Email" }).waitFor();
    await signIn(page, chance.pick(window.emails));
    return true;
  };

/** An act of moving about, which needs the network. */
const move =
  (how: (page: Page, patients: readonly MarkedPatient[]) => Promise<unknown>): Act =>
  async (_desk, window, page, patients) => {
    if (window.offline) return false;
    await how(page, patients);
    return true;
  };

/**
 * Opens a draft in each tab: new patients would else be met by chance alone. A window that was left signed out, because
 * an act was cut short, signs in again.
 */
export async function openDrafts(
  { windows }: Desk,
  patients: readonly MarkedPatient[],
  chance: Chance,
): Promise<void> {
  for (const { tabs, emails } of windows) {
    for (const page of tabs) {
      const { path } = chance.pick(patients);
      await page.goto(path, { waitUntil: "domcontentloaded" });
      if (!page.url().includes("/sign-in")) continue;
      await signIn(page, chance.pick(emails));
      await page.goto(path, { waitUntil: "domcontentloaded" });
    }
  }
}

/** The acts that one interleaving is made of: how often each is chosen, beside its name. */
function acts(chance: Chance): readonly (readonly [name: string, share: number, act: Act])[] {
  return [
    ["type", 6, type(chance)],
    ["add a finding", 2, addFinding],
    ["score", 2, score],
    [
      "switch the tab",
      2,
      async ({ windows }) => {
        await chance.pick(windows.flatMap(({ tabs }) => tabs)).bringToFront();
        return true;
      },
    ],
    [
      "go to a patient",
      3,
      move(async (page, patients) => {
        await goTo(page, chance.pick(patients));
        await page.getByRole("button", { name: "New consultation" }).click();
      }),
    ],
    [
      "open a draft",
      2,
      move((page, patients) => page.goto(chance.pick(patients).path, { waitUntil: "domcontentloaded" })),
    ],
    ["back", 2, move((page) => page.goBack({ waitUntil: "domcontentloaded" }))],
    ["forward", 1, move((page) => page.goForward({ waitUntil: "domcontentloaded" }))],
    ["reload", 1, move((page) => page.reload({ waitUntil: "domcontentloaded" }))],
    [
      "network off or on",
      1,
      async (_desk, window) => {
        window.offline = !window.offline;
        await window.context.setOffline(window.offline);
        return true;
      },
    ],
    ["sign out and in", 0.5, signOutAndIn(chance)],
  ];
}

/** Tells whether an act failed only because the page was on its way elsewhere, or a choice stood before it. */
const isInterrupted = (error: unknown): boolean =>
  error instanceof Error &&
  /Timeout|ERR_ABORTED|ERR_INTERNET|interrupted|detached|navigat|Execution context|closed|intercepts|not an <input>/i.test(
    error.message,
  );

/**
 * Does a number of acts chosen by chance, each in a tab chosen by chance. An act that the page does not allow just then
 * is passed over, as a person would.
 *
 * @returns the names of the acts done
 */
export async function interleave(
  desk: Desk,
  patients: readonly MarkedPatient[],
  chance: Chance,
  count: number,
): Promise<readonly string[]> {
  const all = acts(chance);
  const drawn = all.flatMap((one) => Array.from({ length: one[1] * 2 }, () => one));
  const done: string[] = [];
  for (let step = 0; step < count; step += 1) {
    const window = chance.pick(desk.windows);
    const page = chance.pick(window.tabs);
    const [name, , act] = chance.pick(drawn);
    try {
      if (await act(desk, window, page, patients)) done.push(name);
    } catch (error) {
      if (!isInterrupted(error)) throw error;
    }
  }
  return done;
}

const CHOICES = /^(Keep mine|Take theirs|Use it|Discard it)$/;

/** Brings the network back and answers what the pages ask, until each tab has saved or has nothing to save. */
export async function settle({ windows }: Desk, chance: Chance): Promise<void> {
  for (const window of windows) {
    window.offline = false;
    await window.context.setOffline(false);
    for (const page of window.tabs) {
      for (let asked = 0; asked < 4; asked += 1) {
        const choices = page.getByRole("button", { name: CHOICES });
        const count = await choices.count();
        if (count === 0) break;
        await choices
          .nth(chance.below(count))
          .click({ timeout: 1500 })
          .catch(() => undefined);
      }
    }
  }
}
