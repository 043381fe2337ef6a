/** What was typed for an NHS number: its ten digits, or a sentence that says what is wrong. */
export type TypedNhsNumber =
  { readonly ok: true; readonly digits: string } | { readonly ok: false; readonly message: string };

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/**
 * The check digit of nine leading digits: weights 10 … 2, eleven less the remainder of the sum by eleven, eleven
 * written as 0. Null when the remainder asks for 10 (such a number is never issued) or the text is not nine digits.
 * Worked example: 999526018 → 2.
 */
export function nhsCheckDigit(nine: string): number | null {
  if (!/^\d{9}$/.test(nine)) return null;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(nine.charAt(index)), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return null;
  return check === 11 ? 0 : check;
}

/** True for ten digits, without spaces, whose check digit is right. */
export function isNhsNumber(digits: string): boolean {
  return /^\d{10}$/.test(digits) && nhsCheckDigit(digits.slice(0, 9)) === Number(digits.charAt(9));
}

/**
 * Reads an NHS number as typed or pasted: spaces, dashes, dots and invisible characters are stripped.
 * @returns its ten digits, or the sentence to show at the field (letters, wrong length, wrong check digit;
 * also ten times the same digit, which passes the sum but is what people type to get past a field).
 */
export function parseNhsNumber(text: string): TypedNhsNumber {
  const digits = text.normalize("NFKC").replace(/[\s\p{Cf}\p{Pd}._]/gu, "");
  if (!/^\d*$/.test(digits)) return { ok: false, message: "An NHS number has ten digits and nothing else." };
  if (digits.length !== 10) {
    return { ok: false, message: `An NHS number has ten digits; this has ${String(digits.length)}.` };
  }
  if (isNhsNumber(digits) && !/^(\d)\1{9}$/.test(digits)) return { ok: true, digits };
  return {
    ok: false,
    message: "This is not a valid NHS number: the last digit does not fit the others. Check it.",
  };
}
