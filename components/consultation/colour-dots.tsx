import { COLOUR_WORDS } from "#lib/catalogue/words/findings.ts";
import type { Colour } from "#lib/clinical/model/finding-vocabulary.ts";

/** The ground of each colour word. */
export const COLOUR_GROUNDS: Readonly<Record<Colour, string>> = {
  pink: "bg-mark-pink",
  red: "bg-mark-red",
  purple: "bg-mark-purple",
  tan: "bg-mark-tan",
  brown: "bg-mark-brown",
  "dark-brown": "bg-mark-dark-brown",
  "grey-blue": "bg-mark-grey-blue",
  yellow: "bg-mark-yellow",
  skin: "bg-mark-skin",
  white: "bg-mark-white",
};

/** The same as the fill of a drawing. */
export const COLOUR_FILLS: Readonly<Record<Colour, string>> = {
  pink: "fill-mark-pink",
  red: "fill-mark-red",
  purple: "fill-mark-purple",
  tan: "fill-mark-tan",
  brown: "fill-mark-brown",
  "dark-brown": "fill-mark-dark-brown",
  "grey-blue": "fill-mark-grey-blue",
  yellow: "fill-mark-yellow",
  skin: "fill-mark-skin",
  white: "fill-mark-white",
};

/** Letters that tell the swatches apart without colour. */
const LETTERS: Readonly<Record<Colour, string>> = {
  pink: "K",
  red: "R",
  purple: "P",
  tan: "T",
  brown: "B",
  "dark-brown": "D",
  "grey-blue": "G",
  yellow: "Y",
  skin: "S",
  white: "W",
};

const DARK_GROUNDS: readonly Colour[] = ["red", "purple", "brown", "dark-brown", "grey-blue"];

/** Whether words on a colour have to be light. */
export const isDarkColour = (colour: Colour): boolean => DARK_GROUNDS.includes(colour);

/** The letters of the first two colours of a finding. */
export const colourLetters = (colours: readonly Colour[]): string =>
  colours
    .slice(0, 2)
    .map((colour) => LETTERS[colour])
    .join("");

/** The colours of a finding as small lettered swatches; their words stand beside them. */
export function ColourDots({ colours }: { readonly colours: readonly Colour[] }) {
  return colours.length === 0 ? null : (
    <span aria-hidden="true" className="inline-flex gap-0.5">
      {colours.map((colour) => (
        <span
          key={colour}
          title={COLOUR_WORDS[colour]}
          className={`inline-flex size-5 items-center justify-center rounded-full border border-line text-xs font-bold ${COLOUR_GROUNDS[colour]} ${isDarkColour(colour) ? "text-on-surround" : "text-mark-dark-brown"}`}
        >
          {LETTERS[colour]}
        </span>
      ))}
    </span>
  );
}
