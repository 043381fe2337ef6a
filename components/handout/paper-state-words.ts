/** How a paper stands, in a word. */
export const PAPER_STATE_WORDS = {
  draft: "Draft",
  issued: "Issued",
  superseded: "Replaced",
  revoked: "Taken back",
} as const;
