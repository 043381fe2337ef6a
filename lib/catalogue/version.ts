/** Version of the clinical content. It goes up whenever the hash below changes in a release. */
export const CATALOGUE_VERSION = "1.0.0";

/**
 * SHA-256 over the canonical JSON of all rules and entries. A stored decision names it, so that it can be told which
 * rules made it. A test recomputes it and prints the new value when the content has changed.
 */
export const RULES_HASH = "sha256:dc6a69a0742aa07dab0a732eabcc65bc4f6816cdd25b6422c18ef3ad9aa0ada8";
