const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";

/**
 * A number for reading: commas in thousands, a true minus sign, at most `decimals` (default 3) decimals and no
 * trailing zeros. Throws RangeError on NaN or infinity, which must never reach a page.
 */
export function formatNumber(value: number, decimals = 3): string {
  if (!Number.isFinite(value)) throw new RangeError("Only a finite number can be written.");
  const rounded = Number(value.toFixed(decimals));
  const digits = Math.abs(rounded).toFixed(decimals);
  const [whole = "0", fraction] = (decimals > 0 ? digits.replace(/\.?0+$/, "") : digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${rounded < 0 ? MINUS : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A number and its unit with a space that does not break: `7.5 J/cm²`; `%` and `°` stand close. */
export function formatQuantity(value: number, unit: string): string {
  const number = formatNumber(value);
  if (unit === "") return number;
  return unit === "%" || unit === "°" ? `${number}${unit}` : `${number}${NO_BREAK_SPACE}${unit}`;
}

/** `2–4 weeks`, or `3 weeks` when both ends are the same. */
export function formatQuantityRange(min: number, max: number, unit: string): string {
  return min === max ? formatQuantity(min, unit) : `${formatNumber(min)}–${formatQuantity(max, unit)}`;
}

/** A count with its noun: `1 session`, `4 sessions`; the plural is the noun with an s unless given. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)}${NO_BREAK_SPACE}${count === 1 ? noun : plural}`;
}

/**
 * A change as a signed difference with its share of the old value: `+0.5 J/cm² (+7 %)`; `no change` when equal; the
 * share is left out when the old value is 0.
 */
export function formatChange(before: number, after: number, unit: string): string {
  const difference = Number((after - before).toFixed(6));
  if (difference === 0) return "no change";
  const sign = difference > 0 ? "+" : MINUS;
  const share =
    before === 0
      ? ""
      : ` (${sign}${formatNumber(Math.abs((difference / before) * 100), 0)}${NO_BREAK_SPACE}%)`;
  return `${sign}${formatQuantity(Math.abs(difference), unit)}${share}`;
}
