/** A made-up person of a demonstration installation, offered on its sign-in page. */
export type DemonstrationAccount = { readonly email: string; readonly what: string };

/** Password of every demonstration account. A clinic installation refuses demonstration data, so it opens nothing there. */
export const DEMONSTRATION_PASSWORD = "demonstration-only";

/** The people whom the demonstration data makes, in the order in which to try them. */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  { email: "derm@example.com", what: "Dermatologist" },
  { email: "nurse@example.com", what: "Practitioner" },
  { email: "reception@example.com", what: "Reception" },
  { email: "owner@example.com", what: "Administrator" },
  { email: "derm@other.example.com", what: "Second clinic" },
];
