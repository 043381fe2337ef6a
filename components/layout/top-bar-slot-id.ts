/** The id of the place in the top bar where a page may put its saved state. */
export const TOP_BAR_SLOT = "top-bar-slot";
