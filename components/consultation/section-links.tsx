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
        {SECTIONS.map(([id, label]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-7 items-center text-accent hover:underline pointer-coarse:min-h-11"
            >
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
