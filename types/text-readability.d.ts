/** The part of the untyped package that the reading grade uses. */
declare module "text-readability" {
  const readability: {
    /** Words in a text, punctuation left out. */
    lexiconCount(text: string): number;
    /** Syllables in a text, punctuation left out. */
    syllableCount(text: string): number;
  };
  export default readability;
}
