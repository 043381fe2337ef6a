/** Something "Go to" offers: a page, an act that begins at an address, or an act of the page that is open. */
export type PaletteEntry = {
  readonly id: string;
  readonly label: string;
  /** Said at the right, such as "Page" or "Act". */
  readonly kind: string;
  /** A quiet second line: what tells two patients of one name apart, or why an act cannot be done now. */
  readonly detail?: string | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly refused?: boolean | undefined;
} & ({ readonly href: string } | { readonly press: () => void });

/**
 * The entries whose words begin with every word typed.
 * @param entries What there is. @param typed What the person typed; nothing typed keeps all of them.
 */
export function matchEntries(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const wordsOf = (text: string) =>
    text
      .toLocaleLowerCase("en-GB")
      .split(/[\s/–-]+/u)
      .filter(Boolean);
  const wanted = wordsOf(typed);
  return entries.filter((entry) => {
    const words = wordsOf(entry.label);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}
