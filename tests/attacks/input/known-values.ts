/** A day, so many days from today, as `YYYY-MM-DD`. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Values of fields that have to fit together, by name; a field whose schema does not take its value leaves it. */
const KNOWN_VALUES: Readonly<Record<string, unknown>> = {
  year: new Date().getUTCFullYear() + 1,
  status: "stopped",
  nextServiceOn: dayFromNow(400),
  setting: "passes",
  view: "front",
  region: "nose",
  subject: null,
  startedOn: "2000-01-01",
  pages: [`${"0".repeat(64)}:0:page`],
};

/** A valid value for a field that the general ones do not fit. */
export const knownValue = (field: string): unknown => KNOWN_VALUES[field];
