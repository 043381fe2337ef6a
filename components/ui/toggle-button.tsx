import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/**
 * A button that is on or off, such as a filter chip. On is told by a tick as well as by the ground.
 * @param props.pressed Whether it is on. @param props.onToggle Called with what it becomes.
 */
export function ToggleButton({
  pressed,
  onToggle,
  children,
}: {
  readonly pressed: boolean;
  readonly onToggle: (pressed: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => {
        onToggle(!pressed);
      }}
      className={classNames(
        "inline-flex h-8 items-center gap-1.5 rounded-md border px-2.5 text-sm pointer-coarse:h-11",
        pressed
          ? "border-accent bg-accent-soft font-semibold"
          : "border-control bg-transparent text-muted hover:bg-hover",
      )}
    >
      {pressed ? <span aria-hidden="true">✓</span> : null}
      {children}
    </button>
  );
}
