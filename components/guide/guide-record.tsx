import type { ReactNode } from "react";
import type { GuideRecord as RecordOfGuide } from "#lib/catalogue/guide/guide-record.ts";
import { GuideMarks } from "./guide-marks.tsx";
import { GuideSection } from "./guide-section.tsx";

/**
 * One record of the guide: what it is, how it stands, and its parts.
 * @param props.record The record. @param props.standing Its sign-off, in one line. @param props.level Of its parts'
 * headings: 3 where its title is a heading of the page itself. @param props.children What follows its parts.
 */
export function GuideRecord({
  record,
  standing,
  level = 2,
  children,
}: {
  readonly record: RecordOfGuide;
  readonly standing: ReactNode;
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
}) {
  return (
    <article className="grid min-w-0 gap-6" aria-label={record.title}>
      <div className="grid gap-2">
        <p className="max-w-3xl text-muted">{record.lead}</p>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="flex flex-wrap gap-1">
            <GuideMarks marks={record.marks} />
          </span>
          {standing}
        </div>
      </div>
      {record.sections.map((section) => (
        <GuideSection key={section.title} section={section} level={level} />
      ))}
      {children}
    </article>
  );
}
