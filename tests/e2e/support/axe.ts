import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Draws the parts that the browser leaves undrawn while they are far away, so that they are looked at as they are when
 * somebody comes near: until then they have no true size.
 */
async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Fails with the rule, the element and the reason of each fault. @param where what is shown, for the message */
export async function expectNoFault(page: Page, where = "what is shown"): Promise<void> {
  // A page that is drawn anew is for a moment without its title.
  await expect(page).toHaveTitle(/\S/);
  await drawAll(page);
  const { violations } = await new AxeBuilder({ page })
    // Describing the thousands of elements without fault takes longer than looking at them.
    .options({ resultTypes: ["violations"] })
    .withTags(STANDARDS)
    // In the page itself rather than in a blank one, to which all of that would be carried. No page has frames.
    .setLegacyMode()
    .analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
  expect.soft(faults, where).toEqual([]);
}
