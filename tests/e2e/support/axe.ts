import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails with the rule, the element and the reason of each fault. @param where what is shown, for the message */
export async function expectNoFault(page: Page, where = "what is shown"): Promise<void> {
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
