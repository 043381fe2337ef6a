/** Marks the file as UTF-8 for spreadsheets that would else read it in a code page of their own. */
const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";
/**
 * What a spreadsheet takes for the beginning of a formula: the four signs, their full-width forms, tab and line ends;
 * after spaces and marks that show nothing too, which some programs cut off first.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** One cell. Text that a spreadsheet would run is given an apostrophe in front, which shows it as text. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n\t]|^\s|\s$|^'/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV after RFC 4180, in UTF-8 with its mark, each line ended by CR LF.
 *
 * @param header the columns' names @param rows texts in the order of the header
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(csvCell).join(","));
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
}
