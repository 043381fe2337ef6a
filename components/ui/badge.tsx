import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** How a badge stands out: by line, by fill or by the accent. */
export type BadgeTone = "plain" | "accent" | "strong" | "caution" | "faint";

const TONES: Record<BadgeTone, string> = {
  plain: "border-control text-ink",
  accent: "border-transparent bg-accent-soft text-ink",
  strong: "border-stop bg-stop text-on-stop font-semibold print:bg-transparent print:text-ink",
  caution: "border-caution text-caution font-semibold",
  faint: "border-line text-muted",
};

/**
 * A short word about a thing: a state, a grade, a count. Not a control.
 * @param props.tone `accent` for what is current, `strong` for what must be seen, `caution` for due, `faint` for past.
 */
export function Badge({
  tone = "plain",
  children,
}: {
  readonly tone?: BadgeTone | undefined;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-sm border px-1.5 text-xs font-medium whitespace-nowrap",
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
