/** Version of the clinical content. It goes up whenever the hash below changes in a release. */
export const CATALOGUE_VERSION = "1.0.2";

/**
 * SHA-256 over the canonical JSON of all rules and entries. A stored decision names it, so that it can be told which
 * rules made it. A test recomputes it and prints the new value when the content has changed.
 */
export const RULES_HASH = "sha256:506aa92e97d3268eff0e0bc95f14b74ae696a8ee12197d94e5b67b1c09dff95b";
