import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/**
 * A part of a page: a region named by its heading, under a rule instead of in a box.
 * @param props.title Its heading, and so its accessible name. @param props.aside Small facts or controls at the right
 * of the heading. @param props.level The heading's level, 2 by default. @param props.ground `sunken` for a side panel
 * that stays beside the page, `plain` otherwise. @param props.id For links to it.
 */
export function Panel({
  title,
  aside,
  level = 2,
  ground = "plain",
  id,
  className,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly level?: 2 | 3 | undefined;
  readonly ground?: "plain" | "sunken" | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      id={id}
      // A link to it takes the focus along.
      tabIndex={id === undefined ? undefined : -1}
      // Not by its heading's id: ids that the server makes begin anew on each page, and would meet the frame's.
      aria-label={title}
      className={classNames(
        "min-w-0",
        level === 2 ? "border-t-2 border-rule pt-2" : "border-t border-line pt-2",
        ground === "sunken" && "bg-sunken px-4 pb-4",
        className,
      )}
    >
      <div className="mb-2 flex min-h-7 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Heading className={level === 2 ? "text-lg font-bold" : "text-base font-semibold"}>{title}</Heading>
        {aside ? <div className="flex items-center gap-2 text-sm text-muted">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}
