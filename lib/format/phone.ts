/**
 * A telephone number without its punctuation: digits, with a leading `+` where an international prefix was typed
 * (`00` becomes `+`, the trunk zero of `+44 (0)20` goes). Returns null when it has fewer than 3 or more than 15
 * digits or anything that is no part of a number. No country is assumed.
 */
export function normalisePhone(text: string): string | null {
  const plain = text
    .normalize("NFKC")
    .replace(/\(0\)(?=\s*\d)/u, (found, at: number) => (/^\s*(\+|00)/u.test(text.slice(0, at)) ? "" : found))
    .replace(/[\s\p{Cf}\p{Pd}().\/]/gu, "")
    .replace(/^00/, "+");
  return /^\+?\d{3,15}$/.test(plain) ? plain : null;
}

/** The digits that identify a number inside Britain: `+447700900123` and `07700 900123` give `07700900123`. */
export function nationalPhoneDigits(text: string): string {
  const plain = normalisePhone(text) ?? text.replace(/\D/g, "");
  return plain.replace(/^\+440?/, "0").replace(/^\+/, "");
}

/** Groups a British number as it is read aloud (`07700 900123`, `020 7946 0018`, `0161 496 0000`); else as stored. */
export function formatPhone(text: string | null | undefined): string {
  if (!text) return "not known";
  const plain = normalisePhone(text);
  if (plain === null) return text;
  const digits = plain.startsWith("+44") ? nationalPhoneDigits(plain) : plain;
  if (/^02\d{9}$/.test(digits)) return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`;
  if (/^01(\d1|1\d)\d{7}$/.test(digits))
    return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
  if (/^0\d{10}$/.test(digits)) return `${digits.slice(0, 5)} ${digits.slice(5)}`;
  return digits;
}
