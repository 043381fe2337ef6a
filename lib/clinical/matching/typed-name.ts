import type { Route } from "../model/vocabulary.ts";

/** Words that tell a strength, a form or how often, and nothing about what the thing is. */
const FORM_WORDS = new Set(
  (
    "mg mcg kg ml iu unit units percent pc od bd tds qds om on daily once twice three times per day week weekly night " +
    "nightly morning evening tablet tablets tab tabs capsule capsules cap caps cream gel lotion ointment solution " +
    "foam serum spray drops drop injection injections inhaler patch pill pills mr xl sr la er cr prn hydrochloride " +
    "sodium course dose low high strength the for my of since ago years months weeks hcl therapy treatment " +
    "medication use used using taking takes current currently generic brand mild moderate severe stable " +
    "known confirmed diagnosed history well controlled allergy allergic reaction to"
  ).split(" "),
);

const ROUTE_WORDS: readonly (readonly [Route, ReadonlySet<string>])[] = [
  ["topical", new Set("cream gel lotion ointment foam topical serum solution wash patch drops".split(" "))],
  ["oral", new Set("tablet tablets tab tabs capsule capsules cap caps oral orally po pill pills".split(" "))],
  ["injected", new Set("injection injections injected im iv intralesional sc".split(" "))],
  ["inhaled", new Set("inhaler inhaled nasal nebuliser".split(" "))],
];

const ABSENT_WORDS = new Set("no not never denies without nil none negative".split(" "));
const NOTHING = new Set(
  "none,nil,no,n/a,na,nka,nkda,nil known,none known,no known allergies,no known drug allergies,no allergies,no medication,no medications,no regular medication,nothing,no conditions,fit and well,healthy,nil of note".split(
    ",",
  ),
);

/** Lower case, no accents, one space between words; apostrophes and full stops inside words are dropped. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`.®™]/gu, "")
    .replace(/[^\p{L}\p{N}+&,;/]+/gu, " ")
    .trim();
}

/** @returns the words of a name, strengths cut from the words they touch ("20mg" is a strength, "5-fu" is not). */
export function wordsOf(text: string): string[] {
  return plainText(text)
    .replace(/[+&,;/]/gu, " ")
    .split(" ")
    .filter((word) => word !== "" && !/^\d+(mg|mcg|g|ml|iu|x)?$/u.test(word.replace(/µ/gu, "m")));
}

/** @returns the words that name the thing: without strengths, forms and frequencies. */
export function namingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !FORM_WORDS.has(word));
}

/** @returns the parts of a text that lists several things ("Differin + Duac"), the whole text where it lists one. */
export function namedParts(text: string): string[] {
  return plainText(text)
    .split(/[+&,;/]| and | with | plus /u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** @returns the route that the words of a name give away ("Dalacin T lotion"), or null. */
export function routeInName(text: string): Route | null {
  const words = new Set(wordsOf(text));
  for (const [route, hints] of ROUTE_WORDS) {
    for (const hint of hints) if (words.has(hint)) return route;
  }
  return null;
}

/** @returns whether the text says that there is nothing to name ("none", "NKDA"). */
export function saysNothing(text: string): boolean {
  return NOTHING.has(plainText(text)) || NOTHING.has(text.trim().toLowerCase());
}

/** @returns whether a name carries a word that turns it round ("no epilepsy"); such a name is never taken as certain. */
export function isNegated(text: string): boolean {
  return wordsOf(text).some((word) => ABSENT_WORDS.has(word)) || plainText(text).startsWith("family history");
}
