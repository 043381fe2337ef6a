import type { ReactNode } from "react";

/** One thing that happened. `when` is the clinical date in words, `dateTime` the same in ISO for machines. */
export type TimelineItem = {
  readonly id: string;
  readonly when: string;
  readonly dateTime: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly who?: string | undefined;
};

/**
 * What happened, newest first, as a list on one line of dates.
 * @param props.items In the order to show. @param props.label The list's accessible name.
 */
export function Timeline({
  items,
  label,
}: {
  readonly items: readonly TimelineItem[];
  readonly label: string;
}) {
  return (
    <ol aria-label={label}>
      {items.map((item) => (
        <li
          key={item.id}
          className="stays-whole grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-2 last:border-b-0 sm:grid-cols-[6.5rem_minmax(0,1fr)_auto]"
        >
          <time dateTime={item.dateTime} className="text-sm text-muted">
            {item.when}
          </time>
          <div className="min-w-0">
            <div className="font-medium">{item.title}</div>
            {item.detail ? <div className="text-sm text-muted">{item.detail}</div> : null}
          </div>
          {item.who ? <div className="col-start-2 text-sm text-muted sm:col-start-3">{item.who}</div> : null}
        </li>
      ))}
    </ol>
  );
}
