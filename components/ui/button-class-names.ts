import { classNames } from "./class-names.ts";

/** How loud a button is. */
export type ButtonTone = "primary" | "secondary" | "quiet" | "danger";
/** How tall a button is: 28, 36 or 44 px. */
export type ButtonSize = "small" | "medium" | "large";

const TONES: Record<ButtonTone, string> = {
  primary: "bg-accent-fill text-on-accent hover:bg-accent-fill-hover border-transparent font-semibold",
  secondary: "bg-surface text-ink border-control hover:bg-hover font-medium",
  quiet: "bg-transparent text-accent border-transparent hover:bg-hover font-medium",
  danger: "bg-stop text-on-stop border-transparent hover:opacity-90 font-semibold",
};

const SIZES: Record<ButtonSize, string> = {
  small: "h-7 px-2 text-sm gap-1 pointer-coarse:h-10",
  medium: "h-9 px-3 text-base gap-1.5 pointer-coarse:h-11",
  large: "h-11 px-4 text-base gap-2",
};

/**
 * The classes of a button, for buttons and for links that look like one.
 * @param tone How loud; `secondary` by default. @param size How tall; `medium` by default.
 * @param className Further classes, for placing it only.
 */
export function buttonClassNames(
  tone: ButtonTone = "secondary",
  size: ButtonSize = "medium",
  className?: string,
): string {
  return classNames(
    "inline-flex shrink-0 items-center justify-center rounded-md border whitespace-nowrap transition-colors",
    "disabled:opacity-50 aria-disabled:opacity-60",
    TONES[tone],
    SIZES[size],
    className,
  );
}
