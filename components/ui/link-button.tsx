import type { ReactNode } from "react";
import { buttonClassNames, type ButtonSize, type ButtonTone } from "./button-class-names.ts";
import { SoftLink } from "./soft-link.tsx";

/**
 * A link that looks like a button: it goes somewhere and changes nothing. Nothing is fetched ahead, so that opening
 * a chart in the audit trail means that a person opened it.
 * @param props.download Set for a file: the browser saves it instead of leaving the page.
 */
export function LinkButton({
  href,
  tone,
  size,
  icon,
  className,
  children,
  download,
}: {
  readonly href: string;
  readonly tone?: ButtonTone | undefined;
  readonly size?: ButtonSize | undefined;
  readonly icon?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly download?: boolean | undefined;
}) {
  const classes = buttonClassNames(tone, size, className);
  if (download) {
    return (
      <a href={href} download className={classes}>
        {icon}
        {children}
      </a>
    );
  }
  return (
    <SoftLink href={href} className={classes}>
      {icon}
      {children}
    </SoftLink>
  );
}
