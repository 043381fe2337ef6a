import { DECLINABLE_WORDS } from "#lib/catalogue/words/history.ts";
import { DECLINABLE } from "#lib/clinical/model/vocabulary.ts";

/** The kinds of treatment that can be declined, in words; made on the server and handed to the forms. */
export const DECLINABLES: readonly { readonly value: string; readonly label: string }[] = DECLINABLE.map(
  (value) => ({ value, label: DECLINABLE_WORDS[value] }),
);
