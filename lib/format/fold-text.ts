/** Letters that Unicode does not take apart into a base and a mark. */
const LIGATURES: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
};

/** Lower case without accents or invisible marks, so that `Siobhán` and `SIOBHAN` become the same text. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðþłħı]/gu, (letter) => LIGATURES[letter] ?? letter);
}
