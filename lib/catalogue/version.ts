/** Version of the clinical content. It goes up whenever the hash below changes in a release. */
export const CATALOGUE_VERSION = "1.0.2";

/**
 * SHA-256 over the canonical JSON of all rules and entries. A stored decision names it, so that it can be told which
 * rules made it. A test recomputes it and prints the new value when the content has changed.
 */
export const RULES_HASH = "sha256:67b7dc2c4421d14fcfdedf054cec60685446603fe51fa2a90b56d163bf63a284";
