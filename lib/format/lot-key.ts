/**
 * A lot's letters and digits alone, in capitals, by which lots are compared: `ab-12 / 3` and `AB123` are one.
 *
 * @returns empty for a text without a letter or digit
 */
export function lotKey(lot: string): string {
  return lot
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase();
}
