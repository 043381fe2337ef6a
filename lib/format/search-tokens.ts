import { parseTypedDate } from "#lib/clinical/scheduling/typed-date.ts";
import { foldText } from "./fold-text.ts";
import { apostrophePieces, LONGEST_PREFIX, nameWords, prefixesOf, slipKeys, soundKey } from "./name-keys.ts";
import { nationalPhoneDigits } from "./phone.ts";

/**
 * Patients are found by equality on a table of tokens, because pattern operators never reach an index under forced
 * row-level security. A token is a letter for its kind, a colon and its text:
 * `n:` beginning of a name · `s:` name with one slip · `p:` sound of a name · `x:` beginning or last four of a
 * number · `c:` beginning of a clinic number that has letters · `b:` birth date or birth year.
 */
export type SearchablePatient = {
  readonly familyName: string;
  readonly givenNames?: string | null | undefined;
  readonly preferredName?: string | null | undefined;
  readonly born?: string | null | undefined;
  readonly nhsNumber?: string | null | undefined;
  readonly clinicNumber?: string | null | undefined;
  readonly phone?: string | null | undefined;
};

/** One thing that was asked for: a patient fits when they hold at least one of `exact` (or, more widely, of `near`). */
export type TokenGroup = { readonly exact: readonly string[]; readonly near: readonly string[] };

const SHORTEST_NUMBER_PREFIX = 3;
const MOST_GROUPS = 6;
const LONGEST_QUERY = 100;
const MOST_NAME_WORDS = 8;

function wordsWithJoin(name: string | null | undefined): string[] {
  const words = nameWords(name ?? "").slice(0, MOST_NAME_WORDS);
  const joined = words.length > 1 ? [words.join("")] : [];
  return [...words, ...joined, ...apostrophePieces(name ?? "").slice(0, MOST_NAME_WORDS)];
}

function numberTokens(digits: string): string[] {
  const tokens: string[] = [];
  for (let length = SHORTEST_NUMBER_PREFIX; length <= digits.length; length += 1) {
    tokens.push(`x:${digits.slice(0, length)}`);
  }
  if (digits.length >= 4) tokens.push(`x:${digits.slice(-4)}`);
  return tokens;
}

const compact = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, "");

function clinicNumberTokens(clinicNumber: string): string[] {
  const whole = compact(clinicNumber);
  const digits = whole.replace(/\D/g, "");
  const tokens = Array.from(whole)
    .slice(0, 20)
    .map((_, index) => `c:${whole.slice(0, index + 1)}`);
  const bare = digits.replace(/^0+/, "");
  return [...tokens.slice(1), ...numberTokens(digits), ...(bare === "" ? [] : [`c:${bare}`])];
}

/**
 * Every token under which a patient can be found, without repetition. Stored afresh whenever one of these fields
 * changes. An ordinary patient has about fifty.
 */
export function patientSearchTokens(patient: SearchablePatient): string[] {
  const words = [patient.familyName, patient.givenNames, patient.preferredName].flatMap(wordsWithJoin);
  const tokens = words.flatMap((word) => {
    const sound = soundKey(word);
    return [
      ...prefixesOf(word).map((prefix) => `n:${prefix}`),
      ...slipKeys(word).map((key) => `s:${key}`),
      ...(sound === null ? [] : [`p:${sound}`]),
    ];
  });
  if (patient.born) tokens.push(`b:${patient.born}`, `b:${patient.born.slice(0, 4)}`);
  if (patient.nhsNumber) tokens.push(...numberTokens(patient.nhsNumber.replace(/\D/g, "")));
  if (patient.phone) tokens.push(...numberTokens(nationalPhoneDigits(patient.phone).slice(0, 15)));
  if (patient.clinicNumber) tokens.push(...clinicNumberTokens(patient.clinicNumber));
  return [...new Set(tokens)];
}

const DATE_IN_QUERY =
  /(?<![\p{L}\p{N}])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[\s/.-]+(?:\d{1,2}|\p{L}{3,9})[\s/.-]+\d{4})(?![\p{L}\p{N}])/gu;
const NUMBER_IN_QUERY =
  /(?<![\p{L}\p{N}])\+?\d[\d\s().\p{Pd}]*\d(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\d(?![\p{L}\p{N}])/gu;
const MIXED_NUMBER = /^(?=.*\p{L})(?=.*\p{N})/u;

function numberGroup(text: string): TokenGroup {
  const digits = nationalPhoneDigits(text).slice(0, 15);
  const year = /^(19|20)\d\d$/.test(digits) ? [`b:${digits}`] : [];
  const typedDate = /^\d{8}$/.test(digits) ? parseTypedDate(digits) : null;
  const birth = typedDate?.ok === true ? [`b:${typedDate.date}`] : [];
  return {
    exact: [
      ...new Set([`x:${digits}`, `c:${digits}`, `c:${digits.replace(/^0+(?=\d)/, "")}`, ...year, ...birth]),
    ],
    near: [],
  };
}

function wordGroup(word: string, joined: readonly string[]): TokenGroup {
  const letters = Array.from(word).slice(0, LONGEST_PREFIX).join("");
  const sound = soundKey(word);
  return {
    exact: [letters, ...joined].map((name) => `n:${name}`),
    near: [...slipKeys(word).map((key) => `s:${key}`), ...(sound === null ? [] : [`p:${sound}`])],
  };
}

function nameGroups(words: readonly string[]): TokenGroup[] {
  const join = (first: string | undefined, second: string | undefined): string[] =>
    first === undefined || second === undefined
      ? []
      : [Array.from(`${first}${second}`).slice(0, LONGEST_PREFIX).join("")];
  return words.map((word, at) =>
    wordGroup(word, [...join(words[at - 1], word), ...join(word, words[at + 1])]),
  );
}

/**
 * What a typed search asks for, as groups that must all be met, in the order typed: dates, numbers, then names.
 * Look for `exact` first; where too few are found, look again with `near` added, which forgives one slip in each name
 * of four letters and more. An empty list means that nothing was asked.
 * @param text as typed; letters' case, accents, apostrophes and the punctuation of numbers do not matter
 */
export function querySearchTokens(text: string): TokenGroup[] {
  const groups: TokenGroup[] = [];
  const withoutDates = text
    .normalize("NFKC")
    .slice(0, LONGEST_QUERY)
    .replace(DATE_IN_QUERY, (found) => {
      const date = parseTypedDate(found);
      if (!date.ok) return found;
      groups.push({ exact: [`b:${date.date}`], near: [] });
      return " ";
    });
  const withoutMixed = withoutDates
    .split(/\s+/u)
    .filter((chunk) => {
      if (!MIXED_NUMBER.test(chunk)) return true;
      groups.push({ exact: [`c:${compact(chunk).slice(0, 20)}`], near: [] });
      return false;
    })
    .join(" ");
  const names = withoutMixed.replace(NUMBER_IN_QUERY, (found) => {
    groups.push(numberGroup(found));
    return " ";
  });
  return [...groups, ...nameGroups(nameWords(names))].slice(0, MOST_GROUPS);
}
