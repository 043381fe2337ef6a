import type { Page } from "@playwright/test";
import { countActions, type ActionCounter } from "./support/action-counter.ts";
import { expectNoMoreEffort } from "./support/effort-baseline.ts";
import { addFact, question, registerPatient, region, waitUntilSaved } from "./support/journey-steps.ts";
import { expect, signInAs, test } from "./support/test.ts";

const MARKS = "cheeks: red flat blanch acne-site 12 4mo; chin: red flat blanch acne-site 3";

/** Prints the handout on the page; what is printed is the archived PDF, in a tab of its own. */
async function print(page: Page, press: () => Promise<void>): Promise<void> {
  const file = page.waitForResponse((answer) =>
    /\/api\/handouts\/[^/]+\/pdf$/.test(new URL(answer.url()).pathname),
  );
  await press();
  const answer = await file;
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("application/pdf");
  await expect(page.getByText(/printed|Opened in a new tab|Sent to the print/i).first()).toBeVisible();
}

/** The reference visit, from the chart that is open to the printed handout. */
async function visit(page: Page, count: ActionCounter): Promise<void> {
  await test.step("record the assessment", async () => {
    for (const name of ["Timeline", "Plan", "Scores"]) await expect(region(page, name)).toBeVisible();
    await count.click(page.getByRole("button", { name: "New consultation" }));
    await expect(page).toHaveURL(/\/consultations\/[^/]+$/);
    await addFact(page, count, { opens: "Add medicine", field: "Medicine", name: "Paracetamol" });
    await addFact(page, count, { opens: "Add medicine", field: "Medicine", name: "Microgynon 30" });
    await addFact(page, count, { opens: "Add allergy", field: "Allergic to", name: "Penicillin" });
    await count.click(page.getByRole("button", { name: "No conditions" }));
    await count.click(page.getByRole("button", { name: "Nothing else, asked today" }).last());
    await count.click(question(page, "Fitzpatrick type").getByRole("radio", { name: /^II / }));
    await count.click(page.getByRole("button", { name: "None of these apply" }));
    await count.click(question(page, "Active acne today").getByRole("radio", { name: "None" }));
    await count.type(page.getByRole("textbox", { name: "Shorthand" }), MARKS, "then Enter");
    await expect(region(page, "Findings")).toContainText("2 recorded");
  });

  await test.step("read the live differential, safety and prognosis", async () => {
    await expect(region(page, "Differential")).toContainText(/Post-inflammatory erythema\s*Likely/);
    await expect(region(page, "Safety")).toContainText("clear");
    await expect(region(page, "Prognosis")).toContainText("Post-inflammatory erythema");
    await count.click(page.getByRole("button", { name: "Accept impression" }));
    await waitUntilSaved(page);
  });

  await test.step("sign it", async () => {
    await count.click(page.getByRole("button", { name: "Sign consultation" }));
    await expect(page.getByRole("button", { name: "Sign consultation" })).toBeHidden();
  });

  await test.step("accept a plan with one course and two topicals", async () => {
    await count.click(page.getByRole("button", { name: "Make plan" }));
    await expect(page).toHaveURL(/\/plans\/[^/]+$/);
    const options = region(page, "Options");
    await expect(options.getByRole("checkbox", { name: "Pulsed dye laser 595 nm" })).toBeChecked();
    await count.click(options.getByRole("checkbox", { name: /^Azelaic acid/ }));
    await count.click(options.getByRole("checkbox", { name: "Topical vitamin C" }));
    await expect(region(page, "Excluded")).toContainText("Ablative fractional laser");
    await expect(region(page, "What if")).toBeVisible();
    await expect(region(page, "Schedule")).toContainText("Pulsed dye laser 595 nm 1 of 3");
    await count.click(page.getByRole("button", { name: "Accept plan" }));
    await expect(page.getByRole("button", { name: "Accept plan" })).toBeHidden();
    await expect(page.getByText(/accepted .* by Dr Miriam Osei/)).toBeVisible();
  });

  await test.step("print the handout", async () => {
    await count.click(page.getByRole("button", { name: "Compose handout" }));
    await expect(page).toHaveURL(/\/handouts\/[^/]+$/);
    const handout = page.getByRole("article", { name: "Handout" });
    await expect(handout).toContainText(/laser/i);
    await expect(page.getByRole("combobox", { name: "Language" })).toBeVisible();
    await expect(page.getByRole("radio", { name: "Normal print" })).toBeChecked();
    await expect(page.getByRole("radio", { name: "Large print" })).toBeVisible();
    const link = page.getByRole("link", { name: "Download PDF" });
    await expect(link).toHaveAttribute("href", /\/api\/handouts\//);
    await print(page, () => count.click(page.getByRole("button", { name: "Print", exact: true })));
  });
}

test("the main job: a new patient is assessed, gets a plan on dates and a printed handout", async ({
  page,
}) => {
  await signInAs(page, "derm@example.com");
  const surname = await registerPatient(page);
  const count = countActions();
  await visit(page, count);
  expectNoMoreEffort("reference visit", count.effort());

  await test.step("find the patient again from anywhere, and the plan among the plans", async () => {
    // The printed file lies in front, in a tab of its own.
    await page.bringToFront();
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Go to" });
    await dialog.getByRole("combobox").pressSequentially(surname.slice(0, 8));
    await expect(dialog.getByRole("option").first()).toContainText(new RegExp(surname, "i"));
    await page.keyboard.press("Enter");
    await expect(region(page, "Patient")).toContainText(surname.toUpperCase());
    await expect(region(page, "Plan")).toContainText("Active");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Plans" }).click();
    await expect(page.getByRole("table", { name: "Plans" })).toBeVisible();
  });

  await test.step("sign out", async () => {
    await page.getByRole("button", { name: /^Account/ }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("heading", { name: "Sign in", exact: true })).toBeVisible();
  });
});

test("a return visit: the session of today is recorded with last time's settings, re-scored and printed", async ({
  page,
}) => {
  await signInAs(page, "derm@example.com");
  const count = countActions();

  await test.step("record the session", async () => {
    await count.click(page.getByRole("link", { name: /OKONKWO, Chidinma/ }).first());
    for (const name of ["Checklist", "Settings", "Response"]) await expect(region(page, name)).toBeVisible();
    await expect(region(page, "Settings")).toContainText(/last|previous|as on/i);
    await count.click(page.getByRole("button", { name: "No to all questions left" }));
    await count.click(
      page.getByRole("group", { name: "End-point" }).getByRole("button", { name: "Redness" }),
    );
    await expect(page.getByRole("group", { name: "Consent" })).toContainText("given on");
    await count.click(page.getByRole("radiogroup", { name: "Redness" }).getByRole("radio", { name: "Mild" }));
    await count.click(page.getByRole("button", { name: "Complete session" }));
    await expect(page.getByRole("button", { name: "Complete session" })).toBeHidden();
    await expect(page.getByText(/Next/).first()).toBeVisible();
  });
  expectNoMoreEffort("repeat session", count.effort());

  await test.step("score again", async () => {
    await count.click(page.getByRole("link", { name: "Chart", exact: true }).first());
    await count.click(page.getByRole("button", { name: "New consultation" }));
    await count.type(
      page.getByRole("textbox", { name: "Shorthand" }),
      "cheeks: red flat blanch 5",
      "then Enter",
    );
    await count.click(
      page.getByRole("region", { name: "Scores" }).getByRole("radio", { name: /^1 Hardly any/ }),
    );
    await count.click(page.getByRole("button", { name: "Accept impression" }));
    await count.click(page.getByRole("button", { name: "Sign consultation" }));
    await expect(page.getByRole("button", { name: "Sign consultation" })).toBeHidden();
  });

  await test.step("print", async () => {
    await count.click(region(page, "Patient").getByRole("link").first());
    await count.click(region(page, "Plan").getByRole("link", { name: "Handout" }));
    await print(page, () => count.click(page.getByRole("button", { name: "Print", exact: true })));
  });
  expectNoMoreEffort("return visit", count.effort());
});

test.describe("on a tablet, under a finger", () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

  test("the main job takes no more taps than clicks", async ({ page }) => {
    await signInAs(page, "derm@example.com");
    await registerPatient(page);
    const count = countActions("tap");
    await visit(page, count);
    expectNoMoreEffort("reference visit by touch", count.effort());
  });
});
