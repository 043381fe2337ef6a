import type { Refusal } from "#lib/result/result.ts";

/** What is said where the server did not answer. */
export const UNREACHED: Refusal = {
  code: "unavailable",
  message: "The server could not be reached. Everything you entered is still here; try again.",
};

/** What is said where completing waited for saving in vain. */
export const NOT_SAVED: Refusal = {
  code: "unavailable",
  message:
    "Not completed: saving did not come to an end, or the session was changed meanwhile. Once it says Saved, press Complete session again.",
};

/** What the server would not save of the draft, by the names that the page has for its fields. */
export function unsavable({
  message,
  fields,
}: {
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
}): Refusal {
  const named = Object.entries(fields).map(([name, error]) => [name.replace(/^draft\./, ""), error] as const);
  return { code: "invalid", message, fields: Object.fromEntries(named) };
}
