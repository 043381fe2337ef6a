import type { ReactNode } from "react";

/**
 * An honest empty list: one sentence that says what would be here, and the act that makes the first one.
 * @param props.children The sentence. @param props.action A button or a link; leave out where the person may not.
 */
export function EmptyState({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-4 text-muted">
      <p>{children}</p>
      {action}
    </div>
  );
}
