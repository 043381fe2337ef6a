import type { ReactNode } from "react";
import { PageHeader } from "../layout/page-header.tsx";
import { classNames } from "../ui/class-names.ts";
import { TextLink } from "../ui/text-link.tsx";
import { SETTINGS_PAGES, type SettingsPageName } from "./settings-pages.ts";

/**
 * What every page of the settings stands in: its heading, and the pages this person may open at the left.
 * @param props.here The open page. @param props.pages Those that may be opened.
 */
export function SettingsFrame({
  here,
  pages,
  context,
  children,
}: {
  readonly here: SettingsPageName;
  readonly pages: readonly SettingsPageName[];
  readonly context?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      <PageHeader title={SETTINGS_PAGES[here].label} context={context} />
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-[8.5rem_minmax(0,1fr)]">
        <nav aria-label="Settings" className="border-b border-line pb-2 md:border-b-0 print:hidden">
          <ul className="flex flex-wrap gap-1 md:flex-col">
            {pages.map((page) => (
              <li key={page}>
                <TextLink
                  href={SETTINGS_PAGES[page].href}
                  className={classNames(
                    "flex min-h-9 items-center rounded-md px-2.5 pointer-coarse:min-h-11",
                    page === here ? "bg-accent-soft font-semibold" : "hover:bg-hover",
                  )}
                >
                  {SETTINGS_PAGES[page].label}
                  {page === here ? <span className="sr-only"> (open)</span> : null}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="grid min-w-0 content-start gap-6">{children}</div>
      </div>
    </>
  );
}
