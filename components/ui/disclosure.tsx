import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/**
 * Words on demand: a line that opens to more. It works without JavaScript and prints closed as it stands.
 * @param props.summary The line that is always there. @param props.open Whether it starts open. @param props.onOpen For
 * what is made only once it is opened.
 */
export function Disclosure({
  summary,
  open,
  onOpen,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  readonly onOpen?: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  return (
    <details
      open={open}
      className="group"
      onToggle={
        onOpen
          ? (event) => {
              if (event.currentTarget.open) onOpen();
            }
          : undefined
      }
    >
      <summary className="inline-flex min-h-6 list-none items-center gap-1 text-accent">
        <Icon name="chevron-right" className="size-4 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pt-1 pb-2 pl-5">{children}</div>
    </details>
  );
}
