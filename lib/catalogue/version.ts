/** Version of the clinical content. It goes up whenever the hash below changes in a release. */
export const CATALOGUE_VERSION = "1.1.0";

/**
 * SHA-256 over the canonical JSON of all rules and entries. A stored decision names it, so that it can be told which
 * rules made it. A test recomputes it and prints the new value when the content has changed.
 */
export const RULES_HASH = "sha256:22066b4402904e7008ee77ade46ee571a342a2241d5c9b9a49725513448b5bc9";
