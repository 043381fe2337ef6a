import type { ReactNode } from "react";
import { SoftLink } from "./soft-link.tsx";

/**
 * A link in running text or in a list; never fetched ahead.
 * @param props.href Where to. @param props.children Words that make sense out of context.
 */
export function TextLink({
  href,
  className,
  children,
}: {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <SoftLink href={href} className={className ?? "prose-link"}>
      {children}
    </SoftLink>
  );
}
