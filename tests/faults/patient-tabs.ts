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

const SOON = { timeout: 4000 };

async function signIn(page: Page, email: string): Promise<void> {
  if (!page.url().includes("/sign-in")) await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByRole("textbox", { name: "Password" }).fill(DEMONSTRATION_PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { name: "Today", exact: true }).waitFor();
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

type Act = (desk: Desk, window: Window, page: Page, patients: readonly MarkedPatient[]) => Promise<unknown>;

let counted = 0;
const markedText = ({ mark }: MarkedPatient) => `${mark}${String((counted += 1))} `;

const FIELDS = ["Notes of the visit", "Impression in words", "Shorthand"];

async function goTo(page: Page, { surname }: MarkedPatient): Promise<void> {
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Go to" });
  await dialog.getByRole("combobox").fill(surname);
  await dialog
    .getByRole("option", { name: new RegExp(surname, "i") })
    .first()
    .click();
}

/** The acts that one interleaving is made of, by name. */
function acts(chance: Chance): Readonly<Record<string, Act>> {
  const type: Act = async (_desk, _window, page, patients) => {
    const patient = await patientShown(page, patients);
    if (patient === null) return;
    const field = page.getByRole("textbox", { name: chance.pick(FIELDS), exact: true });
    if (!(await field.isVisible())) return;
    await field.press("Control+End");
    await field.pressSequentially(markedText(patient));
  };
  return {
    type,
    "type again": type,
    "add a finding": async (_desk, _window, page, patients) => {
      const patient = await patientShown(page, patients);
      const add = page.getByRole("button", { name: "Add finding" });
      if (patient === null || !(await add.isVisible())) return;
      await add.click();
      await page.getByRole("textbox", { name: "This finding in words" }).last().fill(markedText(patient));
    },
    score: async (_desk, _window, page, patients) => {
      const patient = await patientShown(page, patients);
      if (patient === null) return;
      const grade = page
        .getByRole("region", { name: "Scores", exact: true })
        .getByRole("radio")
        .nth(patients.indexOf(patient) + 1);
      await grade.check({ force: true });
    },
    "switch the tab": async ({ windows }) => chance.pick(windows.flatMap(({ tabs }) => tabs)).bringToFront(),
    "go to a patient": async (_desk, window, page, patients) => {
      if (window.offline) return;
      await goTo(page, chance.pick(patients));
      await page.getByRole("button", { name: "New consultation" }).click();
    },
    "open a draft": async (_desk, window, page, patients) => {
      if (!window.offline) await page.goto(chance.pick(patients).path);
    },
    back: async (_desk, window, page) => (window.offline ? null : page.goBack()),
    forward: async (_desk, window, page) => (window.offline ? null : page.goForward()),
    reload: async (_desk, window, page) => (window.offline ? null : page.reload()),
    "network off or on": async (_desk, window) => {
      window.offline = !window.offline;
      await window.context.setOffline(window.offline);
    },
    "sign out and in": async (_desk, window, page) => {
      if (window.offline || chance.below(2) === 0) return;
      await page.getByRole("button", { name: /^Account/ }).click();
      await page.getByRole("button", { name: "Sign out" }).click();
      await page.getByRole("textbox", { name: "Email" }).waitFor();
      await signIn(page, chance.pick(window.emails));
    },
  };
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
  const names = Object.keys(all);
  const done: string[] = [];
  for (let step = 0; step < count; step += 1) {
    const window = chance.pick(desk.windows);
    const page = chance.pick(window.tabs);
    const name = chance.pick(names);
    try {
      await all[name]?.(desk, window, page, patients);
      done.push(name);
    } catch (error) {
      if (!isInterrupted(error)) throw error;
      done.push(`${name} (not possible)`);
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
