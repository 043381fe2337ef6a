import type { ButtonHTMLAttributes, ReactNode } from "react";
import { buttonClassNames, type ButtonSize, type ButtonTone } from "./button-class-names.ts";
import { Spinner } from "./spinner.tsx";

/** A button's own attributes, and how it looks. */
export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "style"> & {
  readonly tone?: ButtonTone | undefined;
  readonly size?: ButtonSize | undefined;
  /** True while its work is under way: the words stay, a spinner appears, further presses do nothing. */
  readonly pending?: boolean | undefined;
  readonly icon?: ReactNode;
};

/**
 * A button. `primary` is the one filled button a view may have; `danger` is for what cannot be undone, inside a
 * dialog. While pending it stays focusable (`aria-disabled`), so that the keyboard does not lose its place.
 */
export function Button({
  tone,
  size,
  pending = false,
  icon,
  className,
  children,
  type = "button",
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={pending ? "button" : type}
      className={buttonClassNames(tone, size, className)}
      aria-disabled={pending || undefined}
      onClick={pending ? undefined : onClick}
      {...rest}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  );
}
