/** Version of the clinical content. It goes up whenever the hash below changes in a release. */
export const CATALOGUE_VERSION = "1.0.1";

/**
 * SHA-256 over the canonical JSON of all rules and entries. A stored decision names it, so that it can be told which
 * rules made it. A test recomputes it and prints the new value when the content has changed.
 */
export const RULES_HASH = "sha256:d4251fe2af1e42228d21485de48b66bd60d397565c175c8ce8fb8d01b160ecd3";
