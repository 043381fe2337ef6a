/** A word as it stands in the text: `from` to `to` in code units. */
export type TypedWord = {
  readonly text: string;
  /** The same for looking it up: lower case, plain hyphens and crosses, no full stop at its end. */
  readonly plain: string;
  readonly from: number;
  readonly to: number;
  /** True where nothing but space stands between it and the word before. */
  readonly follows: boolean;
};

/** A comma between digits is a decimal one; every other comma, and a colon, divides words. */
const WORD = /(?:[^\s,:]|(?<=\d),(?=\d))+/g;

/** How a word is looked up: the dashes, crosses and apostrophes that keyboards and copied text put in count as plain ones. */
export function plainWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll("\u00d7", "x")
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/(?<=\w{2})[.!]+$/, "");
}

/**
 * The words of one part of the line.
 * @param offset where the part begins in the line
 */
export function typedWords(part: string, offset: number): TypedWord[] {
  let end = 0;
  return [...part.matchAll(WORD)].map((match) => {
    const from = match.index;
    const follows = from > 0 && end > 0 && part.slice(end, from).trim() === "";
    end = from + match[0].length;
    return { text: match[0], plain: plainWord(match[0]), from: offset + from, to: offset + end, follows };
  });
}

/** Where the parts of a line begin and end: they are divided by semicolons and line ends. */
export function partsOf(text: string): { readonly from: number; readonly text: string }[] {
  let from = 0;
  return text.split(/[;\n]/).map((part) => {
    const at = { from, text: part };
    from += part.length + 1;
    return at;
  });
}
