/**
 * The words for a term of a closed vocabulary; a term that has none (an old record may hold one) is read as it is
 * spelt, so that nothing is ever shown empty.
 *
 * @param words by term
 * @param term for example `ice-pick`
 */
export function wordsFor(words: Readonly<Record<string, string>>, term: string): string {
  return Object.hasOwn(words, term) ? (words[term] ?? spelt(term)) : spelt(term);
}

const spelt = (term: string): string => {
  const text = term.replaceAll("-", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
};
