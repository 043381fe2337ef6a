"use client";

import type { ReactNode, TransitionStartFunction } from "react";
import { TableSearch } from "../data-table/table-search.tsx";
import { later } from "../ui/later.tsx";
import type { PlanToolsProps } from "./plan-tools.tsx";
import { usePlanUrl } from "./use-plan-url.ts";

const PlanTools = later<PlanToolsProps>("The filters", () =>
  import("./plan-tools.tsx").then((module) => module.PlanTools),
);

/**
 * Search and tools above the list and the board.
 * @param props.similarOnly Nobody is called exactly so; what follows is alike. @param props.aside Stands at the right.
 */
export function PlanSearch({
  startTransition,
  pending,
  similarOnly,
  aside,
  tools,
}: {
  readonly startTransition: TransitionStartFunction;
  readonly pending: boolean;
  readonly similarOnly: boolean;
  readonly aside?: ReactNode;
  readonly tools: Omit<PlanToolsProps, "startTransition">;
}) {
  const { url, change } = usePlanUrl(startTransition);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pb-2">
        <TableSearch
          label="Search plans"
          placeholder="Patient's name, birth date or number"
          value={url.q}
          onSearch={(text) => {
            change({ q: text === "" ? null : text });
          }}
        />
        {aside === undefined ? null : <div className="order-last">{aside}</div>}
        <PlanTools startTransition={startTransition} {...tools} />
      </div>
      {similarOnly && !pending ? (
        <p role="status" className="pb-2 text-sm">
          Nobody is called exactly “{url.q}”; similar names:
        </p>
      ) : null}
    </>
  );
}
