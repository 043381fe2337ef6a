import type { Route } from "../model/vocabulary.ts";

/** Whose illness it is when it is not the patient's own. */
const RELATIVES =
  "family fh fhx mother father mum mom dad parent parents sister brother aunt uncle cousin son daughter wife husband " +
  "partner grandmother grandfather grandma grandpa grandad granny maternal paternal";

/** Words that tell a strength, a form, how often or a circumstance, and nothing about what the thing is. */
const FORM_WORDS = new Set(
  (
    "mg mcg micrograms g kg ml iu unit units percent pc one two half every od bd tds qds bid tid om on daily once twice three times per day week weekly " +
    "night nightly nocte mane morning evening tablet tablets tab tabs capsule capsules cap caps cream gel lotion " +
    "ointment solution foam serum spray drops drop injection injections inhaler patch pill pills mr xl sr la er cr ec " +
    "prn hydrochloride sodium course dose low high strength the for my of in at by since ago years months weeks hcl " +
    "therapy treatment medication use used using taking takes take current currently now generic brand biosimilar mild " +
    "moderate severe stable known confirmed diagnosed history well controlled allergy allergic reaction to stopped " +
    "finished completed previous previously past had was been ex came off recent recurrent on left right yr yrs " +
    "meals breakfast knees elbows hands feet chest arms legs face scalp nose chin cheeks ears earlobes trunk wide excision hba1c " +
    RELATIVES
  ).split(" "),
);

const ROUTE_WORDS: readonly (readonly [Route, RegExp])[] = [
  ["inhaled", /\b(inhale[rd]|nasal|nebuliser|puffer)\b/],
  [
    "topical",
    /\b(cream|gel|lotion|ointment|foam|topical|serum|solution|wash|shampoo|patch(es)?|drops|eye)\b/,
  ],
  ["oral", /\b(tablets?|tabs?|capsules?|caps?|oral|orally|po|pills?|mr)\b/],
  ["injected", /\b(injections?|injected|im|iv|intralesional|sc|pen|jab)\b/],
];

const ONLY_NOTHING =
  /^(none|nil|no|n ?\/ ?a|na|nka|nkda|nothing|fit and well|healthy|(none|nil) (known|of note|regular))$/;
const NO_SUCH_LIST =
  /^(none|nil|no)( (that i know of|known|regular|drug|medical|current|other))* ?(allergies|allergy|medications?|medicines?|conditions|problems|history)?( known)?$/;

const NEGATED =
  /^((patient|pt|he|she|i|is|am|are|has|have|had|does|do) )*(no|not|never|denie[sd]|without|nil|none|non|negative|dont|doesnt|isnt)\b|\b(no|none|nil|negative|never|denied|excluded|ruled out)$/;
const UNCERTAIN = new RegExp(
  `\\b(${RELATIVES.replaceAll(" ", "|")}|possibl[ey]|probabl[ey]|query|suspected|suspicion|maybe|perhaps)\\b`,
);
const OVER =
  /\b(stopped|finished|completed|ceased|discontinued|previous(ly)?|past|former(ly)?|ex|used to|c[ao]me off|was (on|taking)|no longer|any ?more|had|as a (child|baby|teenager)|in childhood|resolved|cured|excised|removed)\b/;

/**
 * Lower case, no accents, one space between words; apostrophes and full stops inside words are dropped, and a number
 * that a hyphen binds stays with its word ("HSV-1").
 */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`.®™]|(?<=\d),(?=\d)/gu, "")
    .replace(/(?<=\p{L})-(?=\d\b)/gu, "")
    .replace(/[^\p{L}\p{N}+&,;/]+/gu, " ")
    .trim();
}

/** @returns the words of a name, strengths cut from the words they touch ("20mg" is a strength, "5-fu" is not). */
export function wordsOf(text: string): string[] {
  return plainText(text)
    .replace(/[+&,;/]/gu, " ")
    .split(" ")
    .map((word) => word.replace(/µ/gu, "m").replace(/(^|(?<=\p{L}{4}))\d+(mg|mcg|g|ml|iu|x)?$/u, ""))
    .filter((word) => word !== "");
}

/** @returns whether a word only tells a strength, a form, how often or a circumstance. */
export function isFormWord(word: string): boolean {
  return FORM_WORDS.has(word);
}

/**
 * @returns the parts of a text that lists several things ("Differin + Duac"), without parts that name nothing ("twice
 *   daily"); the whole text where it lists one
 */
export function namedParts(text: string): string[] {
  const parts = plainText(text)
    .split(/[+&,;/]| (?:and|with|plus|then) /u)
    .map((part) => part.trim());
  return parts.filter((part) => wordsOf(part).some((word) => !isFormWord(word)));
}

/** @returns the route that the words of a name give away ("Dalacin T lotion", "0.1%"), or null. */
export function routeInName(text: string): Route | null {
  const plain = plainText(text);
  const told = ROUTE_WORDS.find(([, words]) => words.test(plain));
  return told?.[0] ?? (/\d ?%/.test(text) ? "topical" : null);
}

/** @returns whether the text says that there is nothing to name ("none", "NKDA", "no known drug allergies"). */
export function saysNothing(text: string): boolean {
  const plain = plainText(text);
  return ONLY_NOTHING.test(plain) || NO_SUCH_LIST.test(plain);
}

/**
 * @returns whether a text turns its name round or leaves it open ("no epilepsy", "? lupus", "mother has psoriasis");
 *   such a name is never taken as certain. What is no longer so was so, and is not turned round.
 */
export function isDenied(text: string): boolean {
  const plain = plainText(text);
  return (NEGATED.test(plain) && !/^no longer\b/.test(plain)) || UNCERTAIN.test(plain) || text.includes("?");
}

/** @returns whether a text says that it is over ("stopped aspirin", "ex-smoker", "previous melanoma"). */
export function saysOver(text: string): boolean {
  return OVER.test(plainText(text));
}
