import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { expectNoFault } from "./support/axe.ts";
import { putDraft } from "./support/drafts.ts";
import { freshSurname, region, registerPatient, waitUntilSaved } from "./support/journey-steps.ts";
import { expect, signInAs, test } from "./support/test.ts";

const YAG = "Long-pulsed Nd:YAG laser 1064 nm";
const OWN_STEP = "warm-oil Massage, own mix";

/** Red flat marks on dark skin: two treatments that injure the skin are on offer, and the rest is excluded by rule. */
function redMarksOnDarkSkin(): ConsultationDraft {
  const today = new Date().toISOString().slice(0, 10);
  return {
    ...emptyDraft(),
    history: {
      acneAtSite: true,
      activeAcne: "none",
      activeAcneType: [],
      markDurationMonths: 6,
      tannedWithinWeeks: -1,
      keloid: "none",
      previousProcedures: [],
      productsAtSite: [],
      picking: "never",
      preoccupation: false,
      flushing: false,
      photosensitivity: false,
      declines: [],
    },
    skin: { fitzpatrick: "V", fitzpatrickMethod: "direct" },
    findings: [
      {
        id: randomUUID(),
        sites: ["cheek"],
        symptoms: [],
        colour: ["red"],
        blanches: "yes",
        surface: "flat",
        distribution: ["former-acne-sites"],
      },
    ],
    safety: {
      pregnant: false,
      breastfeeding: false,
      planningPregnancy: false,
      coldSores: "never",
      infectionAtSite: false,
      confirmedOn: { pregnancy: today, tan: today, "cold-sores": today, infection: today },
    },
    impression: {
      diagnoses: [{ diagnosis: "post-inflammatory-erythema", decision: "accepted", findings: [0] }],
    },
  };
}

