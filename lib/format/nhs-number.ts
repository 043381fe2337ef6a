import { isNhsNumber, nhsCheckDigit } from "#lib/clinical/identity/nhs-number.ts";

/** Ten digits as people read them, 3-3-4: `999 526 0182`. Words when there is none; other text comes back as it is. */
export function formatNhsNumber(digits: string | null | undefined): string {
  if (!digits) return "not known";
  return /^\d{10}$/.test(digits) ? `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}` : digits;
}

/** What a half-typed number looks like while it is typed: its first ten digits, spaced 3-3-4. */
export function spaceTypedNhsNumber(text: string): string {
  const digits = text.replace(/\D/g, "").slice(0, 10);
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].filter((part) => part !== "").join(" ");
}

/** True for a valid number from 999 000 0000 up, the range kept for tests and never issued to a person. */
export function isTestNhsNumber(digits: string): boolean {
  return digits.startsWith("999") && isNhsNumber(digits);
}

/**
 * The test number with this stem, for demonstration data.
 * @param index 0–999999
 * @returns ten digits beginning 999, or null for a stem that has no check digit (about one in eleven)
 */
export function testNhsNumber(index: number): string | null {
  const nine = `999${String(index).padStart(6, "0")}`;
  const check = nhsCheckDigit(nine);
  return check === null ? null : `${nine}${String(check)}`;
}
