import { expectNoFault } from "./support/axe.ts";
import { region } from "./support/journey-steps.ts";
import { expect, signInAs, test } from "./support/test.ts";

test("the desk books a visit with somebody, the calendar and a private address show whose it is", async ({
  page,
  browser,
}) => {
  await signInAs(page, "reception@example.com");
  const toCome = region(page, "Now").getByRole("listitem").filter({ hasNotText: /done$/ });
  await toCome.last().getByRole("link").click();
  const booking = region(page, "Booking");
  await booking.getByRole("textbox", { name: "Time" }).fill("16:45");
  await booking.getByRole("combobox", { name: "With" }).selectOption({ label: "Dr Miriam Osei" });
  await booking.getByRole("button", { name: "Book", exact: true }).click();
  await expect(booking.getByRole("definition").filter({ hasText: "Dr Miriam Osei" })).toBeVisible();
  const id = page.url().split("/").at(-1) ?? "";
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    booking.getByRole("link", { name: "Calendar file for the patient" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("visits.ics");

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signInAs(other, "derm@example.com");
  await other.goto("/account/calendars");
  await other.getByRole("textbox", { name: "Device or program" }).fill("Desk");
  await other.getByRole("button", { name: "Make address" }).click();
  const address = await other.getByText(/\/api\/calendar-feeds\//).innerText();
  const answer = await other.request.get(new URL(address).pathname, { headers: { cookie: "" } });
  const text = await answer.text();
  expect(text).toContain(`UID:${id}`);
  expect(text).not.toMatch(/laser|peel|needling/i);
  await expectNoFault(other, "a new calendar address");

  await other.goto("/plans?view=week");
  await other.getByRole("group", { name: "Whose visits" }).getByRole("link", { name: "Mine" }).click();
  await expect(other).toHaveURL(/with=me/);
  await expect(other.getByRole("table", { name: /booked with you$/ })).toBeVisible();
  await expectNoFault(other, "the week of one person");
  await elsewhere.close();
});