/** Adds a protocol of the clinic. @returns its name */
async function addProtocol(page: Page): Promise<string> {
  const name = `Marks ${freshSurname()}`;
  await page.goto("/settings/protocols");
  await page.getByRole("button", { name: "Add a treatment" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  const first = page.getByRole("group", { name: "Treatment 1" });
  await first.getByRole("combobox", { name: "Treatment" }).selectOption({ label: YAG });
  await first.getByRole("textbox", { name: "Sessions" }).fill("4");
  await page.getByRole("button", { name: "Add protocol" }).click();
  await expect(page.getByText(/^Version 1 of 1/)).toBeVisible();
  return name;
}

/** A draft plan of a patient of one's own, from a signed visit. */
async function openBuilder(page: Page): Promise<void> {
  await registerPatient(page);
  await page.getByRole("button", { name: "New consultation" }).click();
  await expect(region(page, "Findings")).toBeVisible();
  await page.getByRole("button", { name: "No conditions" }).click();
  await expect(region(page, "From the chart")).toContainText("Asked today");
  await putDraft(page, redMarksOnDarkSkin());
  await page.reload();
  await page.getByRole("button", { name: "Sign consultation" }).click();
  await expect(page.getByRole("button", { name: "Sign consultation" })).toBeHidden();
  await page.getByRole("button", { name: "Make plan" }).click();
  await expect(region(page, "Options")).toBeVisible();
}

test("a plan is built from a protocol, weighed, split into arms, compared, accepted and amended", async ({
  page,
}) => {
  await signInAs(page, "derm@example.com");
  const protocol = await addProtocol(page);
  await openBuilder(page);
  const options = region(page, "Options");
  const schedule = region(page, "Schedule");

  await test.step("begin from the clinic's protocol", async () => {
    const panel = region(page, "Protocol");
    await panel.getByRole("combobox", { name: "Start from a protocol" }).selectOption({ label: protocol });
    await panel.getByRole("button", { name: "Start from it" }).click();
    await expect(panel.getByRole("link", { name: `${protocol}, version 1` })).toBeVisible();
    await expect(options.getByRole("checkbox", { name: YAG })).toBeChecked();
    await expect(schedule).toContainText(`${YAG} 4 of 4`);
  });

  await test.step("weigh the options, those left out, and what would change them", async () => {
    const beside = page.getByRole("button", { name: /options side by side$/i });
    // The page was loaded anew: a key is heard once its buttons work.
    await expect(async () => {
      if ((await beside.getAttribute("aria-expanded")) === "false") await beside.press("Enter");
      await expect(beside).toHaveAttribute("aria-expanded", "true", { timeout: 500 });
    }).toPass();
    const table = page.getByRole("table", { name: "Options side by side" });
    await page.getByRole("button", { name: "Microneedling", exact: true }).press("Space");
    await expect(table.getByRole("columnheader", { name: "Microneedling" })).toBeVisible();
    for (const row of ["Verdict", "Expected effect", "Visits", "Weeks", "Downtime", "Risks", "Evidence"]) {
      await expect(table.getByRole("rowheader", { name: row })).toBeVisible();
    }
    await beside.press("Enter");
    const dyeLaser = region(page, "Excluded")
      .getByRole("listitem")
      .filter({ hasText: "Pulsed dye laser 595" });
    await expect(dyeLaser.getByRole("link", { name: "Rule" }).first()).toBeVisible();
    const whatIf = region(page, "What if");
    await whatIf.getByRole("checkbox", { name: "Pregnant" }).press("Space");
    await expect(whatIf.getByRole("status")).toContainText(/drops out|would need/);
    await whatIf.getByRole("button", { name: "As recorded" }).press("Enter");
    await expect(whatIf.getByRole("status")).toContainText("Nothing tried out is saved.");
  });

  await test.step("treat the two sides differently", async () => {
    await options.getByRole("checkbox", { name: "Microneedling", exact: true }).press("Space");
    const together = page.getByRole("region", { name: "Chosen together" });
    await expect(together).toContainText(/\d+ days apart/);
    for (const [name, side] of [
      [YAG, "Left side"],
      ["Microneedling", "Right side"],
    ] as const) {
      await options.getByText(`Area of ${name}: all that is treated`).click();
      await options
        .getByRole("group", { name: `Side of ${name}` })
        .getByRole("radio", { name: side })
        .check();
    }
    await expect(together).toContainText(`${YAG} (left side) and Microneedling (right side)`);
    await expect(together).toContainText("No days kept");
  });

  await test.step("add a step of one's own, and weigh a draft without it", async () => {
    await page.getByRole("button", { name: "Copy into another draft" }).click();
    await page.getByRole("button", { name: "Add own step" }).click();
    const own = region(page, "Your own steps");
    await own.getByRole("textbox", { name: "Name of the step" }).fill(OWN_STEP);
    await own.getByRole("textbox", { name: "Sessions" }).fill("1");
    await page.getByRole("button", { name: "Compare the drafts" }).click();
    const drafts = page.getByRole("table", { name: "Drafts of this plan" });
    await expect(drafts.getByRole("row", { name: /^Steps/ })).toContainText(
      `${OWN_STEP} (own step, no rule checks it)`,
    );
    await expectNoFault(page, "the builder");
    await page.getByRole("button", { name: "Close the comparison" }).click();
  });

  await test.step("settle what is open, and accept", async () => {
    const before = region(page, "Before accepting");
    for (const list of ["allergies", "medicines"]) {
      const asked = before.getByRole("button", { name: `Asked today, the ${list} are complete` });
      await asked.click();
      await expect(asked).toBeHidden();
    }
    await page.getByRole("button", { name: "Accept plan" }).click();
    await expect(before.getByRole("alert")).toContainText("No rule checks");
    await before.getByRole("checkbox", { name: /^I know that no rule checks/ }).press("Space");
    await waitUntilSaved(page);
    await page.getByRole("button", { name: "Accept plan" }).press("Enter");
    await expect(page.getByRole("button", { name: "Accept plan" })).toBeHidden();
  });

  await test.step("read the accepted plan as it was agreed", async () => {
    await expect(page.getByRole("link", { name: `${protocol}, version 1` })).toBeVisible();
    const steps = region(page, "Steps");
    await expect(steps).toContainText("left side");
    await expect(steps).toContainText(OWN_STEP);
    await expect(steps).toContainText("Own step: no rule checks it.");
    await expect(region(page, "Kept apart")).toBeHidden();
    await expect(region(page, "Schedule")).toContainText(`${OWN_STEP} 1 of 1`);
    await expectNoFault(page, "the accepted plan");
  });

  await test.step("amend it, with the difference before and after", async () => {
    await page.getByRole("button", { name: "Amend" }).click();
    await expect(page.getByRole("heading", { name: "Amend plan" })).toBeVisible();
    await options.getByRole("combobox", { name: `Sessions of ${YAG}` }).selectOption("3");
    const changes = page.getByRole("region", { name: "What changes" });
    await expect(changes).toContainText(`Changed ${YAG} (left side): sessions 4 → 3`);
    await expect(changes).toContainText("Falls away");
    await changes.getByRole("textbox", { name: "Why the plan is amended" }).fill("Three are enough.");
    await page.getByRole("checkbox", { name: /^I know that no rule checks/ }).check();
    await page.getByRole("button", { name: "Accept amendment" }).click();
    await expect(page.getByText(/version 2, accepted/)).toBeVisible();
    await page.getByRole("link", { name: "Versions" }).click();
    await expect(region(page, "What changed")).toContainText("sessions 4 → 3");
  });
});
