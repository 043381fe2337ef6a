/**
 * The classes of a text-like control, shared so that boxes in one row have one height and one line.
 * An invalid one has a heavier line; its message beneath says the rest.
 */
export const controlClassNames =
  "block w-full min-w-0 rounded-md border border-control bg-surface px-2.5 py-1.5 text-base text-ink min-h-9 pointer-coarse:min-h-11 " +
  "aria-invalid:border-2 aria-invalid:border-ink disabled:bg-sunken disabled:text-faint [&[readonly]]:bg-sunken";
