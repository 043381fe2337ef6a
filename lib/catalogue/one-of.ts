/**
 * Reads a term of a closed list out of a written table.
 *
 * @param where the line it stands in, for the message
 * @throws for a term that is not on the list
 */
export function oneOf<T extends string>(values: readonly T[], text: string | undefined, where: string): T {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`Unknown term “${text ?? ""}”: ${where}`);
  return found;
}
