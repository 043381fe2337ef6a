import { foldText } from "./fold-text.ts";

export type NameParts = {
  readonly familyName: string;
  readonly givenNames?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly preferredName?: string | null | undefined;
};

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Wraps text that holds a right-to-left script in Unicode isolates, so that the comma, brackets and numbers beside
 * a name keep their places. Other text is returned as it is.
 */
export function isolateDirection(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

const tidy = (text: string | null | undefined): string => (text ?? "").trim().replace(/\s+/gu, " ");

/**
 * The name as the patient banner has it (NHS CUI): `O'NEIL, Siobhán (Ms)`. A missing given name or title leaves
 * neither comma nor brackets behind.
 */
export function formatBannerName(name: NameParts): string {
  const family = isolateDirection(tidy(name.familyName).toLocaleUpperCase("en-GB"));
  const given = isolateDirection(tidy(name.givenNames));
  const title = tidy(name.title);
  return [family, given].filter((part) => part !== "").join(", ") + (title === "" ? "" : ` (${title})`);
}

/** The name as spoken and as on letters: `Ms Siobhán O'Neil`. */
export function formatFullName(name: NameParts): string {
  return [tidy(name.title), isolateDirection(tidy(name.givenNames)), isolateDirection(tidy(name.familyName))]
    .filter((part) => part !== "")
    .join(" ");
}

/** What to call the person: the preferred name, else the first given name, else the surname. */
export function formatCallName(name: NameParts): string {
  const first = tidy(name.givenNames).split(" ")[0] ?? "";
  return isolateDirection(tidy(name.preferredName) || first || tidy(name.familyName));
}

/** A key that sorts a register by surname, then given names, blind to case, accents, apostrophes and hyphens. */
export function sortKeyOfName(name: NameParts): string {
  const letters = (text: string | null | undefined): string =>
    foldText(tidy(text)).replace(/[^\p{L}\p{N} ]/gu, "");
  return `${letters(name.familyName)}\u0001${letters(name.givenNames)}`;
}
