/**
 * Joins class names.
 * @param parts Class names; empty, false and undefined ones are left out.
 * @returns One string for `className`.
 */
export function classNames(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
