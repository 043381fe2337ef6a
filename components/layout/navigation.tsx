"use client";

import { usePathname } from "next/navigation";
import { classNames } from "../ui/class-names.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { SoftLink } from "../ui/soft-link.tsx";

/** One place of the product, for the rail. */
export type Destination = {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  /** The path under which a page counts as lying here, where it is not `href`. */
  readonly section?: string | undefined;
};

/**
 * The main navigation: a rail at the left, and a bar at the foot below 900 px, where the thumb is.
 * @param props.destinations The places this person may go to, in order.
 */
export function Navigation({ destinations }: { readonly destinations: readonly Destination[] }) {
  const path = usePathname();
  return (
    <nav
      aria-label="Main"
      className={classNames(
        "frame-only fixed inset-x-0 bottom-0 z-30 max-md:short:static h-(--bottom-bar) border-t border-line bg-sunken pb-[env(safe-area-inset-bottom)]",
        "md:inset-y-0 md:right-auto md:h-auto md:w-(--rail) md:border-t-0 md:border-r",
      )}
    >
      <div aria-hidden="true" className="hidden h-16 items-center justify-center text-accent md:flex">
        <svg viewBox="0 0 32 32" className="size-8" fill="none" stroke="currentColor">
          <circle cx="16" cy="16" r="11" strokeWidth="2.5" strokeOpacity="0.5" strokeDasharray="2.9 3.4" />
          <circle cx="16" cy="16" r="5" fill="currentColor" stroke="none" />
        </svg>
      </div>
      <ul className="flex h-full justify-around md:h-auto md:flex-col">
        {destinations.map(({ href, label, icon, section = href }) => {
          const here = path === section || (section !== "/" && path.startsWith(`${section}/`));
          return (
            <li key={href} className="min-w-0 flex-1 md:flex-none">
              <SoftLink
                href={href}
                aria-current={here ? "page" : undefined}
                className={classNames(
                  "relative flex h-full flex-col items-center justify-center gap-0.5 text-xs md:h-15",
                  "before:absolute before:inset-x-3 before:top-0 before:h-0.5 md:before:inset-x-auto md:before:inset-y-2 md:before:left-0 md:before:h-auto md:before:w-0.75",
                  "-outline-offset-2",
                  here
                    ? "font-bold text-ink before:bg-accent"
                    : "text-muted before:bg-transparent hover:bg-hover hover:text-ink",
                )}
              >
                <Icon name={icon} className={classNames("size-5.5", here && "text-accent")} />
                <span className="max-w-full truncate px-0.5">{label}</span>
              </SoftLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
