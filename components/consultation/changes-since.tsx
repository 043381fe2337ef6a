"use client";

import type { PullSection } from "#lib/clinical/visit/pull-sections.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { useDraftNow } from "./pull-context.tsx";
import type { EarlierVisit } from "./pull-forward.ts";
import { sectionChanges } from "./visit-changes.ts";

/** What is different in a section since the last visit, following every change; nothing where nothing is. */
export function ChangesSince({
  section,
  earlier,
}: {
  readonly section: PullSection;
  readonly earlier: EarlierVisit;
}) {
  const draft = useDraftNow();
  const changes = draft === null ? [] : sectionChanges(section, earlier.draft, draft);
  if (changes.length === 0) return null;
  return (
    <div className="mb-3 text-sm">
      <p className="text-muted">Since {formatClinicalDate(earlier.on)}</p>
      <ul aria-label={`Changed since ${formatClinicalDate(earlier.on)}`}>
        {changes.map(({ kind, items }) => (
          <li key={kind}>
            <span className="text-muted">{kind}: </span>
            <span className="font-semibold">{items.join("; ")}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
