import type { ReactNode } from "react";
import type { GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { GuideSearch } from "./guide-search.tsx";
import { ShelfNavigation } from "./shelf-navigation.tsx";

/**
 * What every page of the guide stands in: its heading, the search, the shelves at the left.
 * @param props.shelf The open shelf. @param props.query What was searched for. @param props.trail Breadcrumbs.
 */
export function GuideFrame({
  title,
  shelf,
  query,
  trail,
  children,
}: {
  readonly title: string;
  readonly shelf?: GuideShelf | undefined;
  readonly query?: string | undefined;
  readonly trail?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      <PageHeader title={title} trail={trail} actions={<GuideSearch query={query} />} />
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-[9.5rem_minmax(0,1fr)]">
        <ShelfNavigation here={shelf} />
        <div className="grid min-w-0 gap-6">{children}</div>
      </div>
    </>
  );
}
