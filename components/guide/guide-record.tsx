import type { GuideRecord as RecordOfGuide } from "#lib/catalogue/guide/guide-record.ts";
import { Badge } from "../ui/badge.tsx";
import { GuideMarks } from "./guide-marks.tsx";
import { GuideSection } from "./guide-section.tsx";

/** One record of the guide: what it is, how it stands, and its parts. @param props.record The record. */
export function GuideRecord({ record }: { readonly record: RecordOfGuide }) {
  return (
    <article className="grid min-w-0 gap-6">
      <div className="grid gap-2">
        <p className="text-muted">{record.lead}</p>
        <div className="flex flex-wrap gap-1">
          <GuideMarks marks={record.marks} />
          <Badge tone="faint">Not yet signed off by this clinic</Badge>
          <Badge tone="faint">No review date set</Badge>
        </div>
      </div>
      {record.sections.map((section) => (
        <GuideSection key={section.title} section={section} />
      ))}
    </article>
  );
}
