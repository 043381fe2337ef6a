import type { ReactNode } from "react";

/**
 * The head of a page: its one h1, a quiet line beside or beneath it, and its acts at the right.
 * @param props.title The heading. @param props.context A fact about the whole page, such as today's date.
 * @param props.actions Buttons, at most one of them filled. @param props.trail Breadcrumbs, where the page lies deep.
 */
export function PageHeader({
  title,
  context,
  actions,
  trail,
}: {
  readonly title: string;
  readonly context?: ReactNode;
  readonly actions?: ReactNode;
  readonly trail?: ReactNode;
}) {
  return (
    <div className="pt-4 pb-3">
      {trail}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-3">
          <h1 className="text-xl font-bold">{title}</h1>
          {context ? <div className="text-muted">{context}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div> : null}
      </div>
    </div>
  );
}
