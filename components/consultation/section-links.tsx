const SECTIONS = [
  ["history", "History"],
  ["skin", "Skin"],
  ["asked-today", "Asked today"],
  ["findings", "Findings"],
  ["scores", "Scores"],
  ["impression", "Impression"],
  ["notes", "Notes"],
] as const;

/** The sections of the visit, to jump to. */
export function SectionLinks() {
  return (
    <nav aria-label="Sections" className="print:hidden">
      <ol className="flex flex-wrap gap-x-4 text-sm">
        {SECTIONS.map(([id, label], index) => (
          <li key={id}>
            <a
              href={`#${id}`}
              data-act={`Go to ${label}`}
              data-keys={`g ${String(index + 1)}`}
              className="inline-flex min-h-7 items-center text-accent hover:underline pointer-coarse:min-h-11"
            >
              <span aria-hidden="true" className="mr-1 text-xs text-muted">
                {index + 1}
              </span>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
